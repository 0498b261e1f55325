import { createPublicKey, X509Certificate } from 'node:crypto';
import { argon2id as argon2 } from '@noble/hashes/argon2.js';
import bcryptjs from 'bcryptjs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  argon2id,
  authority,
  bcrypt,
  certificate,
  cookieSecret,
  dockerConfig,
  given,
  htpasswd,
  jwtKey,
  privateKey,
  publicKey,
  publicValue,
  random,
} from '../../../constructs/core/model/generator.ts';
import type { Sealable } from '../../../tools/secrets/vault.ts';
import { type Bench, filled, valueIn } from './workbench.ts';

const bench: Bench = {
  secrets: {
    text: {
      letters: random(),
      long: random(200),
      hex: random(33, { alphabet: 'hex' }),
      cookie: cookieSecret(),
      jwt: jwtKey(),
      user: publicValue('me'),
      token: given('from the registry'),
      pull: dockerConfig('ghcr.io', 'user', 'token'),
      bcrypt: bcrypt('letters'),
      argon2id: argon2id('letters'),
      users: htpasswd('admin', 'letters'),
    },
    keys: {
      rsa: privateKey('rsa'),
      ecdsa: privateKey('ecdsa'),
      ed25519: privateKey('ed25519'),
      'rsa.pub': publicKey('rsa'),
      'ecdsa.pub': publicKey('ecdsa'),
      'ed25519.pub': publicKey('ed25519'),
      'rsa.crt': certificate('rsa', ['a.example', '*.b.example', '192.168.1.1']),
      'ecdsa.crt': certificate('ecdsa', ['a.example'], { days: 30 }),
      'ed25519.crt': certificate('ed25519', ['a.example']),
    },
    ca: { 'tls.key': privateKey('ecdsa'), 'tls.crt': authority('tls.key', 'Hearth test') },
  },
};

let file: Sealable;
const get = (key: string) => valueIn(file, key.includes('/') ? key : `app-text/${key}`);

beforeAll(async () => {
  ({ file } = await filled(bench, { ask: async () => 'p@ss"word', now: '2026-11-20T10:00:00Z' }));
});

describe('a made value', () => {
  it('has the requested length and alphabet', () => {
    expect(get('letters')).toMatch(/^[A-Za-z0-9]{32}$/);
    expect(get('long')).toMatch(/^[A-Za-z0-9]{200}$/);
    expect(new Set(get('long')).size).toBeGreaterThan(40);
    expect(get('hex')).toMatch(/^[0-9a-f]{33}$/);
    expect(Buffer.from(get('cookie'), 'base64url')).toHaveLength(32);
    expect(Buffer.from(get('jwt'), 'base64url')).toHaveLength(64);
  });

  it('has an entry with its length and origin', () => {
    expect(file.entries.get('app-text/letters')).toMatchObject({ made: 'random, alphanumeric', length: 32 });
    expect(file.entries.get('app-text/users')?.made).toBe('bcrypt of app-text/letters for admin');
    expect(file.entries.has('app-text/user'), 'what is public is not sealed').toBe(false);
  });

  it('is a hash that matches its source', async () => {
    expect(get('bcrypt')).toMatch(/^\$2b\$12\$/);
    expect(await bcryptjs.compare(get('letters'), get('bcrypt'))).toBe(true);
    const [user, hash] = get('users').trimEnd().split(':');
    expect(user).toBe('admin');
    expect(await bcryptjs.compare(get('letters'), hash!)).toBe(true);
    const [, , , , salt, digest] = get('argon2id').split('$');
    expect(get('argon2id')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]+\$[\w+/]+$/);
    const again = argon2(get('letters'), Buffer.from(salt!, 'base64'), { m: 19_456, t: 2, p: 1, dkLen: 32 });
    expect(Buffer.from(again).equals(Buffer.from(digest!, 'base64'))).toBe(true);
  });

  it('is a login for container runtimes, with any password', () => {
    const { username, password, auth } = JSON.parse(get('pull')).auths['ghcr.io'];
    expect({ username, password }).toEqual({ username: 'me', password: 'p@ss"word' });
    expect(Buffer.from(auth, 'base64').toString()).toBe('me:p@ss"word');
  });

  it.each(['rsa', 'ecdsa', 'ed25519'])('is a key pair: %s', (algorithm) => {
    const pem = get(`app-keys/${algorithm}`);
    expect(pem).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    const key = createPublicKey(pem);
    expect(key.asymmetricKeyType).toBe(algorithm === 'ecdsa' ? 'ec' : algorithm);
    expect(get(`app-keys/${algorithm}.pub`)).toBe(key.export({ type: 'spki', format: 'pem' }));
    if (algorithm === 'rsa') expect(key.asymmetricKeyDetails?.modulusLength).toBe(4096);
  });

  it.each(['rsa', 'ecdsa', 'ed25519'])('is a certificate that the authority has signed: %s', (algorithm) => {
    const ca = new X509Certificate(file.authority!);
    const leaf = new X509Certificate(get(`app-keys/${algorithm}.crt`));
    expect(leaf.checkIssued(ca) && leaf.verify(ca.publicKey)).toBe(true);
    expect(leaf.ca).toBe(false);
    expect(leaf.publicKey.equals(createPublicKey(get(`app-keys/${algorithm}`)))).toBe(true);
    expect(leaf.checkHost('a.example')).toBe('a.example');
    expect(leaf.checkHost('c.example')).toBeUndefined();
  });

  it('is a certificate for names, wildcards and addresses, valid for its interval and three months more', () => {
    const leaf = new X509Certificate(get('app-keys/rsa.crt'));
    expect(leaf.subjectAltName).toBe('DNS:a.example, DNS:*.b.example, IP Address:192.168.1.1');
    const brief = new X509Certificate(get('app-keys/ecdsa.crt'));
    expect(new Date(brief.validTo).toISOString()).toBe('2027-03-20T10:00:00.000Z');
  });
});

it("the authority's certificate is public, and may sign only certificates", () => {
  const ca = new X509Certificate(file.authority!);
  expect(ca.ca).toBe(true);
  expect(ca.subject).toBe('CN=Hearth test');
  expect(ca.checkIssued(ca) && ca.verify(ca.publicKey)).toBe(true);
  expect(ca.publicKey.equals(createPublicKey(get('app-ca/tls.key')))).toBe(true);
  expect(new Date(ca.validTo).getUTCFullYear()).toBe(2036);
});
