import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject, Manifest } from '../../../../constructs/core/base/manifest.ts';
import { randomRunIn } from '../../../../constructs/core/verify/plaintext/entropy.ts';
import { findPlaintext, findPlaintextIn } from '../../../../constructs/core/verify/plaintext/index.ts';
import { isSecretName } from '../../../../constructs/core/verify/plaintext/names.ts';
import { proveNoPlaintext } from '../../../../constructs/core/verify/plaintext/prove.ts';
import { buildCluster } from '../../../../constructs/synthesize.ts';
import { kinds } from '../../../kinds/all.ts';
import { examples } from '../../../support/clusters.ts';
import { everyday, innocent } from './everyday.ts';
import { awsKey, harmless, hash, hex, planted, random, token } from './planted.ts';

const known = new Set(['app-login', 'admin-password']);

function find(kind: string, body: JsonObject, allowed?: Parameters<typeof findPlaintext>[3]) {
  const apiVersion = kind === 'SealedSecret' ? 'bitnami.com/v1alpha1' : 'v1';
  const manifest: Manifest = { apiVersion, kind, metadata: { name: 'app' }, ...body };
  return findPlaintext([{ where: `app/${kind}.app`, manifest }], known, kinds, allowed);
}

describe('a plaintext secret', () => {
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

  it('can be allowed, with a reason, when it is not a secret', () => {
    const allowed = [{ kind: 'ConfigMap', name: /^app$/, path: /^data\.a$/, reason: 'a checksum' }];
    expect(find('ConfigMap', { data: { a: hex } }, allowed)).toEqual([]);
    expect(find('ConfigMap', { data: { b: hex } }, allowed)).toHaveLength(1);
    expect(find('Deployment', { data: { a: hex } }, allowed)).toHaveLength(1);
  });
});

it('a secret in a file for a node is found too', () => {
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

describe('a secret as a person writes it down', () => {
  it('is of many kinds', () => {
    expect(everyday.length).toBeGreaterThanOrEqual(49);
    expect(innocent.length).toBeGreaterThanOrEqual(40);
  });
  it.each(everyday)('is found, and not shown: %s', (_, kind, body) => {
    const problems = find(kind, body);
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain('swordfish');
  });
});

describe('a text that is not a secret', () => {
  it.each(innocent)('is let through as a person writes it down: %s', (_, kind, body) => {
    expect(find(kind, body)).toEqual([]);
  });
  it.each(harmless)('is let through: %s', (_, kind, body) => {
    expect(find(kind, body)).toEqual([]);
  });

  it.each(examples)('is all that stands in $spec.name', ({ spec }) => {
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
