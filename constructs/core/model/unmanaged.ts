import { Collection } from '../base/registry.ts';
import type { Owner } from './owner.ts';

/** Objects that charts and operators create, which are in no manifest of ours, as `Kind/namespace/name`. */
export const allUnmanagedObjects = new Collection<string>('objects that charts and operators create');

/** A kind of custom resource, and the component that brings its definition. */
export interface ProvidedCrd {
  /** The kind, as `group/Kind`. */
  readonly kind: string;
  readonly component: Owner;
}

/** The kinds of custom resource that components bring. */
export const allProvidedCrds = new Collection<ProvidedCrd>('custom resource definitions');
