import { readFileSync } from 'node:fs';
import type { Manifest } from '../manifest.ts';
import type { Problem } from '../problem.ts';
import type { SchemaFile, Scope } from './json-schema.ts';
import { suggest } from './suggest.ts';
import { Walker } from './walker.ts';
import { listed } from './words.ts';

const source = new URL('../../../imports/schemas/kinds.json', import.meta.url);
let loaded: SchemaFile | undefined;

// Read when it is first needed, so that a command that proves nothing does not wait for it.
function schemas(): SchemaFile {
  loaded ??= JSON.parse(readFileSync(source, 'utf8')) as SchemaFile;
  return loaded;
}

/** Whether there is a schema for a kind: a kind without one is not used. */
export function hasSchema(apiVersion: string, kind: string): boolean {
  return Object.hasOwn(schemas().kinds, `${apiVersion}/${kind}`);
}

/** Whether objects of a kind live in a namespace; nothing when there is no schema for the kind. */
export function scopeOf(apiVersion: string, kind: string): Scope | undefined {
  return hasSchema(apiVersion, kind) ? schemas().kinds[`${apiVersion}/${kind}`]!.scope : undefined;
}

/** Everything in an object that an API server would refuse or drop by the schema of its kind. */
export function proveSchema(manifest: Manifest, where: string): Problem[] {
  const { kinds, $defs } = schemas();
  if (!hasSchema(manifest.apiVersion, manifest.kind))
    return [unknownKind(manifest, where, Object.keys(kinds))];
  const walker = new Walker(where, $defs);
  walker.check(kinds[`${manifest.apiVersion}/${manifest.kind}`]!.schema, manifest);
  return walker.problems;
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
