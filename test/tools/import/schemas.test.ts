import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { firstSentence } from '../../../tools/import/schemas/annotated.ts';
import { metadataOf, strictBuiltIn } from '../../../tools/import/schemas/builtin.ts';
import { carryDefinitions, readCustomKinds } from '../../../tools/import/schemas/crds.ts';
import { strictCustom } from '../../../tools/import/schemas/custom.ts';
import { readEnums } from '../../../tools/import/schemas/enums.ts';
import { hoist } from '../../../tools/import/schemas/hoist.ts';
import { readKubernetes } from '../../../tools/import/schemas/kubernetes.ts';
import { valueRules } from '../../../tools/import/schemas/leaves.ts';
import { writeTypes } from '../../../tools/import/schemas/types.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearth-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

const reference = (name: string) => ({ allOf: [{ $ref: `#/components/schemas/${name}` }], default: {} });
const meta = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';
const part = 'io.k8s.api.sample.v1.Part';
const gvk = { group: 'sample.k8s.io', version: 'v1', kind: 'Sample' };
const post = { post: { 'x-kubernetes-group-version-kind': gvk } };

writeFileSync(
  join(folder, 'sample.json'),
  JSON.stringify({
    paths: {
      '/apis/sample.k8s.io/v1/samples': post,
      '/apis/sample.k8s.io/v1/namespaces/{namespace}/samples': post,
    },
    components: {
      schemas: {
        [meta]: {
          type: 'object',
          properties: {
            name: { type: 'string' },
            uid: { type: 'string' },
            labels: { type: 'object', additionalProperties: { type: 'string' } },
          },
        },
        [part]: {
          type: 'object',
          description: 'Part is a part. It has a size.',
          required: ['size'],
          properties: {
            size: { type: 'integer', format: 'int32', description: 'How large, e.g. 5. Not small.' },
            mode: { type: 'string', default: 'Slow' },
            old: { type: 'string', description: 'Deprecated: use size.' },
            note: {
              type: 'string',
              description: 'What people write beside a part, so that others know what it is there for.',
            },
          },
        },
        'io.k8s.api.sample.v1.Sample': {
          type: 'object',
          'x-kubernetes-group-version-kind': [gvk],
          properties: {
            apiVersion: { type: 'string' },
            kind: { type: 'string' },
            metadata: reference(meta),
            spec: {
              type: 'object',
              required: ['first'],
              properties: {
                first: reference(part),
                second: reference(part),
                others: {
                  type: 'array',
                  items: reference(part),
                  'x-kubernetes-list-map-keys': ['mode'],
                  'x-kubernetes-list-type': 'map',
                },
              },
            },
            status: { type: 'object' },
          },
        },
      },
    },
  }),
);

const definition = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'things.example.org', labels: { a: 'b' } },
  spec: {
    group: 'example.org',
    scope: 'Cluster',
    names: { kind: 'Thing', plural: 'things' },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: {
            type: 'object',
            description: 'A thing.',
            required: ['spec', 'status'],
            properties: {
              spec: {
                type: 'object',
                required: ['size', 'mode'],
                properties: {
                  size: {
                    'x-kubernetes-int-or-string': true,
                    anyOf: [{ type: 'integer' }, { type: 'string' }],
                    pattern: '^\\d+$',
                  },
                  mode: { type: 'string', default: 'fast', enum: ['fast', 'slow'] },
                  description: { type: 'string', description: 'About it.' },
                  free: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
                  empty: { type: 'object' },
                  maybe: { type: 'string', nullable: true, enum: ['a'] },
                },
              },
              status: { type: 'object' },
            },
          },
        },
      },
      { name: 'v0', served: false, storage: false, schema: { openAPIV3Schema: { type: 'object' } } },
    ],
  },
};

const builtIn = () => strictBuiltIn(readKubernetes(['sample.k8s.io/v1/Sample'], folder));

describe('a built-in kind', () => {
  it('has no fields that only the server writes, no deprecated fields, and no status', () => {
    const [kind] = builtIn();
    const { metadata, spec, ...rest } = kind!.schema.properties!;
    expect(kind).toMatchObject({ key: 'sample.k8s.io/v1/Sample', scope: 'Namespaced' });
    expect(Object.keys(metadata!.properties!)).toEqual(['name', 'labels']);
    expect(Object.keys(spec!.properties!.first!.properties!)).toEqual(['size', 'mode', 'note']);
    expect(rest).toEqual({ apiVersion: { const: 'sample.k8s.io/v1' }, kind: { const: 'Sample' } });
    expect(kind!.schema.required).toEqual(['apiVersion', 'kind', 'metadata', 'spec']);
  });

  it('has the key fields of lists, and their defaults', () => {
    const { others } = builtIn()[0]!.schema.properties!.spec!.properties!;
    expect(others!.uniqueBy).toEqual(['mode']);
    expect(others!.items!.properties!.mode).toMatchObject({ default: 'Slow' });
  });

  it('gets its allowed values from the generated source', () => {
    const file = join(folder, 'openapi.go');
    writeFileSync(
      file,
      [
        'func schema_k8sio_api_core_v1_Port(ref Callback) Definition {',
        '\t\t\t\t\t"protocol": {',
        '\t\t\t\t\t\tSchemaProps: spec.SchemaProps{',
        '\t\t\t\t\t\t\tEnum:        []interface{}{"TCP", "UDP"},',
      ].join('\n'),
    );
    expect([...readEnums(file)]).toEqual([['core_v1_Port.protocol', ['TCP', 'UDP']]]);
  });
});

