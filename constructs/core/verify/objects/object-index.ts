import type { LabelSelector } from '../../../../imports/types/index.ts';
import type { Manifest } from '../../base/manifest.ts';
import { suggest } from '../../base/suggest.ts';
import { type FactsByKind, factsOf } from '../../model/kinds.ts';
import type { ObjectSink, PodsEntry, ServiceEntry } from '../../model/object-sink.ts';
import type { Named, PlacedObject } from '../../model/placed.ts';
import type { Plain } from '../../model/rule.ts';
import { selects } from '../../validate/rules/selectors.ts';
import { isBuiltIn } from './built-in.ts';
import { type PodTemplate, podTemplatesOf } from './pod-templates.ts';
import type { UnmanagedObjects } from './unmanaged.ts';

/** An index of all objects that will be in the cluster, by name. */
export class ObjectIndex implements ObjectSink {
  /** Keys by `Kind/namespace/name`; undefined where the keys are not known. */
  readonly #objects = new Map<string, ReadonlySet<string> | undefined>();
  readonly #services = new Map<string, Map<string, ServiceEntry>>();
  readonly #pods = new Map<string, PodsEntry[]>();
  /** Pods by namespace and one of their labels, so that a selector need not look at all of them. */
  readonly #podsByLabel = new Map<string, PodsEntry[]>();

  constructor(objects: readonly PlacedObject<Named>[], kinds: FactsByKind, unmanaged: UnmanagedObjects) {
    for (const id of unmanaged.objects) this.#enter(id, unmanaged.keys.get(id));
    for (const service of unmanaged.services) this.addService(service.namespace, service.name, service);
    for (const pods of unmanaged.pods) this.addPods(pods);
    for (const { manifest } of objects) this.#addObject(manifest, kinds);
  }

  /** Adds an object by its name. */
  add(kind: string, namespace: string, name: string, keys?: readonly string[]): void {
    this.#enter(`${kind}/${namespace}/${name}`, keys);
  }

  addPods(pods: PodsEntry): void {
    append(this.#pods, pods.namespace, pods);
    for (const [key, value] of Object.entries(pods.labels)) {
      append(this.#podsByLabel, `${pods.namespace}/${key}=${value}`, pods);
    }
  }

  addService(namespace: string, name: string, entry: ServiceEntry): void {
    this.add('Service', namespace, name);
    const services = this.#services.get(namespace);
    if (services) services.set(name, entry);
    else this.#services.set(namespace, new Map([[name, entry]]));
  }

  /** True when there is such an object; a cluster-scoped one has an empty namespace. */
  has(kind: string, namespace: string, name: string): boolean {
    return this.#objects.has(`${kind}/${namespace}/${name}`) || isBuiltIn(kind, namespace, name);
  }

  /** True when there is an object of this kind and name in any namespace. */
  isSomewhere(kind: string, name: string): boolean {
    return this.#namespaceOf(kind, name) !== undefined;
  }

  /** True when a Secret or ConfigMap has a key, or when its keys are unknown. */
  hasKey(kind: string, namespace: string, name: string, key: string): boolean {
    return this.#objects.get(`${kind}/${namespace}/${name}`)?.has(key) ?? true;
  }

  keysOf(kind: string, namespace: string, name: string): readonly string[] {
    return [...(this.#objects.get(`${kind}/${namespace}/${name}`) ?? [])];
  }

  service(namespace: string, name: string): ServiceEntry | undefined {
    return this.#services.get(namespace)?.get(name);
  }

  servicesIn(namespace: string): readonly ServiceEntry[] {
    return [...(this.#services.get(namespace)?.values() ?? [])];
  }

  /** All pods of a namespace. */
  podsIn(namespace: string): readonly PodsEntry[] {
    return this.#pods.get(namespace) ?? [];
  }

  /** The pods of a namespace that a selector selects. */
  select(namespace: string, selector: Plain<LabelSelector>): readonly PodsEntry[] {
    const [label] = Object.entries(selector.matchLabels ?? {});
    const some = label
      ? this.#podsByLabel.get(`${namespace}/${label[0]}=${label[1]}`)
      : this.podsIn(namespace);
    return (some ?? []).filter(({ labels }) => selects(selector, labels));
  }

  /** The fix for a name that no object has. */
  advice(kind: string, namespace: string, name: string): string {
    const elsewhere = this.#namespaceOf(kind, name);
    if (elsewhere)
      return `Create the ${kind} here too: the one in namespace ${elsewhere} is not reached from here.`;
    const start = `${kind}/${namespace}/`;
    const names = [...this.#objects.keys()]
      .filter((id) => id.startsWith(start))
      .map((id) => id.slice(start.length));
    const near = suggest(name, names);
    return near === undefined
      ? `Create the ${kind}, or take the name from a handle.`
      : `Did you mean ${near}?`;
  }

  #addObject(manifest: Manifest, kinds: FactsByKind): void {
    const { kind, metadata } = manifest;
    this.add(kind, metadata.namespace ?? '', metadata.name);
    for (const template of podTemplatesOf(manifest, kinds)) this.addPods(podsOf(template));
    for (const { makes } of factsOf(manifest, kinds)) makes?.(manifest, this);
  }

  #enter(id: string, keys?: readonly string[]): void {
    this.#objects.set(id, keys && new Set(keys));
  }

  // Searches all objects, which is slow but needed only for missing names.
  #namespaceOf(kind: string, name: string): string | undefined {
    for (const id of this.#objects.keys()) {
      const [otherKind, namespace, otherName] = id.split('/');
      if (otherKind === kind && otherName === name) return namespace;
    }
    return undefined;
  }
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function podsOf({ namespace, labels, spec }: PodTemplate): PodsEntry {
  const containers = [...spec.containers, ...(spec.initContainers ?? [])];
  const ports = containers.flatMap((container) => container.ports ?? []);
  return {
    namespace,
    labels,
    ports: ports.map(({ name, containerPort }) => ({
      ...(name !== undefined && { name }),
      port: containerPort,
    })),
  };
}
