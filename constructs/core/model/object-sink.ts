/** A port that something listens on. */
export interface NamedPort {
  readonly name?: string;
  readonly port: number;
}

/** Pods that are alike, and what they listen on. */
export interface PodsEntry {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly ports: readonly NamedPort[];
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
  addPods(pods: PodsEntry): void;
}