describe('a custom kind', () => {
  const source = join(folder, 'crd.yaml');
  const carried = join(folder, 'carried');
  writeFileSync(source, JSON.stringify(definition));
  carryDefinitions(source, ['example.org/v1/Thing'], carried);
  carryDefinitions(source, ['example.org/v1/Other'], join(folder, 'nothing'));

  it('is stored without descriptions and unserved versions', () => {
    const text = readFileSync(join(carried, 'example.org', 'things.json'), 'utf8');
    const { spec, metadata } = JSON.parse(text);
    expect(metadata).toEqual({ name: 'things.example.org' });
    expect(spec.versions.map(({ name }: { name: string }) => name)).toEqual(['v1']);
    expect(text).not.toContain('A thing.');
    expect(spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.description).toEqual({
      type: 'string',
    });
  });

  it('refuses fields that the API server drops', () => {
    const [kind] = strictCustom(readCustomKinds(carried, ['example.org/v1/Thing']), metadataOf(builtIn()));
    const { spec } = kind!.schema.properties!;
    expect(kind!.scope).toBe('Cluster');
    expect(kind!.schema.required).toEqual(['apiVersion', 'kind', 'metadata', 'spec']);
    expect(spec).toEqual({
      type: 'object',
      required: ['size'],
      properties: {
        size: { type: ['integer', 'string'], pattern: '^\\d+$' },
        mode: { type: 'string', enum: ['fast', 'slow'] },
        description: { type: 'string' },
        free: { type: 'object' },
        empty: { type: 'object', additionalProperties: false },
        maybe: { type: ['string', 'null'], enum: ['a', null] },
      },
      additionalProperties: false,
    });
  });
});

describe('the output', () => {
  it('contains repeated parts once, under their own names', () => {
    const { kinds, $defs } = hoist(builtIn(), '1.36.3');
    expect(Object.keys($defs)).toEqual(['Part']);
    expect(JSON.stringify(kinds)).toContain('"first":{"$ref":"#/$defs/Part"}');
    expect(JSON.stringify($defs)).not.toContain('How large');
  });

  it('is readable TypeScript', () => {
    expect(writeTypes(builtIn()).get('sample.ts')).toMatchInlineSnapshot(`
      "// Generated by npm run import; do not edit.
      import type { Num, Text } from '../../constructs/core/model/reference.ts';
      import type { NamedObjectMeta } from './meta.ts';

      /** Part is a part. */
      export interface Part {
        /** How large, e.g. 5. */
        readonly size: Num;
        readonly mode?: Text;
        /** What people write beside a part, so that others know what it is there for. */
        readonly note?: Text;
      }

      export interface SampleSpec {
        readonly first: Part;
        readonly second?: Part;
        readonly others?: readonly Part[];
      }

      export interface Sample {
        readonly apiVersion: 'sample.k8s.io/v1';
        readonly kind: 'Sample';
        readonly metadata: NamedObjectMeta;
        readonly spec: SampleSpec;
      }
      "
    `);
  });
});

describe('a pattern', () => {
  it.each([
    ['^\\PC*$', '^\\P{C}*$'],
    ['^(?i)(abort|warn)?$', '^([aA][bB][oO][rR][tT]|[wW][aA][rR][nN])?$'],
    ['^((?i)a|\\d)b$', '^([aA]|\\d)b$'],
    ['^[a-z]+$', '^[a-z]+$'],
  ])('of Go becomes one of JavaScript: %s', (go, javaScript) => {
    expect(valueRules({ pattern: go })).toEqual({ pattern: javaScript });
    expect(() => new RegExp(javaScript, 'u')).not.toThrow();
  });
});

it('refuses a keyword that it does not know', () => {
  const raw = { type: 'integer', multipleOf: 5 } as const;
  expect(() => valueRules(raw)).toThrow('the schema keyword multipleOf is not understood');
});

describe('the first sentence', () => {
  it.each([
    ['One. Two.', 'One.'],
    ['A list, e.g. of a, b. And more.', 'A list, e.g. of a, b.'],
    ['Ends with:\n- a\n- b', 'Ends with.'],
    ['Without an end', 'Without an end'],
    [`${'long '.repeat(40)}.`, undefined],
    ['', undefined],
  ])('of %j', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });
});
