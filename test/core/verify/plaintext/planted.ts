import type { JsonObject } from '../../../../constructs/core/base/manifest.ts';
import { toYaml } from '../../../../constructs/core/base/yaml.ts';

const withEnv = (name: string, value: string): JsonObject => ({
  spec: { template: { spec: { containers: [{ name: 'app', env: [{ name, value }] }] } } },
});
const withArgs = (...args: string[]): JsonObject => ({
  spec: { template: { spec: { containers: [{ name: 'app', args }] } } },
});
const withValues = (valuesObject: JsonObject): JsonObject => ({
  spec: { source: { helm: { valuesObject } } },
});

// Joined at run time, so that no secret scanner reports this file.
export const token = ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_');
export const awsKey = ['AKIA', 'IOSFODNN7EXAMPLE'].join('');
const pem = ['-----BEGIN', 'PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----'].join(' ');
export const hash = `$2b$12$${'abcdefghijklmnopqrstuv'}${'0123456789ABCDEFGHIJKLMNOPQRSTU'}`;
export const random = 'q7XvT2mPz9LkR4wYb1NcJ8sH5dFg3AeU';
export const hex = '9f86d081884c7d659a2feaa0c55ad015';

/** Plaintext secrets: their place, and the expected finding. */
export const planted: readonly (readonly [
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
    "data['app.ini']",
    /password/,
  ],
  [
    'JSON in a config file',
    'ConfigMap',
    { data: { 'app.json': '{"a": {"secretKey": "swordfish"}}' } },
    "data['app.json']",
    /secretKey/,
  ],
  [
    'a private key in a config file',
    'ConfigMap',
    { data: { 'tls.pem': pem } },
    "data['tls.pem']",
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
    "spec.template.data['a.ini']",
    /password/,
  ],
];

/** Texts that only look like secrets. */
export const harmless: readonly (readonly [name: string, kind: string, body: JsonObject])[] = [
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
