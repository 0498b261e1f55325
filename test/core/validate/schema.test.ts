import { readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject, Manifest } from '../../../constructs/core/base/manifest.ts';
import type { Schema, SchemaFile } from '../../../constructs/core/model/json-schema.ts';
import { hasSchema, scopeOf } from '../../../constructs/core/model/schemas.ts';
import { isCidr } from '../../../constructs/core/validate/address.ts';
import { proveSchema } from '../../../constructs/core/validate/schema.ts';
import { kindsInUse } from '../../../tools/import/kinds.ts';
import { change } from '../verify/objects/change.ts';
import { chance, mistakesOf, placesOf, replaced } from '../verify/objects/mutations.ts';
import { samples } from '../verify/objects/samples/index.ts';

const file: SchemaFile = JSON.parse(readFileSync('imports/schemas/kinds.json', 'utf8'));

const kinds = kindsInUse('constructs');

/** An independent validator of the same schemas. */
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true });
ajv.addFormat('cidr', isCidr);
ajv.addKeyword({ keyword: 'uniqueBy', type: 'array', validate: isUnique });
ajv.addSchema({
  $id: 'imports',
  $defs: { ...file.$defs, ...Object.fromEntries(kinds.map((key) => [idOf(key), file.kinds[key]!.schema])) },
});

function isUnique(keys: readonly string[], list: readonly Json[], parent?: AnySchemaObject): boolean {
  const items: Schema | undefined = parent?.items;
  const reference = items?.$ref?.slice('#/$defs/'.length);
  const fields = reference ? file.$defs[reference]?.properties : items?.properties;
  const identities = list.map((item) =>
    keys.length > 0 && typeof item === 'object' && item !== null && !Array.isArray(item)
      ? keys.map((key) => JSON.stringify((item as JsonObject)[key] ?? fields?.[key]?.default)).join()
      : JSON.stringify(item),
  );
  return new Set(identities).size === identities.length;
}

function idOf(key: string): string {
  return key.replaceAll('/', '-');
}

function isValid({ apiVersion, kind, ...fields }: Manifest): boolean {
  const validate = ajv.getSchema(`imports#/$defs/${idOf(`${apiVersion}/${kind}`)}`)!;
  return validate({ apiVersion, kind, ...fields }) === true;
}

describe('the schemas', () => {
  it('exist for each kind in use, and for no other', () => {
    expect(Object.keys(file.kinds)).toEqual(kinds);
    expect(
      kinds.every((key) => Object.values(samples).some((m) => `${m.apiVersion}/${m.kind}` === key)),
    ).toBe(true);
  });

  it('tell whether a kind has a namespace', () => {
    expect(scopeOf('apps/v1', 'Deployment')).toBe('Namespaced');
    expect(scopeOf('v1', 'Namespace')).toBe('Cluster');
    expect(scopeOf('cilium.io/v2', 'CiliumClusterwideNetworkPolicy')).toBe('Cluster');
    expect(scopeOf('apps/v1', 'Deploymant')).toBeUndefined();
    expect(hasSchema('toString', '')).toBe(false);
  });

  it('refer only to existing definitions, and to all of them', () => {
    const text = JSON.stringify(file);
    const used = new Set([...text.matchAll(/"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name!));
    expect([...used].sort()).toEqual(Object.keys(file.$defs).sort());
  });
});

describe('the walker', () => {
  it.each(Object.entries(samples))('agrees with an independent validator: %s', (_, manifest) => {
    const pick = chance(1);
    const disagreements: Json[] = [];
    const places = placesOf(manifest).filter(([first]) => first !== 'apiVersion' && first !== 'kind');
    for (let round = 0; round < 120; round++) {
      const place = places[pick(places.length)]!;
      const old = place.reduce<Json | undefined>((value, step) => (value as JsonObject)[step], manifest);
      const mistakes = mistakesOf(old);
      const mutant = replaced(manifest, place, mistakes[pick(mistakes.length)]) as Manifest;
      if ((proveSchema(mutant, '').length === 0) !== isValid(mutant)) disagreements.push(place.join('.'));
    }
    expect(disagreements).toEqual([]);
  });

  it.each([
    [{ 'spec.replica': 2 }, 'spec.replica', 'Did you mean replicas?'],
    [{ 'metadata.lables': {} }, 'metadata.lables', 'Did you mean labels?'],
    [{ 'spec.replicas': '2' }, 'spec.replicas', 'Write 2 without quotes.'],
    [{ 'spec.paused': 'true' }, 'spec.paused', 'Write true without quotes.'],
    [{ 'spec.strategy.type': 'recreate' }, 'spec.strategy.type', 'Did you mean "Recreate"?'],
    [{ 'spec.paused': null }, 'spec.paused', 'Remove the field.'],
    [{ 'spec.selector': undefined }, 'spec', 'Add selector.'],
    [{ 'spec.nothing~like.it': 1 }, "spec['nothing.like']", 'Remove it.'],
  ])('says what to do: %j', (changes, path, fix) => {
    const [problem, ...others] = proveSchema(change(samples.deployment, changes), 'team/Deployment.main');
    expect(problem).toMatchObject({ path: `team/Deployment.main ${path}`, fix });
    expect(others).toEqual([]);
  });

  it('reports all problems at once', () => {
    const broken = change(samples.service, { 'spec.ports[0].port': 'a', 'spec.type': 'b', 'spec.c': 'd' });
    expect(proveSchema(broken, '')).toHaveLength(3);
  });

  it('counts the bytes of large objects', () => {
    const size = (characters: number) =>
      proveSchema(change(samples.ciliumPolicy, { 'spec.description': 'ä'.repeat(characters) }), 'a/b');
    expect(size(500_000)).toEqual([]);
    expect(size(600_000)).toMatchObject([{ path: 'a/b', expected: 'at most 1048576 bytes' }]);
  });

  it('suggests the version of a kind that is in use', () => {
    const old = { ...samples.deployment, apiVersion: 'apps/v1beta1' };
    expect(proveSchema(old, 'a/b')).toEqual([
      {
        code: 'unknown-kind',
        path: 'a/b',
        found: 'apps/v1beta1/Deployment',
        expected: 'a kind and version whose schema is in imports/schemas/kinds.json',
        fix: 'Use apps/v1/Deployment.',
      },
    ]);
  });
});
