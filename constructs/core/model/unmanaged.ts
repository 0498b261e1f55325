import { Collection } from '../base/registry.ts';
import type { Owner } from './owner.ts';

/** Objects that charts and operators create, which are in no manifest of ours, as `Kind/namespace/name`. */
export const allUnmanagedObjects = new Collection<string>('objects that charts and operators create');

/** A kind of custom resource that is defined in the cluster. */
export interface ProvidedCrd {
  /** The kind, as `group/Kind`. */
  readonly kind: string;
  /** The component that brings the definition; absent where it is there before all of them. */
  readonly component?: Owner;
}

/** The kinds of custom resource of a cluster. */
export const allProvidedCrds = new Collection<ProvidedCrd>('custom resource definitions');
