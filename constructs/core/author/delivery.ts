import type { JsonObject, Manifest } from '../base/manifest.ts';
import { Single } from '../base/registry.ts';
import type { Owner } from '../model/owner.ts';
import type { Release } from './chart/release.ts';
import type { Cluster } from './cluster.ts';

/** What is special about the life of an object among those of its component. */
export interface Lifecycle {
  /**
   * Whether it outlives its component.
   * @default false
   */
  readonly retain?: boolean;
  /**
   * When it is made: before all others, or after them and anew whenever it changes.
   * @default with all others
   */
  readonly phase?: 'before' | 'after';
}

/** A whole cluster, ready to be delivered. */
export interface Deliverable {
  readonly cluster: Cluster;
  /** Every object of the components. */
  readonly manifests: readonly Manifest[];
  /** Values of each chart. */
  readonly values: ReadonlyMap<Release, JsonObject>;
  /** The wave of each component. */
  readonly waves: ReadonlyMap<Owner, number>;
}

/** The objects that bring everything else into the cluster. */
export interface Delivered {
  /** The Applications, one for each component, in the order of the platform. */
  readonly applications: readonly Manifest[];
  /** The Application that makes all others. */
  readonly root: Manifest;
  /** The bounds of what they may make. */
  readonly project: Manifest;
}

/** How what is in git comes into the cluster. */
export interface Delivery {
  /** The annotations by which an object gets the life that it is to have. */
  annotationsOf(lifecycle: Lifecycle): Readonly<Record<string, string>>;
  /** Derives the objects that deliver a whole cluster. */
  deliver(whole: Deliverable): Delivered;
}

/** The one way in which a cluster is delivered. */
export const delivery = new Single<Delivery>('delivery');
