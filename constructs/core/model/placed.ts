import type { Manifest } from '../base/manifest.ts';
import type { Owner } from './owner.ts';

/** A thing with a name, which is all that a proof needs of a component. */
export interface Named {
  readonly name: string;
}

/** An object in the folder of its component. */
export interface PlacedObject<C extends Named = Owner> {
  readonly component: C;
  readonly manifest: Manifest;
}
