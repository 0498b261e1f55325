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

/** What a product makes of the whole cluster, registered by its component. */
export interface Derivation {
  derive(whole: Derivable): readonly PlacedObject[];
}

/** Everything that products make of the whole. */
export const allDerivations = new Collection<Derivation>('derivations');
