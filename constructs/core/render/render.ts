import { ApiObject, Lazy } from 'cdk8s';
import { helmChart, type Release } from '../author/chart/release.ts';
import type { Component } from '../author/component.ts';
import { EnvList } from '../author/workload/env.ts';
import { groupOf, type Json, type JsonObject, type Manifest } from '../base/manifest.ts';
import type { Problem } from '../base/problem.ts';
import type { Cluster, Consumer, Driver } from '../model/cluster.ts';
import type { Edge, Need } from '../model/edge.ts';
import type { ConfigFile } from '../model/file.ts';
import type { PodGroup } from '../model/pods.ts';
import { isReference, type Part, partsOf, Reference } from '../model/reference.ts';
import { scopeOf } from '../validate/schema.ts';

/** An object in the folder of its component. */
export interface Placed {
  readonly component: Component;
  readonly manifest: Manifest;
}

export interface Rendering {
  readonly objects: Placed[];
  readonly edges: Edge[];
  readonly needs: Need[];
  /** Values of each chart, resolved. */
  readonly values: Map<Release, JsonObject>;
  readonly problems: Problem[];
}

type Path = readonly (string | number)[];

/** Every object as plain data, and the edges that the references in them draw: one pass over the construct tree. */
export function render(cluster: Cluster): Rendering {
  const rendering: Rendering = { objects: [], edges: [], needs: [], values: new Map(), problems: [] };
  for (const component of cluster.components) {
    for (const construct of component.node.findAll()) {
      if (ApiObject.isApiObject(construct)) renderObject(construct, component, rendering);
    }
  }
  for (const release of cluster.releases) renderRelease(release, rendering);
  for (const file of cluster.secretFiles) renderSecretFile(file, rendering);
  return rendering;
}

function renderObject(object: ApiObject, component: Component, rendering: Rendering): void {
  const id = `${object.kind}.${object.metadata.name ?? object.node.id}`;
  const collector = new Collector(component, object, id, rendering);
  const body = resolve(sourceOf(object, component.cluster), [], collector) as JsonObject;
  const { metadata = {}, ...rest } = body as { metadata?: JsonObject } & JsonObject;
  const namespaced = scopeOf(object.apiVersion, object.kind) !== 'Cluster';
  const manifest = {
    apiVersion: object.apiVersion,
    kind: object.kind,
    metadata: {
      name: object.metadata.name,
      ...(namespaced && { namespace: metadata.namespace ?? component.namespaceName }),
      ...sorted({
        ...metadata,
        labels: sorted({ 'app.kubernetes.io/part-of': 'hearth', ...(metadata.labels as JsonObject) }),
      }),
    },
    ...rest,
  } as unknown as Manifest;
  rendering.objects.push({ component, manifest });
}

// A foreign construct may override toJson(); a plain object is read as it was given, in one pass, unknown fields and all.
function sourceOf(object: ApiObject, cluster: Cluster): unknown {
  if (object.toJson !== ApiObject.prototype.toJson) return withoutType(unhidden(object.toJson(), cluster));
  const { props } = object as unknown as { props: { metadata?: object } & Record<string, unknown> };
  return withoutType(props);
}

