import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kubernetesVersion } from '../kinds.ts';
import { type Enums, readEnums } from './enums.ts';
import type { RawKind, RawSchema } from './raw.ts';

interface GroupVersionKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

interface OpenApi {
  readonly paths?: Readonly<
    Record<string, { readonly post?: { readonly 'x-kubernetes-group-version-kind'?: GroupVersionKind } }>
  >;
  readonly components?: { readonly schemas?: Readonly<Record<string, RawSchema>> };
}

/** The built-in kinds of Kubernetes, and the shared schemas that they refer to by name. */
export interface BuiltIn {
  readonly kinds: readonly RawKind[];
  readonly shared: ReadonlyMap<string, RawSchema>;
  readonly enums: Enums;
}

/** Reads the built-in kinds from a folder of OpenAPI v3 documents, by default those of the pinned version's source. */
export function readKubernetes(keys: readonly string[], folder?: string): BuiltIn {
  const source = folder ? undefined : downloadSource();
  const documents = folder ?? join(source!, 'api', 'openapi-spec', 'v3');
  const shared = new Map<string, RawSchema>();
  const kinds = new Map<string, RawKind>();
  for (const file of readdirSync(documents).sort()) {
    if (!file.endsWith('.json')) continue;
    const document: OpenApi = JSON.parse(readFileSync(join(documents, file), 'utf8'));
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) shared.set(name, schema);
    for (const kind of kindsOf(document)) {
      // A namespaced kind occurs twice, since there is also a path without a namespace.
      if (keys.includes(kind.key) && kinds.get(kind.key)?.scope !== 'Namespaced') kinds.set(kind.key, kind);
    }
  }
  const enums = source
    ? readEnums(join(source, 'pkg', 'generated', 'openapi', 'zz_generated.openapi.go'))
    : new Map();
  return { kinds: [...kinds.values()], shared, enums };
}

function* kindsOf({ paths = {}, components }: OpenApi): Generator<RawKind> {
  const schemas = Object.entries(components?.schemas ?? {});
  for (const [path, { post }] of Object.entries(paths)) {
    const gvk = post?.['x-kubernetes-group-version-kind'];
    // Paths below the name of an object are subresources, such as pods/eviction.
    if (!gvk || path.includes('{name}')) continue;
    const [name] = schemas.find(([, schema]) => isKind(schema, gvk)) ?? [];
    if (!name) continue;
    yield {
      key: `${gvk.group ? `${gvk.group}/` : ''}${gvk.version}/${gvk.kind}`,
      scope: path.includes('/namespaces/{namespace}/') ? 'Namespaced' : 'Cluster',
      schema: { $ref: `#/components/schemas/${name}` },
    };
  }
}

function isKind(schema: RawSchema, gvk: GroupVersionKind): boolean {
  const marks: unknown = Reflect.get(schema, 'x-kubernetes-group-version-kind');
  return (
    Array.isArray(marks) &&
    marks.length === 1 &&
    marks[0].group === gvk.group &&
    marks[0].version === gvk.version &&
    marks[0].kind === gvk.kind
  );
}

/** The folder of Kubernetes' own source, as a Go module. */
function downloadSource(): string {
  const module = `k8s.io/kubernetes@v${kubernetesVersion}`;
  const output = execFileSync('go', ['mod', 'download', '-json', module], { encoding: 'utf8' });
  const { Dir }: { Dir: string } = JSON.parse(output);
  if (!existsSync(Dir)) throw new Error(`the Go module ${module} was not found at ${Dir}`);
  return Dir;
}
