import type { JsonObject, Manifest } from '../base/manifest.ts';
import { Collection, Single } from '../base/registry.ts';
import type { Claim } from '../model/claim.ts';
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
   * When it is made: before all others; with all others, while those that wait for it come later; or after them. What
   * is `first` or `after` is made anew whenever it changes.
   * @default with all others
   */
  readonly phase?: 'before' | 'first' | 'after';
  /**
   * Whether it waits for what is `first` in its component, where something is.
   * @default false
   */
  readonly waits?: boolean;
}

/** Components in which something is `first`. */
export const allFirst = new Collection<Owner>('components with something first');

/** Claims that a first job mounts: one that waits for its pod would never be bound in a later phase. */
export const allFirstClaims = new Collection<Claim>('claims of first jobs');

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
