import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { splitPath } from '../../../constructs/core/author/chart/value.ts';
import { type CatalogueObject, type CatalogueRender, renderedIn } from './catalogue.ts';
import type { ChartSource, Default, JsonSchema } from './source.ts';
import { madeAtRunTime } from './usual.ts';

/** A chart in a catalogue of charts: its values, and its output for the release name `hearth`. */
interface Catalogue {
  readonly chart: string;
  readonly version: string;
  readonly appVersion: string;
  readonly repository: string;
  readonly values: Readonly<Record<string, string | { readonly type: string } | readonly [string, unknown]>>;
  readonly templates: { readonly openMaps?: readonly string[]; readonly undeclared?: readonly string[] };
  readonly schema?: JsonSchema;
  readonly schemaFacts?: SchemaFacts;
  readonly dependencies?: readonly {
    readonly name: string;
    readonly alias?: string;
    readonly renderedAs?: string;
  }[];
  readonly renderedWith: { readonly namespace: string };
  readonly rendered: Omit<CatalogueRender, 'objects' | 'containers' | 'monitors'> & {
    readonly objects?: readonly (readonly [kind: string, name: string, namespace?: string])[];
    /** Custom kinds as `group/version/Kind`. */
    readonly customResources?: readonly string[];
  };
}

/** A marker for a schema that was too long for the catalogue. */
interface SchemaFacts {
  readonly enums?: Readonly<Record<string, readonly unknown[]>>;
  readonly types?: Readonly<Record<string, string>>;
  readonly closed?: readonly string[];
}

/** Reads a chart from a catalogue file; its dependencies from the files beside it. */
export function readCatalogue(file: string): ChartSource {
  const facts = JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
  const { chart, version, appVersion, repository, templates } = facts;
  const schema = facts.schema ?? (facts.schemaFacts && schemaFrom(facts.schemaFacts));
  const defaults = Object.entries(facts.values).map(([path, said]) => defaultOf(path, said));
  const nameOverride = defaults.find(({ path }) => path.length === 1 && path[0] === 'nameOverride')?.value;
  return {
    chart,
    version,
    appVersion,
    repository,
    defaults,
    openMaps: (templates.openMaps ?? []).map(splitPath),
    // Charts use Helm's function `AsMap` to find values that they refuse.
    undeclared: (templates.undeclared ?? []).map(splitPath).filter(([first]) => first !== 'AsMap'),
    ...(schema && { schema }),
    dependencies: (facts.dependencies ?? [])
      .filter(({ name, renderedAs }) => renderedAs !== 'removed' && name !== chart)
      .map(({ name, alias }) => {
        const beside = join(dirname(file), `${name}.json`);
        return { name: alias ?? name, ...(existsSync(beside) && { source: readCatalogue(beside) }) };
      }),
    rendered: renderedIn(
      { ...facts.rendered, objects: objectsOf(facts.rendered), monitors: [] },
      {
        chart: typeof nameOverride === 'string' && nameOverride !== '' ? nameOverride : chart,
        namespace: facts.renderedWith.namespace,
        dependencies: (facts.dependencies ?? []).map(({ name, alias }) => alias ?? name),
      },
      madeAtRunTime[chart],
    ),
  };
}

const groups: Readonly<Record<string, readonly string[]>> = {
  'admissionregistration.k8s.io': ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'],
  'apiregistration.k8s.io': ['APIService'],
  apps: ['DaemonSet', 'Deployment', 'StatefulSet'],
  autoscaling: ['HorizontalPodAutoscaler'],
  batch: ['CronJob', 'Job'],
  'networking.k8s.io': ['Ingress', 'IngressClass', 'NetworkPolicy'],
  policy: ['PodDisruptionBudget'],
  'rbac.authorization.k8s.io': ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'],
  'scheduling.k8s.io': ['PriorityClass'],
  'storage.k8s.io': ['CSIDriver', 'StorageClass'],
};

function objectsOf({ objects = [], customResources = [] }: Catalogue['rendered']): CatalogueObject[] {
  const custom = customResources.map((id) => id.split('/'));
  return objects.map(([kind, name, namespace]) => ({
    group:
      custom.find((parts) => parts.at(-1) === kind)?.[0] ??
      Object.keys(groups).find((group) => groups[group]!.includes(kind)) ??
      '',
    kind,
    name,
    ...(namespace !== undefined && { namespace }),
  }));
}

function defaultOf(path: string, said: Catalogue['values'][string]): Default {
  const keys = splitPath(path);
  if (typeof said === 'string') return { path: keys, value: said === 'array' ? [] : null };
  if (!Array.isArray(said)) return { path: keys, value: {} };
  const value: unknown = said[1];
  // The catalogue leaves out the text of files.
  const left = typeof value === 'string' && value.startsWith('(multi-line');
  return { path: keys, value: left ? '...'.repeat(40) : value };
}

function schemaFrom({ types = {}, enums = {}, closed = [] }: SchemaFacts): JsonSchema {
  const root: Draft = {};
  for (const [path, type] of Object.entries(types)) {
    const known = type.split('|').filter((one) => one !== '?');
    if (known.length > 0 && !type.includes('?')) at(root, path).type = known;
  }
  for (const [path, words] of Object.entries(enums)) at(root, path).enum = words;
  for (const path of closed) (path === '(root)' ? root : at(root, path)).additionalProperties = false;
  return root as JsonSchema;
}

interface Draft {
  type?: readonly string[];
  enum?: readonly unknown[];
  additionalProperties?: false;
  properties?: Record<string, Draft>;
  items?: Draft;
}

function at(root: Draft, path: string): Draft {
  return splitPath(path).reduce((draft, key) => {
    if (key === '[]') {
      draft.items ??= {};
      return draft.items;
    }
    draft.properties ??= {};
    draft.properties[key] ??= {};
    return draft.properties[key];
  }, root);
}
