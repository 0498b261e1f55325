import type { JsonObject, Manifest } from '../base/manifest.ts';
import { Collection, Single } from '../base/registry.ts';
import type { Owner } from '../model/owner.ts';
import type { Release } from './chart/release.ts';
import type { Cluster } from './cluster.ts';

/** The lifecycle of an object, where it differs from the other objects of its component. */
export interface Lifecycle {
  /**
   * Keeps the object when its component is removed.
   * @default false
   */
  readonly retain?: boolean;
  /**
   * When the object is created: before all others; with the others, while objects with `waits` come later; or after
   * them. A changed `first` or `after` object is deleted and created again.
   * @default with all others
   */
  readonly phase?: 'before' | 'first' | 'after';
  /**
   * Creates the object after the `first` objects of its component.
   * @default false
   */
  readonly waits?: boolean;
}

/** Components that have a `first` object. */
export const allFirst = new Collection<Owner>('components with something first');

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
  /** The project that limits what the Applications may create. */
  readonly project: Manifest;
}

/** How the manifests in git get into the cluster. */
export interface Delivery {
  /** The annotations that give an object its lifecycle. */
  annotationsOf(lifecycle: Lifecycle): Readonly<Record<string, string>>;
  /** Derives the objects that deliver a whole cluster. */
  deliver(whole: Deliverable): Delivered;
}

/** The one way in which a cluster is delivered. */
export const delivery = new Single<Delivery>('delivery');
