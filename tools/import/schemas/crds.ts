import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadAll } from 'js-yaml';
import type { Scope } from '../../../constructs/core/model/json-schema.ts';
import type { RawKind, RawSchema } from './raw.ts';

interface Version {
  readonly name: string;
  readonly served: boolean;
  readonly storage: boolean;
  readonly schema: { readonly openAPIV3Schema: RawSchema };
  readonly subresources?: unknown;
  readonly selectableFields?: unknown;
}

interface Definition {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly annotations?: Readonly<Record<string, string>> };
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string; readonly plural: string };
    readonly scope: Scope;
    readonly versions: readonly Version[];
  };
}

/**
 * Copies the custom resource definitions of these kinds from a file or folder of JSON or YAML to
 * `<folder>/<group>/<plural>.json`, without their descriptions.
 */
export function carryDefinitions(from: string, keys: readonly string[], folder: string): void {
  for (const definition of readDefinitions(from)) {
    if (keysOf(definition).every((key) => !keys.includes(key))) continue;
    const { group, names } = definition.spec;
    const file = join(folder, group, `${names.plural}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(strip(definition))}\n`);
  }
}

/** The wanted kinds in the definitions of a folder. */
export function readCustomKinds(folder: string, keys: readonly string[]): readonly RawKind[] {
  return readDefinitions(folder).flatMap(({ spec }) =>
    spec.versions
      .map(({ name, schema }) => ({
        key: `${spec.group}/${name}/${spec.names.kind}`,
        scope: spec.scope,
        schema: schema.openAPIV3Schema,
      }))
      .filter(({ key }) => keys.includes(key)),
  );
}

function keysOf({ spec }: Definition): readonly string[] {
  return spec.versions.map(({ name }) => `${spec.group}/${name}/${spec.names.kind}`);
}

function readDefinitions(path: string): readonly Definition[] {
  if (statSync(path).isDirectory()) {
    return readdirSync(path)
      .sort()
      .flatMap((name) => readDefinitions(join(path, name)));
  }
  if (!/\.(json|ya?ml)$/.test(path)) return [];
  const text = readFileSync(path, 'utf8');
  const documents: unknown[] = path.endsWith('.json') ? [JSON.parse(text)] : loadAll(text);
  return documents.filter(isDefinition);
}

function isDefinition(document: unknown): document is Definition {
  return (
    typeof document === 'object' &&
    document !== null &&
    'kind' in document &&
    document.kind === 'CustomResourceDefinition'
  );
}

// An API server refuses definitions of groups below k8s.io without this annotation.
const approval = 'api-approved.kubernetes.io';

function strip({ metadata, spec }: Definition): object {
  const approved = metadata.annotations?.[approval];
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: metadata.name, ...(approved && { annotations: { [approval]: approved } }) },
    spec: {
      group: spec.group,
      names: spec.names,
      scope: spec.scope,
      versions: spec.versions
        .filter((version) => version.served)
        .map(({ name, served, storage, subresources, selectableFields, schema }) => ({
          name,
          served,
          storage,
          ...(subresources !== undefined && { subresources }),
          ...(selectableFields !== undefined && { selectableFields }),
          schema: { openAPIV3Schema: withoutTexts(schema.openAPIV3Schema, false) },
        })),
    },
  };
}

const texts = new Set(['description', 'title', 'example', 'examples', 'externalDocs']);

/** A schema without the keywords of documentation; properties with the same names are kept. */
function withoutTexts(value: unknown, areProperties: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutTexts(item, false));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => areProperties || !texts.has(key))
      .map(([key, child]) => [
        key,
        key === 'default' && !areProperties
          ? child
          : withoutTexts(child, key === 'properties' && !areProperties),
      ]),
  );
}
