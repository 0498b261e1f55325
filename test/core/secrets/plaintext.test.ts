import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject, Manifest } from '../../../constructs/core/manifest.ts';
import { proveNoPlaintext } from '../../../constructs/core/proof/plaintext.ts';
import { randomRunIn } from '../../../constructs/core/secrets/plaintext/entropy.ts';
import { findPlaintext, findPlaintextIn } from '../../../constructs/core/secrets/plaintext/index.ts';
import { isSecretName } from '../../../constructs/core/secrets/plaintext/names.ts';
import { toYaml } from '../../../constructs/core/yaml.ts';
import { buildCluster } from '../../../constructs/synthesize.ts';
import { shipped } from '../../support/clusters.ts';

const known = new Set(['app-login', 'admin-password']);

function find(kind: string, body: JsonObject, allowed?: Parameters<typeof findPlaintext>[2]) {
  const manifest: Manifest = { apiVersion: 'v1', kind, metadata: { name: 'app' }, ...body };
  return findPlaintext([{ where: `app/${kind}.app`, manifest }], known, allowed);
}

const withEnv = (name: string, value: string): JsonObject => ({
  spec: { template: { spec: { containers: [{ name: 'app', env: [{ name, value }] }] } } },
});
const withArgs = (...args: string[]): JsonObject => ({
  spec: { template: { spec: { containers: [{ name: 'app', args }] } } },
});
const withValues = (valuesObject: JsonObject): JsonObject => ({
  spec: { source: { helm: { valuesObject } } },
});

// Put together, so that nothing here looks like a secret to others who look for them.
const token = ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_');
const awsKey = ['AKIA', 'IOSFODNN7EXAMPLE'].join('');
const pem = ['-----BEGIN', 'PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----'].join(' ');
const hash = `$2b$12$${'abcdefghijklmnopqrstuv'}${'0123456789ABCDEFGHIJKLMNOPQRSTU'}`;
const random = 'q7XvT2mPz9LkR4wYb1NcJ8sH5dFg3AeU';
const hex = '9f86d081884c7d659a2feaa0c55ad015';

const planted: readonly (readonly [
  name: string,
  kind: string,
  body: JsonObject,
  path: string,
  found: RegExp,
])[] = [
  [
    'a chart value',
    'Application',
    withValues({ grafana: { adminPassword: 'prom-operator' } }),
    'spec.source.helm.valuesObject.grafana.adminPassword',
    /adminPassword, "pr\.\.\." of 13 characters/,
  ],
  [
    'a deep chart value',
    'Application',
    withValues({ a: [{ b: { client_secret: 'swordfish' } }] }),
    'spec.source.helm.valuesObject.a[0].b.client_secret',
    /client_secret/,
  ],
  [
    'a Secret among extra objects',
    'Application',
    withValues({ extraObjects: [toYaml({ kind: 'Secret', stringData: { a: 'b' } })] }),
    'spec.source.helm.valuesObject.extraObjects[0]',
    /^a Secret/,
  ],
  [
    'the text of a HelmChart',
    'HelmChart',
    { spec: { valuesContent: toYaml({ auth: { password: 'swordfish' } }) } },
    'spec.valuesContent',
    /password/,
  ],
  [
    'an env literal',
    'Deployment',
    withEnv('SMTP_PASSWORD', 'swordfish'),
    'spec.template.spec.containers[0].env[0].value',
    /SMTP_PASSWORD/,
  ],
  [
    'an env literal under an innocent name',
    'Deployment',
    withEnv('OPTIONS', random),
    'spec.template.spec.containers[0].env[0].value',
    /looks like a secret/,
  ],
  [
    'a token in an env literal',
    'Deployment',
    withEnv('REPOSITORY', token),
    'spec.template.spec.containers[0].env[0].value',
    /GitHub token/,
  ],
  [
    'a password in a URL',
    'Deployment',
    withEnv('DATABASE_URL', 'postgresql://app:swordfish@db:5432/app'),
    'spec.template.spec.containers[0].env[0].value',
    /password in a URL/,
  ],
  [
    'a flag',
    'Deployment',
    withArgs('serve', '--api-key=swordfish'),
    'spec.template.spec.containers[0].args[1]',
    /api-key/,
  ],
  [
    'a line of a config file',
    'ConfigMap',
    { data: { 'app.ini': '[db]\nuser = app\npassword = swordfish\n' } },
    'data.app.ini',
    /password/,
  ],
  [
    'JSON in a config file',
    'ConfigMap',
    { data: { 'app.json': '{"a": {"secretKey": "swordfish"}}' } },
    'data.app.json',
    /secretKey/,
  ],
  [
    'a private key in a config file',
    'ConfigMap',
    { data: { 'tls.pem': pem } },
    'data.tls.pem',
    /private key/,
  ],
  [
    'binary data',
    'ConfigMap',
    { binaryData: { a: Buffer.from('token: swordfish').toString('base64') } },
    'binaryData.a',
    /token/,
  ],
  [
    'an annotation',
    'Deployment',
    { metadata: { name: 'app', annotations: { note: `see ${random}` } } },
    'metadata.annotations.note',
    /looks like a secret/,
  ],
  [
    'JSON in an annotation',
    'Deployment',
    { metadata: { name: 'app', annotations: { last: '{"password":"swordfish"}' } } },
    'metadata.annotations.last',
    /password/,
  ],
  [
    'a label',
    'Deployment',
    { metadata: { name: 'app', labels: { key: awsKey } } },
    'metadata.labels.key',
    /AWS access key/,
  ],
  ['the hash of a password', 'ConfigMap', { data: { users: `admin:${hash}` } }, 'data.users', /bcrypt hash/],
  ['a hexadecimal key', 'ConfigMap', { data: { a: hex } }, 'data.a', /looks like a secret/],
  [
    'the text of a sealed Secret',
    'SealedSecret',
    { spec: { encryptedData: {}, template: { data: { 'a.ini': 'password = swordfish' } } } },
    'spec.template.data.a.ini',
    /password/,
  ],
];