function unhidden(value: unknown, cluster: Cluster): Record<string, unknown> {
  const visit = (item: unknown): unknown => {
    if (typeof item === 'string') return cluster.foreignReferences.behind(item) ?? item;
    if (Array.isArray(item)) return item.map(visit);
    if (item === null || typeof item !== 'object') return item;
    return Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(value) as Record<string, unknown>;
}

function withoutType(source: Record<string, unknown>): unknown {
  const { apiVersion, kind, ...rest } = source;
  return rest;
}

// A file with a secret key in it is no object of ours, yet its pods talk to whatever it names. The keys are sealed
// beside the file: nobody reads the Secrets that they come from.
function renderSecretFile(file: ConfigFile, rendering: Rendering): void {
  if (!file.secret) return;
  const { component, name, composed } = file.secret;
  const collector = new Collector(component, () => file.readers, `Secret.${name}`, rendering);
  for (const { secret, ...part } of partsOf(composed)) collector.part(part, []);
}

function renderRelease(release: Release, rendering: Rendering): void {
  const { component } = release;
  const collector = new Collector(component, (path) => release.readersAt(path), 'values', rendering);
  const values = resolve(release.props.values, [], collector) as JsonObject;
  rendering.values.set(release, values);
  if (release.props.boot) rendering.objects.push({ component, manifest: helmChart(release, values) });
}

/** Turns the pieces of references into text and notes what follows from them. */
class Collector {
  readonly #component: Component;
  readonly #object: ApiObject | Consumer;
  readonly #id: string;
  readonly #rendering: Rendering;
  readonly #driver: Driver | undefined;

  constructor(component: Component, object: ApiObject | Consumer, id: string, rendering: Rendering) {
    this.#component = component;
    this.#object = object;
    this.#id = id;
    this.#rendering = rendering;
    this.#driver =
      object instanceof ApiObject
        ? component.cluster.driverOf(`${groupOf(object.apiVersion)}/${object.kind}`)
        : undefined;
  }

  text(reference: Reference<string | number>, path: Path): string | number {
    const parts = partsOf(reference);
    let text = '';
    for (const part of parts) {
      if (part.secret) this.#secretInTheOpen(part, path);
      text += part.text;
      this.part(part, path);
    }
    return Reference.isNumeric(reference) ? Number(text) : text;
  }

  part(part: Part, path: Path): void {
    const { target, secret, names } = part;
    if (secret) this.#reads(secret.secret);
    if (names) this.#reads(names);
    if (!target) return;
    const because = `${this.#id} ${path.join('.')}`.trim();
    const strength = part.strength ?? this.#driver?.strength ?? 'needs';
    if (target.type === 'owner') {
      this.#need(target.owner as Component, because);
      return;
    }
    const pods = this.#consumers(path);
    const to = target.type === 'endpoint' ? target.endpoint : target.external;
    if (!pods || pods.length === 0) {
      this.#unclaimed(part.text, path, pods);
      return;
    }
    for (const from of pods) this.#rendering.edges.push({ from, to, strength, because });
    if (strength === 'needs' && target.type === 'endpoint')
      this.#need(target.endpoint.pods.component, because);
  }

  #consumers(path: Path): readonly PodGroup[] | undefined {
    const object = this.#object;
    if (!(object instanceof ApiObject)) return object(path);
    const consumer = this.#component.cluster.consumerOf(object);
    if (consumer) return consumer(path);
    return this.#driver?.pods(
      object.metadata.namespace ?? this.#component.namespaceName,
      object.metadata.name ?? '',
    );
  }

  #reads(secret: { readBy(component: Component, namespace: string): void }): void {
    secret.readBy(this.#component, this.#component.namespaceName);
    const sealer = this.#component.cluster.sealer;
    if (sealer) this.#need(sealer, `${this.#id} reads a secret`);
  }

  #need(to: Component, because: string): void {
    if (to !== this.#component) this.#rendering.needs.push({ from: this.#component, to, because });
  }

  #secretInTheOpen(part: Part, path: Path): void {
    this.#rendering.problems.push({
      path: `${this.#component.name}/${this.#id} ${path.join('.')}`,
      found: `the value of secret ${part.secret}`,
      expected: 'a secret key only in an environment variable or in a file that pods mount',
      fix: 'pass it through env, through file(), or give the name of the Secret',
    });
  }

  #unclaimed(value: string, path: Path, pods: readonly PodGroup[] | undefined): void {
    this.#rendering.problems.push({
      path: `${this.#component.name}/${this.#id} ${path.join('.')}`,
      found: `a reference to ${value} that no pods are known to read`,
      expected: pods ? 'pods that mount this file' : 'a place whose pods are known',
      fix: pods
        ? 'mount the file, or take the reference out'
        : 'state whose pods read this path (a chart), or whose pods act on this kind (drive)',
    });
  }
}

function resolve(value: unknown, path: (string | number)[], collector: Collector): Json | undefined {
  if (value === null || typeof value !== 'object') return value as Json | undefined;
  if (isReference(value)) return collector.text(value, path);
  if (value instanceof EnvList) return value.render((part) => collector.part(part, path)) as unknown as Json;
  if (value instanceof Lazy)
    return resolve((value as unknown as { produce(): unknown }).produce(), path, collector);
  if (Array.isArray(value)) {
    const list: Json[] = [];
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      const item = resolve(value[index], path, collector);
      if (item !== undefined) list.push(item);
      path.pop();
    }
    return list;
  }
  const record = value as Record<string, unknown>;
  const result: Record<string, Json> = {};
  for (const key of Object.keys(record)) {
    path.push(key);
    const item = resolve(record[key], path, collector);
    if (item !== undefined) result[key] = item;
    path.pop();
  }
  return result;
}

function sorted(record: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
