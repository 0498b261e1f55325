import type { Manifest } from '../base/manifest.ts';
import type { Problem } from '../base/problem.ts';
import { suggest } from '../base/suggest.ts';
import { hasSchema, schemas } from '../model/schemas.ts';
import { SchemaValidator } from './schema-validator.ts';
import { listed } from './words.ts';

/** Largest object that the API server stores, minus some room for the fields that it adds. */
const largest = 1024 * 1024;

/** All parts of an object that the API server refuses or drops by the schema of its kind. */
export function proveSchema(manifest: Manifest, where: string): Problem[] {
  const { kinds, definitions } = schemas();
  if (!hasSchema(manifest.apiVersion, manifest.kind))
    return [unknownKind(manifest, where, Object.keys(kinds))];
  const walker = new SchemaValidator(where, definitions);
  walker.check(kinds[`${manifest.apiVersion}/${manifest.kind}`]!.schema, manifest);
  // A character has at most three bytes, so most objects are known to be small enough without writing them out.
  if (walker.size > largest / 6) walker.problems.push(...tooLarge(manifest, where));
  return walker.problems;
}

function tooLarge(manifest: Manifest, where: string): Problem[] {
  const size = Buffer.byteLength(JSON.stringify(manifest));
  if (size <= largest) return [];
  const fix = 'Split it, or put the content into a volume.';
  return [
    {
      code: 'object-too-large',
      path: where,
      found: `${size} bytes`,
      expected: `at most ${largest} bytes`,
      fix,
    },
  ];
}

function unknownKind({ apiVersion, kind }: Manifest, where: string, known: readonly string[]): Problem {
  const key = `${apiVersion}/${kind}`;
  const sameKind = known.filter((candidate) => candidate.endsWith(`/${kind}`));
  const near = suggest(key, known);
  return {
    code: 'unknown-kind',
    path: where,
    found: key,
    expected: 'a kind and version whose schema is in imports/schemas/kinds.json',
    fix:
      sameKind.length > 0
        ? `Use ${listed(sameKind, 'or')}.`
        : near
          ? `Did you mean ${near}?`
          : 'Run npm run import -- schemas, with --crds and the file of its definition for a custom kind.',
  };
}
