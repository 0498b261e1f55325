import { load } from 'js-yaml';
import type { Manifest } from '../../constructs/core/base/manifest.ts';
import { quantity } from '../../constructs/core/base/quantity.ts';

/** Space that an object asks for, at one place in it. */
interface Space {
  readonly size: unknown;
  readonly storageClass: unknown;
}

const page = 'docs/resizing.md';

/** The effect of a change on data that stays: volumes that grow, shrink or change their class, pod addresses, major versions. */
export function* dataRisks(before: Manifest | undefined, after: Manifest | undefined): Generator<string> {
  if (!before || !after) return;
  const has = spacesIn(after);
  for (const [path, was] of spacesIn(before)) {
    const is = has.get(path);
    if (is) yield* changeOf(path, was, is);
    else yield `data: the pods start without the volume of ${path}, which stays behind: ${page}`;
  }
  const networks = [before, after].map((manifest) => podNetworks(manifest).join(', '));
  if (networks[0] !== '' && networks[1] !== '' && networks[0] !== networks[1]) {
    yield `network: pods move from ${networks[0]} to ${networks[1]}, which a running cluster cannot do: ${page}`;
  }
  const majors = [before, after].map(databaseMajor);
  if (majors[0] !== undefined && majors[1] !== undefined && majors[0] !== majors[1]) {
    yield `data: PostgreSQL ${majors[0]} becomes ${majors[1]}, and there is no way back: ${page}`;
  }
}

function* changeOf(path: string, was: Space, is: Space): Generator<string> {
  if (was.storageClass !== is.storageClass) {
    yield `data: the volume of ${path} stays in class ${was.storageClass}, not ${is.storageClass}: ${page}`;
  }
  if (was.size === is.size) return;
  const [from, to] = [bytes(was.size), bytes(is.size)];
  if (from === undefined || to === undefined || from === to) return;
  yield to < from
    ? `data: ${path} from ${was.size} to ${is.size}, and no volume shrinks: ${page}`
    : `data: ${path} from ${was.size} to ${is.size}, which takes work where the class does not grow volumes: ${page}`;
}

function bytes(size: unknown): number | undefined {
  if (typeof size !== 'string' && typeof size !== 'number') return undefined;
  const value = quantity(String(size));
  return Number.isNaN(value) ? undefined : value;
}

/** Every request for space in an object: in claims, in templates of claims, in what operators and charts make claims of. */
function spacesIn(manifest: Manifest): Map<string, Space> {
  const spaces = new Map<string, Space>();
  visit(manifest, '', (path, map) => {
    const requested = at(map, 'resources', 'requests', 'storage');
    if (requested !== undefined) spaces.set(path, { size: requested, storageClass: map.storageClassName });
    // Operators and charts have a short form: a size, often with a class.
    const size = map.size;
    if (
      size !== undefined &&
      /(^|\.)(storage|walStorage|persistence|tablespaces\[\d+\]\.storage)$/i.test(path)
    ) {
      spaces.set(path, { size, storageClass: map.storageClass ?? map.storageClassName });
    }
  });
  return spaces;
}

function podNetworks(manifest: Manifest): string[] {
  const found: string[] = [];
  visit(manifest, '', (_, map) => {
    const list = map.clusterPoolIPv4PodCIDRList;
    if (Array.isArray(list)) found.push(...list.map(String));
  });
  return found;
}

function databaseMajor({ apiVersion, kind, spec }: Manifest): string | undefined {
  if (kind !== 'Cluster' || !apiVersion.startsWith('postgresql.cnpg.io/')) return undefined;
  const image = at(spec, 'imageName');
  return typeof image === 'string' ? /:(\d+)[^/]*$/.exec(image)?.[1] : undefined;
}

type Visitor = (path: string, map: Readonly<Record<string, unknown>>) => void;

function visit(value: unknown, path: string, visitor: Visitor): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visit(item, `${path}[${nameOf(item) ?? index}]`, visitor);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const map = value as Readonly<Record<string, unknown>>;
  visitor(path, map);
  for (const [key, child] of Object.entries(map)) {
    // K3s takes the values of its charts as text.
    const inner = key === 'valuesContent' && typeof child === 'string' ? load(child) : child;
    visit(inner, path === '' ? key : `${path}.${key}`, visitor);
  }
}

// Claims keep their names where their order changes.
function nameOf(item: unknown): string | undefined {
  const name = at(item, 'metadata', 'name');
  return typeof name === 'string' ? name : undefined;
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}
