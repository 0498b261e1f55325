import fc from 'fast-check';
import { CORE_SCHEMA, load, YAML11_SCHEMA } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../constructs/core/base/manifest.ts';
import { toYaml } from '../../../constructs/core/base/yaml.ts';
import { nastyTexts } from './nasty-texts.ts';

function expectSameInBoth(value: Json, expected: unknown = value): void {
  const text = toYaml(value);
  expect(load(text, { schema: CORE_SCHEMA }), text).toStrictEqual(expected);
  expect(load(text, { schema: YAML11_SCHEMA }), text).toStrictEqual(expected);
}

describe('a parser returns the same value for', () => {
  test.each(nastyTexts)('%j as a value, an item, a key and a document', (text) => {
    expectSameInBoth({ before: 1, value: text, list: [text, [text], { inner: text }], after: true });
    expectSameInBoth({ outer: { [text]: { [text]: text }, after: [{ [text]: [text] }] } });
    expectSameInBoth(text);
  });

  test('any text', () => {
    const word = fc.constantFrom(...nastyTexts);
    const sign = fc.constantFrom(
      '\n',
      ' ',
      '\t',
      ':',
      '#',
      '-',
      '"',
      "'",
      'a',
      '0',
      '\r',
      '\u0085',
      '|',
      '{',
      ',',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: sign, maxLength: 12 }),
      fc.tuple(word, sign, word).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (value) => expectSameInBoth({ value, list: [value], last: value })),
      { numRuns: 2000 },
    );
  });

  test('any tree', () => {
    const trees = fc.jsonValue({ maxDepth: 5, noUnicodeString: false }).map(withoutNegativeZero);
    fc.assert(
      fc.property(trees, (tree) => expectSameInBoth(tree)),
      { numRuns: 1000 },
    );
  });

  test('any number', () => {
    const numbers = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger());
    fc.assert(fc.property(numbers.map(withoutNegativeZero), (value) => expectSameInBoth([value])));
    expectSameInBoth([1e21, 1.5e-7, 1e-7, -1e300, 123456789012345680000, 0.5, -1]);
  });

  test('a key longer than the lookahead of parsers', () => {
    const key = 'k'.repeat(5000);
    expectSameInBoth({ [key]: 'v', [`${key}2`]: { a: ['b'] }, [`${key}3`]: ['c', ['d']], last: '' });
  });
});

/** YAML and JSON have no negative zero. */
function withoutNegativeZero<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

describe('the text', () => {
  test('has block style, keys in the given order, and no undefined values', () => {
    expect(
      toYaml({
        kind: 'Deployment',
        apiVersion: 'apps/v1',
        metadata: { name: 'web', namespace: undefined, labels: {}, annotations: { gone: undefined } },
        spec: {
          replicas: 2,
          paused: false,
          image: 'ghcr.io/a/b:v1.2@sha256:ab',
          ports: [],
          containers: [
            { name: 'web', args: ['--listen=0.0.0.0', '-v', 'a, b'], env: [{ name: 'A', value: '1' }] },
            { name: 'sidecar', resources: null },
          ],
          matrix: [[1, 2], [{ a: 1, b: [] }]],
        },
      }),
    ).toBe(`kind: Deployment
apiVersion: apps/v1
metadata:
  name: web
  labels: {}
  annotations: {}
spec:
  replicas: 2
  paused: false
  image: ghcr.io/a/b:v1.2@sha256:ab
  ports: []
  containers:
  - name: web
    args:
    - "--listen=0.0.0.0"
    - "-v"
    - a, b
    env:
    - name: A
      value: "1"
  - name: sidecar
    resources: null
  matrix:
  - - 1
    - 2
  - - a: 1
      b: []
`);
  });

  test('has a file as a literal block, with empty blank lines', () => {
    expect(
      toYaml({ data: { 'app.ini': '[auth]\n  user = a # b\n\nlast: "x"\n', bare: 'a\nb', kept: 'a\n\n\n' } }),
    ).toBe(`data:
  app.ini: |
    [auth]
      user = a # b

    last: "x"
  bare: |-
    a
    b
  kept: |+
    a


`);
  });

  test('has escapes for invisible characters', () => {
    expect(toYaml(['a\u200bb', 'a\u202eb\n', '\u{e0041}', 'grüße 🦊', 'a\u00a0b', 'a\u0085b'])).toBe(
      '- "a\\u200bb"\n- "a\\u202eb\\n"\n- "\\U000e0041"\n- "grüße 🦊"\n- "a\\u00a0b"\n- "a\\u0085b"\n',
    );
  });
});

describe('an error is thrown for', () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d', (value) => {
    expect(() => toYaml([value])).toThrow(`${value} is not a number that YAML and JSON share`);
  });

  test('half of a surrogate pair', () => {
    expect(() => toYaml(['a\ud800'])).toThrow('"a\\ud800" holds half of a surrogate pair');
    expect(toYaml(['\ud83e\udd8a'])).toBe('- "🦊"\n');
  });
});
