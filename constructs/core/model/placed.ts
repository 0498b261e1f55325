import type { Manifest } from '../base/manifest.ts';
import type { Owner } from './owner.ts';

/** A component, of which a proof needs only the name. */
export interface Named {
  readonly name: string;
}

/** An object in the folder of its component. */
export interface PlacedObject<C extends Named = Owner> {
  readonly component: C;
  readonly manifest: Manifest;
}
