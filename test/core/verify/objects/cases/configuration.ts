import { type Case, casesOf } from './case.ts';

const large = 'a'.repeat(1024 * 1024 + 1);

/** Mistakes in names, labels and configuration. */
export const configurationCases: readonly Case[] = [
  ...casesOf('configMap', [
    ['a name with a capital', { 'metadata.name': 'Config' }, 'metadata.name'],
    [
      'a name with an underscore',
      { 'metadata.name': 'my_config' },
      'metadata.name',
      { beside: { 'metadata.name': 'my.config' } },
    ],
    ['no namespace', { 'metadata.namespace': undefined }, 'metadata.namespace', { server: 'accepts' }],
    ['a label with a blank', { 'metadata.labels': { a: 'b c' } }, 'metadata.labels.a'],
    [
      'a label of 64 letters',
      { 'metadata.labels': { a: 'b'.repeat(64) } },
      'metadata.labels.a',
      { beside: { 'metadata.labels': { a: 'b'.repeat(63) } } },
    ],
    [
      'a label key with two slashes',
      { 'metadata.labels': { 'a/b/c': 'd' } },
      'metadata.labels',
      { beside: { 'metadata.labels': { 'a/c': 'd' } } },
    ],
    [
      'an annotation key with a blank',
      { 'metadata.annotations': { 'a b': 'c' } },
      'metadata.annotations',
      { beside: { 'metadata.annotations': { 'A/b': 'c d' } } },
    ],
    [
      'annotations of half a megabyte',
      { 'metadata.annotations': { a: 'b'.repeat(2 ** 19) } },
      'metadata.annotations',
    ],
    ['a key with a slash', { data: { 'a/b': 'c' } }, 'data'],
    ['a key of two dots', { data: { '..': 'c' } }, 'data', { beside: { data: { '.a': 'c' } } }],
    ['a key twice', { binaryData: { 'app.yaml': 'YWJj' } }, 'binaryData'],
    ['more than a megabyte', { data: { a: large } }, ''],
  ]),
  ...casesOf('secret', [
    ['data in plain text', { data: { a: 'YWJj' } }, 'data', { server: 'accepts' }],
    ['text in plain text', { stringData: { a: 'b' } }, 'stringData', { server: 'accepts' }],
  ]),
  ...casesOf('sealedSecret', [
    [
      'a key with a slash',
      { 'spec.encryptedData': { 'a/b': 'AgBy' } },
      'spec.encryptedData',
      { server: 'accepts' },
    ],
  ]),
  ...casesOf('namespace', [
    ['a name with a dot', { 'metadata.name': 'a.b' }, 'metadata.name'],
    [
      'a namespace in a namespace',
      { 'metadata.namespace': 'a' },
      'metadata.namespace',
      { server: 'accepts' },
    ],
  ]),
  ...casesOf('namespace', [
    [
      'an unknown level',
      { 'metadata.labels.pod-security~kubernetes~io/enforce': 'strict' },
      "metadata.labels['pod-security.kubernetes.io/enforce']",
    ],
    [
      'an unknown version',
      { 'metadata.labels.pod-security~kubernetes~io/warn-version': '1.36' },
      "metadata.labels['pod-security.kubernetes.io/warn-version']",
      { beside: { 'metadata.labels.pod-security~kubernetes~io/warn-version': 'v1.36' } },
    ],
  ]),
];
