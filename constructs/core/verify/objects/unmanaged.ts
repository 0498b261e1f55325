import type { Manifest } from '../../base/manifest.ts';

/** An object in the folder of its component. */
export interface Placed {
  readonly component: { readonly name: string };
  readonly manifest: Manifest;
}

/** A port that something listens on. */
export interface NamedPort {
  readonly name?: string;
  readonly port: number;
}

/** Pods that a chart or an operator makes. */
export interface KnownPods {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly ports: readonly NamedPort[];
}

/** A Service that a chart or an operator makes. */
export interface KnownService {
  readonly namespace: string;
  readonly name: string;
  /** Absent where nobody looked. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly ports: readonly NamedPort[];
}

/** What charts, operators and people bring into the cluster, which is in no object of ours. */
export interface Known {
  /** Objects as `Kind/namespace/name`; those of the cluster as `Kind//name`. */
  readonly objects: ReadonlySet<string>;
  /** Keys of the Secrets and ConfigMaps among them, as far as they are known. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  readonly pods: readonly KnownPods[];
  readonly services: readonly KnownService[];
  /** Custom kinds that components bring, as `group/Kind`. */
  readonly definitions: ReadonlySet<string>;
}

/** A cluster without charts and operators. */
export const nothingKnown: Known = {
  objects: new Set(),
  keys: new Map(),
  pods: [],
  services: [],
  definitions: new Set(),
};
