import { Collection } from '../base/registry.ts';
import type { Owner } from './owner.ts';

/** Objects that charts and operators create at run time, as `Kind/namespace/name`. */
export const allUnmanagedObjects = new Collection<string>('objects that charts and operators create');

/** A kind of custom resource that is defined in the cluster. */
export interface ProvidedCrd {
  /** The kind, as `group/Kind`. */
  readonly kind: string;
  /** The component that brings the definition; absent when it exists before all components. */
  readonly component?: Owner;
}

/** The kinds of custom resource of a cluster. */
export const allProvidedCrds = new Collection<ProvidedCrd>('custom resource definitions');
