import type { Json, JsonObject, Manifest } from '../../base/manifest.ts';
import { formatPath } from '../../base/path.ts';
import { type FactsByKind, factsOf, type ObjectName } from '../../model/kinds.ts';
import { isObject } from '../../validate/values.ts';
import { visitPath } from './paths.ts';

/** One name of another object in an object. */
export interface Link extends ObjectName {
  readonly path: string;
}

/** The names of other objects in an object, without those that may be missing. */
export function linksOf(manifest: Manifest, kinds: FactsByKind): readonly Link[] {
  const links: Link[] = [];
  for (const { links: fields = [] } of factsOf(manifest, kinds)) {
    for (const [path, kind, isForeign] of fields) {
      visitPath(manifest, path, (value, at) => {
        const name = read(value, kind);
        if (name && !isForeign?.(name)) links.push({ path: formatPath(at), ...name });
      });
    }
  }
  return links;
}

function read(value: Json, kind: string): ObjectName | undefined {
  if (typeof value === 'string') return value === '' ? undefined : { kind, name: value };
  if (!isObject(value) || value.optional === true || typeof value.name !== 'string') return undefined;
  const other = textOf(value, 'kind');
  return {
    // The kind may vary; the group is fixed.
    kind: other === undefined ? kind : `${kind.slice(0, kind.lastIndexOf('/'))}/${other}`,
    name: value.name,
    ...optional('namespace', textOf(value, 'namespace')),
    ...optional('key', textOf(value, 'key')),
  };
}

function textOf(object: JsonObject, field: string): string | undefined {
  const value = object[field];
  return typeof value === 'string' ? value : undefined;
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: string });
}
