import { ApiObject } from 'cdk8s';
import { allReleases, type Release } from '../author/chart/release.ts';
import type { Cluster } from '../author/cluster.ts';
import { allComponents, type Component } from '../author/component.ts';
import { allFiles, allSecretFiles, type ConfigFile } from '../author/file.ts';
import { ComponentObject } from '../author/object.ts';
import { type Adoption, allAdoptions } from '../author/workload/adopt.ts';
import { groupOf, type JsonObject, type Manifest } from '../base/manifest.ts';
import { allControllers, allObjectReaders, type Controller, type Readers } from '../model/readers.ts';
import { scopeOf } from '../model/schemas.ts';
import { secretPartsOf } from '../model/secret.ts';
import { ReferenceCollector } from './collector.ts';
import type { Rendering } from './rendering.ts';
import { resolve } from './resolve.ts';

/** Every object as plain data, and the edges that the references in them draw: one pass over the construct tree. */
export function render(cluster: Cluster): Rendering {
  const rendering: Rendering = { objects: [], edges: [], dependencies: [], values: new Map(), problems: [] };
  for (const file of cluster.all(allFiles)) file.settle();
  const known: Known = {
    readers: new Map(cluster.all(allObjectReaders).map(({ object, readers }) => [object, readers])),
    controllers: new Map(cluster.all(allControllers).map((controller) => [controller.kind, controller])),
    adoptions: new Map(cluster.all(allAdoptions).map(({ object, adopt }) => [object, adopt])),
  };
  for (const component of cluster.all(allComponents)) {
    for (const construct of component.node.findAll()) {
      if (ApiObject.isApiObject(construct)) renderObject(construct, component, known, rendering);
    }
  }
  for (const release of cluster.all(allReleases)) renderRelease(release, rendering);
  for (const file of cluster.all(allSecretFiles)) renderSecretFile(file, rendering);
  return rendering;
}

/** Statements of components about objects and kinds. */
interface Known {
  readonly readers: ReadonlyMap<ApiObject, Readers>;
  readonly controllers: ReadonlyMap<string, Controller>;
  readonly adoptions: ReadonlyMap<ApiObject, Adoption['adopt']>;
}

/** An object before its references are resolved. */
interface Source {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata?: { readonly name?: string; readonly namespace?: string };
}

/** List kinds: `kubectl get` prints several objects as one List, and only kubectl splits a List again. */
const listKind = /List$/;

function renderObject(object: ApiObject, component: Component, known: Known, rendering: Rendering): void {
  const source = sourceOf(object, component.cluster);
  const { apiVersion, kind } = object;
  if (!listKind.test(kind)) {
    place({ ...source, apiVersion, kind }, object, component, known, rendering);
    return;
  }
  for (const item of (source as { items?: readonly (Partial<Source> | null)[] }).items ?? [])
    place({ apiVersion, kind: kind.slice(0, -4), ...item }, object, component, known, rendering);
}

function place(
  source: Source,
  object: ApiObject,
  component: Component,
  { readers, controllers, adoptions }: Known,
  rendering: Rendering,
): void {
  const { apiVersion, kind, ...content } = source;
  const { namespace = component.namespaceName, name = object.metadata.name ?? '' } = source.metadata ?? {};
  const id = `${kind}.${name}`;
  const controller = controllers.get(`${groupOf(apiVersion)}/${kind}`);
  const collector = new ReferenceCollector(
    component,
    readers.get(object) ?? (() => controller?.pods(namespace, name)),
    id,
    rendering,
    controller?.strength,
    namespace,
  );
  const plain = resolve(content, [], collector) as JsonObject;
  const adopt = adoptions.get(object);
  // The fields that an adoption adds may contain references.
  const body = adopt
    ? (resolve(adopt(plain, `${component.name}/${id}`, rendering.problems), [], collector) as JsonObject)
    : plain;
  const { metadata = {}, ...rest } = body as { metadata?: JsonObject } & JsonObject;
  const namespaced = scopeOf(apiVersion, kind) !== 'Cluster';
  const manifest = {
    apiVersion,
    kind,
    metadata: {
      name,
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

// An object of another library may override toJson(), and may have labels and patches that were added later.
function sourceOf(object: ApiObject, cluster: Cluster): Record<string, unknown> {
  return object instanceof ComponentObject ? object.source : unhidden(object.toJson(), cluster);
}

function unhidden(value: unknown, cluster: Cluster): Record<string, unknown> {
  const visit = (item: unknown): unknown => {
    if (typeof item === 'string') return cluster.placeholders.behind(item) ?? item;
    if (Array.isArray(item)) return item.map(visit);
    if (item === null || typeof item !== 'object') return item;
    return Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(value) as Record<string, unknown>;
}

// A file with a secret key is rendered by the sealing controller, and its pods still get an edge to each reference in
// it. The keys are sealed beside the file, so the pods do not read the keys' own Secrets.
function renderSecretFile(file: ConfigFile, rendering: Rendering): void {
  if (!file.secret) return;
  const { component, name, composed } = file.secret;
  const collector = new ReferenceCollector(component, () => file.readers, `Secret.${name}`, rendering);
  for (const { secret, ...part } of secretPartsOf(composed)) collector.part(part, []);
}

function renderRelease(release: Release, rendering: Rendering): void {
  const { component } = release;
  const collector = new ReferenceCollector(component, (path) => release.readersAt(path), 'values', rendering);
  const values = resolve(release.props.values, [], collector) as JsonObject;
  rendering.values.set(release, values);
}

function sorted(record: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
