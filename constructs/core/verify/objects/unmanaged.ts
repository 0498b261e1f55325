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

/** A Service, and what it listens on; no ports when it only stands for a host name, no labels when nobody knows them. */
export interface ServiceEntry {
  readonly ports?: readonly NamedPort[];
  readonly labels?: Readonly<Record<string, string>>;
}

/** Where objects are entered by their names. */
export interface ObjectSink {
  /** Enters an object, with its keys where they are known. */
  add(kind: string, namespace: string, name: string, keys?: readonly string[]): void;
  addService(namespace: string, name: string, entry: ServiceEntry): void;
  addPods(pods: KnownPods): void;
}

/** A cluster without charts and operators. */
export const nothingKnown: Known = {
  objects: new Set(),
  keys: new Map(),
  pods: [],
  services: [],
  definitions: new Set(),
};
