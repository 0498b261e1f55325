import type { Release } from '../author/chart/release.ts';
import type { Cluster } from '../author/cluster.ts';
import type { JsonObject } from '../base/manifest.ts';
import { Collection } from '../base/registry.ts';
import type { PlacedObject } from '../model/placed.ts';

/** A cluster whose components are rendered and whose secrets have all of their readers. */
export interface Derivable {
  readonly cluster: Cluster;
  /** Values of each chart. */
  readonly values: ReadonlyMap<Release, JsonObject>;
}

/** Objects that a product derives from the whole cluster; its component registers the derivation. */
export interface Derivation {
  derive(whole: Derivable): readonly PlacedObject[];
}

/** The derivations of all products. */
export const allDerivations = new Collection<Derivation>('derivations');
