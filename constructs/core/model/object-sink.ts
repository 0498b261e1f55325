/** A port of a pod or a Service. */
export interface NamedPort {
  readonly name?: string;
  readonly port: number;
}

/** Labels and ports of pods of one template. */
export interface PodsEntry {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly ports: readonly NamedPort[];
}

/** A Service and its ports; it has no ports when it is an alias of a host name, and no labels when they are unknown. */
export interface ServiceEntry {
  readonly ports?: readonly NamedPort[];
  readonly labels?: Readonly<Record<string, string>>;
}

/** Collects objects by their names. */
export interface ObjectSink {
  /** Adds an object, with its keys if they are known. */
  add(kind: string, namespace: string, name: string, keys?: readonly string[]): void;
  addService(namespace: string, name: string, entry: ServiceEntry): void;
  addPods(pods: PodsEntry): void;
}
