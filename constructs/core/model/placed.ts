import type { Manifest } from '../base/manifest.ts';

/** An object in the folder of its component, of which a proof needs no more than the name. */
export interface PlacedObject<C extends { readonly name: string } = { readonly name: string }> {
  readonly component: C;
  readonly manifest: Manifest;
}
