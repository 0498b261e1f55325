import { type Case, casesOf } from './case.ts';

const large = 'a'.repeat(1024 * 1024 + 1);

/** Mistakes in names, labels and configuration. */
export const configurationCases: readonly Case[] = [
  ...casesOf('configMap', [
    ['a name with a capital', { 'metadata.name': 'Config' }, 'metadata.name', 'invalid-dns-subdomain'],
    [
      'a name with an underscore',
      { 'metadata.name': 'my_config' },
      'metadata.name',
      'invalid-dns-subdomain',
      { beside: { 'metadata.name': 'my.config' } },
    ],
    [
      'no namespace',
      { 'metadata.namespace': undefined },
      'metadata.namespace',
      'missing-namespace',
      { server: 'accepts' },
    ],
    ['a label with a blank', { 'metadata.labels': { a: 'b c' } }, 'metadata.labels.a', 'invalid-label-value'],
    [
      'a label of 64 letters',
      { 'metadata.labels': { a: 'b'.repeat(64) } },
      'metadata.labels.a',
      'invalid-label-value',
      { beside: { 'metadata.labels': { a: 'b'.repeat(63) } } },
    ],
    [
      'a label key with two slashes',
      { 'metadata.labels': { 'a/b/c': 'd' } },
      'metadata.labels',
      'invalid-label-key',
      { beside: { 'metadata.labels': { 'a/c': 'd' } } },
    ],
    [
      'an annotation key with a blank',
      { 'metadata.annotations': { 'a b': 'c' } },
      'metadata.annotations',
      'invalid-label-key',
      { beside: { 'metadata.annotations': { 'A/b': 'c d' } } },
    ],
    [
      'annotations of half a megabyte',
      { 'metadata.annotations': { a: 'b'.repeat(2 ** 19) } },
      'metadata.annotations',
      'annotations-too-large',
    ],
    ['a key with a slash', { data: { 'a/b': 'c' } }, 'data', 'invalid-file-key'],
    [
      'a key of two dots',
      { data: { '..': 'c' } },
      'data',
      'invalid-file-key',
      { beside: { data: { '.a': 'c' } } },
    ],
    ['a key twice', { binaryData: { 'app.yaml': 'YWJj' } }, 'binaryData', 'duplicate-name'],
    ['more than a megabyte', { data: { a: large } }, '', 'object-too-large'],
  ]),
  ...casesOf('secret', [
    ['data in plain text', { data: { a: 'YWJj' } }, 'data', 'plaintext-secret', { server: 'accepts' }],
    [
      'text in plain text',
      { stringData: { a: 'b' } },
      'stringData',
      'plaintext-secret',
      { server: 'accepts' },
    ],
  ]),
  ...casesOf('sealedSecret', [
    [
      'a key with a slash',
      { 'spec.encryptedData': { 'a/b': 'AgBy' } },
      'spec.encryptedData',
      'invalid-file-key',
      { server: 'accepts' },
    ],
  ]),
  ...casesOf('namespace', [
    ['a name with a dot', { 'metadata.name': 'a.b' }, 'metadata.name', 'invalid-dns-label'],
    [
      'a namespace in a namespace',
      { 'metadata.namespace': 'a' },
      'metadata.namespace',
      'unexpected-namespace',
      { server: 'accepts' },
    ],
  ]),
  ...casesOf('namespace', [
    [
      'an unknown level',
      { 'metadata.labels.pod-security~kubernetes~io/enforce': 'strict' },
      "metadata.labels['pod-security.kubernetes.io/enforce']",
      'unsupported-value',
    ],
    [
      'an unknown version',
      { 'metadata.labels.pod-security~kubernetes~io/warn-version': '1.36' },
      "metadata.labels['pod-security.kubernetes.io/warn-version']",
      'unsupported-value',
      { beside: { 'metadata.labels.pod-security~kubernetes~io/warn-version': 'v1.36' } },
    ],
  ]),
];
