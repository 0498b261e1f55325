import { readFileSync } from 'node:fs';
import { groupOf } from '../base/manifest.ts';
import type { Definitions, SchemaFile, Scope } from './json-schema.ts';

const source = new URL('../../../imports/schemas/kinds.json', import.meta.url);

/** Schemas by `apiVersion/kind`, and those that they share. */
export interface Schemas {
  readonly kinds: SchemaFile['kinds'];
  readonly definitions: Definitions;
}

let loaded: Schemas | undefined;

/** The schemas of all kinds in use, read at the first use, since not every command needs them. */
export function schemas(): Schemas {
  loaded ??= load();
  return loaded;
}

function load(): Schemas {
  const { kinds, $defs }: SchemaFile = JSON.parse(readFileSync(source, 'utf8'));
  const definitions = Object.entries($defs).map(([name, schema]) => [`#/$defs/${name}`, schema] as const);
  return { kinds, definitions: new Map(definitions) };
}

/** True when there is a schema for a kind: a kind without a schema is not used. */
export function hasSchema(apiVersion: string, kind: string): boolean {
  return Object.hasOwn(schemas().kinds, `${apiVersion}/${kind}`);
}

/** Every kind that there is a schema for. */
export function knownKinds(): { group: string; kind: string; scope: Scope }[] {
  return Object.entries(schemas().kinds).map(([id, { scope }]) => {
    const slash = id.lastIndexOf('/');
    return { group: groupOf(id.slice(0, slash)), kind: id.slice(slash + 1), scope };
  });
}

/** The scope of a kind; undefined when there is no schema for the kind. */
export function scopeOf(apiVersion: string, kind: string): Scope | undefined {
  return hasSchema(apiVersion, kind) ? schemas().kinds[`${apiVersion}/${kind}`]!.scope : undefined;
}