describe('a secret in the open', () => {
  it.each(planted)('is found: %s', (_, kind, body, path, found) => {
    expect(find(kind, body)).toEqual([
      expect.objectContaining({ path: `app/${kind}.app ${path}`, found: expect.stringMatching(found) }),
    ]);
  });

  it('is not shown in the message', () => {
    const messages = JSON.stringify(planted.flatMap(([, kind, body]) => find(kind, body)));
    for (const secret of ['swordfish', 'prom-operator', random, token, awsKey, hash, hex])
      expect(messages).not.toContain(secret);
  });

  it('may be allowed, with a reason, where it is none', () => {
    const allowed = [{ kind: 'ConfigMap', name: /^app$/, path: /^data\.a$/, reason: 'a checksum' }];
    expect(find('ConfigMap', { data: { a: hex } }, allowed)).toEqual([]);
    expect(find('ConfigMap', { data: { b: hex } }, allowed)).toHaveLength(1);
    expect(find('Deployment', { data: { a: hex } }, allowed)).toHaveLength(1);
  });
});

const harmless: readonly (readonly [name: string, kind: string, body: JsonObject])[] = [
  [
    'the name of a Secret',
    'Application',
    withValues({ admin: { existingSecret: 'app-login', passwordKey: 'admin-password' } }),
  ],
  ['a switch', 'Application', withValues({ token: 'true', automountServiceAccountToken: false, secret: '' })],
  [
    'a variable that the kubelet expands',
    'Deployment',
    withEnv('DATABASE_URL', 'postgresql://$(USER):$(PASSWORD)@db/app'),
  ],
  [
    'a variable that a shell expands',
    'ConfigMap',
    { data: { 'a.sh': 'user add store "$PASSWORD"\nTOKEN="$X" run\n' } },
  ],
  [
    'code',
    'ConfigMap',
    { data: { 'a.py': 'password = environ["PASSWORD"]\ntoken = args.token\nsecret = read(path)\n' } },
  ],
  [
    'a template',
    'SealedSecret',
    {
      spec: {
        encryptedData: { password: random },
        template: { data: { 'a.ini': 'password = {{ index . "password" }}' } },
      },
    },
  ],
  [
    'a certificate',
    'ConfigMap',
    { data: { 'ca.crt': `-----BEGIN CERTIFICATE-----\n${random}\n-----END CERTIFICATE-----\n` } },
  ],
  ['the digest of an image', 'Deployment', { spec: { image: `example.org/app:1@sha256:${hex}${hex}` } }],
  [
    'long names',
    'Deployment',
    withEnv('CLASS', 'io.example.AbstractSingletonProxyFactoryBean/kube-prometheus-stack-v88'),
  ],
  ['a path to a secret', 'Deployment', withArgs('--token-file=/run/token', '--password=/run/password')],
];

it('a secret in a file for a node is found as well', () => {
  const files = (token: string) =>
    new Map([['nodes/one/config.yaml', `server: https://x\ntoken: ${token}\n`]]);
  expect(findPlaintextIn(files('swordfish'))).toEqual([
    expect.objectContaining({
      path: 'nodes/one/config.yaml',
      found: expect.stringContaining('the value of token'),
    }),
  ]);
  expect(findPlaintextIn(files('/etc/token'))).toEqual([]);
});

describe('what is no secret', () => {
  it.each(harmless)('is let through: %s', (_, kind, body) => {
    expect(find(kind, body)).toEqual([]);
  });

  it.each(shipped)('is all that stands in $spec.name', ({ spec }) => {
    const built = buildCluster(spec);
    const objects = [
      ...built.objects,
      ...built.applications.map((manifest) => ({ component: { name: 'apps' }, manifest })),
    ];
    expect(objects.length).toBeGreaterThan(100);
    expect(proveNoPlaintext(built, objects)).toEqual([]);
  });
});

describe('the name of a secret', () => {
  it.each([
    'password',
    'adminPassword',
    'SMTP_PASSWORD',
    'api-key',
    'secretKey',
    'access_key',
    'APIKey',
    'client.secret',
    'htpasswd',
  ])('is %s', (name) => {
    expect(isSecretName(name)).toBe(true);
  });
  it.each([
    'passwordKey',
    'secretName',
    'tokenTTL',
    'key',
    'publicKey',
    'tokenSecretRef',
    'secrets',
    'passwordFile',
    'monkey',
  ])('is not %s', (name) => {
    expect(isSecretName(name)).toBe(false);
  });
});

describe('a random run', () => {
  const texts: [name: string, (bytes: Buffer) => string, least: number][] = [
    ['32 hexadecimal digits', (bytes) => bytes.toString('hex').slice(0, 32), 0.95],
    ['43 characters of base64url', (bytes) => bytes.toString('base64url').slice(0, 43), 0.95],
    ['64 characters of base64', (bytes) => bytes.toString('base64').slice(0, 64), 0.95],
  ];
  it.each(texts)('of %s is noticed nearly always', (_, textOf, least) => {
    const samples = fc.sample(fc.uint8Array({ minLength: 64, maxLength: 64 }), {
      numRuns: 500,
      seed: 20_261_121,
    });
    const noticed = samples.filter((bytes) => randomRunIn(`x ${textOf(Buffer.from(bytes))}.`) !== undefined);
    expect(noticed.length / samples.length).toBeGreaterThan(least);
  });
});
