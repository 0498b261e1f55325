import type { NamedPort, PodsEntry } from '../../model/object-sink.ts';

/** A Service that a chart or an operator makes. */
export interface UnmanagedService {
  readonly namespace: string;
  readonly name: string;
  /** Absent when they are unknown. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly ports: readonly NamedPort[];
}

/** Objects that charts, operators and people create in the cluster. */
export interface UnmanagedObjects {
  /** Objects as `Kind/namespace/name`; those of the cluster as `Kind//name`. */
  readonly objects: ReadonlySet<string>;
  /** Keys of the Secrets and ConfigMaps among them, as far as they are known. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  readonly pods: readonly PodsEntry[];
  readonly services: readonly UnmanagedService[];
  /** Custom kinds that components bring, as `group/Kind`. */
  readonly definitions: ReadonlySet<string>;
}

/** A cluster without charts and operators. */
export const noUnmanagedObjects: UnmanagedObjects = {
  objects: new Set(),
  keys: new Map(),
  pods: [],
  services: [],
  definitions: new Set(),
};
