import { readFileSync } from 'node:fs';
import { groupOf, type Manifest } from '../base/manifest.ts';
import type { Problem } from '../base/problem.ts';
import { suggest } from '../base/suggest.ts';
import type { SchemaFile, Scope } from '../model/json-schema.ts';
import { type Definitions, Walker } from './schema-validator.ts';
import { listed } from './words.ts';

const source = new URL('../../../imports/schemas/kinds.json', import.meta.url);

/** What the API server stores at most, less some room for what it adds. */
const largest = 1024 * 1024;

interface Schemas {
  readonly kinds: SchemaFile['kinds'];
  readonly definitions: Definitions;
}

let loaded: Schemas | undefined;

// Read when it is first needed, so that a command that proves nothing does not wait for it.
function schemas(): Schemas {
  loaded ??= load();
  return loaded;
}

function load(): Schemas {
  const { kinds, $defs }: SchemaFile = JSON.parse(readFileSync(source, 'utf8'));
  const definitions = Object.entries($defs).map(([name, schema]) => [`#/$defs/${name}`, schema] as const);
  return { kinds, definitions: new Map(definitions) };
}

/** Whether there is a schema for a kind: a kind without one is not used. */
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

/** Whether objects of a kind live in a namespace; nothing when there is no schema for the kind. */
export function scopeOf(apiVersion: string, kind: string): Scope | undefined {
  return hasSchema(apiVersion, kind) ? schemas().kinds[`${apiVersion}/${kind}`]!.scope : undefined;
}

/** Everything in an object that an API server would refuse or drop by the schema of its kind. */
export function proveSchema(manifest: Manifest, where: string): Problem[] {
  const { kinds, definitions } = schemas();
  if (!hasSchema(manifest.apiVersion, manifest.kind))
    return [unknownKind(manifest, where, Object.keys(kinds))];
  const walker = new Walker(where, definitions);
  walker.check(kinds[`${manifest.apiVersion}/${manifest.kind}`]!.schema, manifest);
  // A character is at most three bytes long, so most objects need not be written out to see that they are small.
  if (walker.size > largest / 6) walker.problems.push(...tooLarge(manifest, where));
  return walker.problems;
}

function tooLarge(manifest: Manifest, where: string): Problem[] {
  const size = Buffer.byteLength(JSON.stringify(manifest));
  if (size <= largest) return [];
  const fix = 'split it, or put the content into a volume';
  return [{ path: where, found: `${size} bytes`, expected: `at most ${largest} bytes`, fix }];
}

function unknownKind({ apiVersion, kind }: Manifest, where: string, known: readonly string[]): Problem {
  const key = `${apiVersion}/${kind}`;
  const sameKind = known.filter((candidate) => candidate.endsWith(`/${kind}`));
  const near = suggest(key, known);
  return {
    path: where,
    found: key,
    expected: 'a kind and version whose schema is in imports/schemas/kinds.json',
    fix:
      sameKind.length > 0
        ? `use ${listed(sameKind, 'or')}`
        : near
          ? `did you mean ${near}?`
          : 'add it to tools/import/kinds.ts and run npm run import',
  };
}
