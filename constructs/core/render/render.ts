import { ApiObject } from 'cdk8s';
import { allReleases, type Release } from '../author/chart/release.ts';
import type { Cluster } from '../author/cluster.ts';
import { allComponents, type Component } from '../author/component.ts';
import { allFiles, allSecretFiles, type ConfigFile } from '../author/file.ts';
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
  const readers = new Map(cluster.all(allObjectReaders).map(({ object, readers }) => [object, readers]));
  const controllers = new Map(cluster.all(allControllers).map((controller) => [controller.kind, controller]));
  for (const component of cluster.all(allComponents)) {
    for (const construct of component.node.findAll()) {
      if (!ApiObject.isApiObject(construct)) continue;
      const controller = controllers.get(`${groupOf(construct.apiVersion)}/${construct.kind}`);
      renderObject(construct, component, { readers: readers.get(construct), controller }, rendering);
    }
  }
  for (const release of cluster.all(allReleases)) renderRelease(release, rendering);
  for (const file of cluster.all(allSecretFiles)) renderSecretFile(file, rendering);
  return rendering;
}

interface KnownReaders {
  /** Those that are known of this one object. */
  readonly readers: Readers | undefined;
  /** Those of all objects of its kind. */
  readonly controller: Controller | undefined;
}

function renderObject(
  object: ApiObject,
  component: Component,
  { readers, controller }: KnownReaders,
  rendering: Rendering,
): void {
  const id = `${object.kind}.${object.metadata.name ?? object.node.id}`;
  const { namespace = component.namespaceName, name = '' } = object.metadata;
  const collector = new ReferenceCollector(
    component,
    readers ?? (() => controller?.pods(namespace, name)),
    id,
    rendering,
    controller?.strength,
    namespace,
  );
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

// A construct of another library may override toJson(); a plain object is read as it was given, in one pass, unknown fields and all.
function sourceOf(object: ApiObject, cluster: Cluster): unknown {
  if (object.toJson !== ApiObject.prototype.toJson) return withoutType(unhidden(object.toJson(), cluster));
  const { props } = object as unknown as { props: { metadata?: object } & Record<string, unknown> };
  return withoutType(props);
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

function withoutType(source: Record<string, unknown>): unknown {
  const { apiVersion, kind, ...rest } = source;
  return rest;
}

// A file with a secret key in it is no object of ours, yet its pods talk to whatever it names. The keys are sealed
// beside the file: nobody reads the Secrets that they come from.
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
