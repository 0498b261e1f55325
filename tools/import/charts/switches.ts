import type { Condition } from '../../../constructs/core/author/chart/facts.ts';
import { valueAt } from '../../../constructs/core/author/chart/names.ts';
import { joinPath } from '../../../constructs/core/author/chart/value.ts';
import type { Json, JsonObject } from '../../../constructs/core/base/manifest.ts';
import type { ChartSource, Rendered } from './source.ts';

/** A value that may add or remove objects. */
export interface Switch {
  readonly path: readonly string[];
  /** For a value that is not true or false by default: an entry of it, or the text of it, and the value with it. */
  readonly entry?: { readonly text: string; readonly value: Json };
  readonly on: boolean;
}

const name = /[Ee]nabled?$|^enable[A-Z]|[Cc]reate|[Ii]nstall|hostNetwork/;
// These change how pods run, not which pods there are.
const irrelevant = /^(serviceAccounts?|podSecurityPolicy)$|Probe$|^psp/;

// These change where the rights of accounts hold.
const scope = /^(namespaced|namespacedRoles|clusterRole|useClusterRole|clusterWide|singleNamespace)$/;

/** The switches of a chart and its dependencies: boolean values with the name of a switch. */
export function switchesOf({ defaults, dependencies }: ChartSource, values: JsonObject): Switch[] {
  const below = dependencies.flatMap(({ name: dependency, source }) =>
    (source?.defaults ?? []).map(({ path, value }) => ({ path: [dependency, ...path], value })),
  );
  const all = new Map([...below, ...defaults].map((entry) => [joinPath(entry.path), entry]));
  return [...all.values()].flatMap(({ path, value }) => {
    const on = valueAt(values, path) ?? value;
    if (typeof on !== 'boolean') return [];
    const isSwitch = name.test(path.at(-1)!) && !path.some((key) => irrelevant.test(key));
    return isSwitch || scope.test(path.at(-1)!) ? [{ path, on }] : [];
  });
}

/** The values with one switch flipped. */
export function flipped(values: JsonObject, { path, entry, on }: Switch): JsonObject {
  const [key, ...rest] = path;
  if (key === undefined) return values;
  const child = values[key];
  if (rest.length === 0) return { ...values, [key]: entry ? entry.value : !on };
  const below =
    typeof child === 'object' && child !== null && !Array.isArray(child) ? (child as JsonObject) : {};
  return { ...values, [key]: flipped(below, { path: rest, on, ...(entry && { entry }) }) };
}

/** The parts of a rendering, each with the switches that it depends on. */
export function conditional(
  usual: Rendered,
  others: readonly { readonly turned: Switch; readonly rendered: Rendered }[],
): Rendered {
  const merged = <T extends { readonly when?: Condition }>(
    pick: (rendered: Rendered) => readonly T[],
    key: (entry: T) => string,
  ) =>
    mergeEntries(
      pick(usual),
      others.map(({ turned, rendered }) => ({ turned, entries: pick(rendered) })),
      key,
    );
  return {
    names: Object.assign({}, ...others.map(({ rendered }) => rendered.names), usual.names),
    pods: merged(
      ({ pods }) => pods,
      ({ kind, name }) => `${kind}/${name}`,
    ),
    containers: merged(
      ({ containers }) => containers,
      ({ workload, name }) => `${workload}/${name}`,
    ),
    // Each rule has conditions of its own: several switches add to one role.
    grants: merged(
      ({ grants = [] }) => grants,
      (grant) => JSON.stringify(grant),
    ),
    monitors: merged(
      ({ monitors }) => monitors,
      ({ kind, name: monitor }) => `${kind}/${monitor}`,
    ),
    services: merged(
      ({ services }) => services,
      ({ namespace, name }) => `${namespace}/${name}`,
    ),
    webhooks: merged(
      ({ webhooks }) => webhooks,
      ({ service, port }) => `${service}:${port}`,
    ),
    crds: merged(
      ({ crds }) => crds,
      ({ group, kind }) => `${group}/${kind}`,
    ),
    objects: merged(
      ({ objects }) => objects,
      ({ group, kind, namespace }) => `${group}/${kind}/${namespace}`,
    ),
  };
}

function mergeEntries<T extends { readonly when?: Condition }>(
  usual: readonly T[],
  others: readonly { readonly turned: Switch; readonly entries: readonly T[] }[],
  keyOf: (entry: T) => string,
): T[] {
  const exists = new Map<string, Record<string, boolean>>(usual.map((entry) => [keyOf(entry), {}]));
  const looks = new Map<T, Record<string, boolean>>(usual.map((entry) => [entry, {}]));
  const known = new Set(usual.map((entry) => JSON.stringify(entry)));
  const added: { readonly entry: T; readonly when: Condition }[] = [];
  for (const { turned, entries } of others) {
    const path = joinPath(turned.path) + (turned.entry ? `[${turned.entry.text}]` : '');
    const there = new Map(entries.map((entry) => [keyOf(entry), JSON.stringify(entry)]));
    for (const [entry, when] of looks) {
      const same = there.get(keyOf(entry));
      if (same === undefined) exists.get(keyOf(entry))![path] = turned.on;
      else if (same !== JSON.stringify(entry)) when[path] = turned.on;
    }
    const unknown = entries.filter((entry) => !known.has(JSON.stringify(entry)));
    added.push(...unknown.map((entry) => ({ entry, when: { [path]: !turned.on } })));
  }
  const all = [...[...looks].map(([entry, when]) => ({ entry, when })), ...added];
  return all.map(({ entry, when }) => {
    const conditions = { ...exists.get(keyOf(entry)), ...when };
    return Object.keys(conditions).length > 0 ? { ...entry, when: conditions } : entry;
  });
}
