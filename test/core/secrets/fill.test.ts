import { describe, expect, it } from 'vitest';
import {
  authority,
  certificate,
  dockerConfig,
  given,
  privateKey,
  publicKey,
  publicValue,
  random,
} from '../../../constructs/core/model/generator.ts';
import { formatSealedFile } from '../../../constructs/core/secrets/sealed-file.ts';
import { sealingCertificate } from '../../../tools/secrets/certificates.ts';
import { createPrivateKey } from '../../../tools/secrets/make.ts';
import { type Bench, filled, valueIn } from './workbench.ts';

const later = '2026-11-21T10:00:00Z';
const none = new Map();
const login: Bench = {
  secrets: { login: { key: privateKey('ed25519') }, other: { password: random() } },
};
const twoReaders: Bench = { ...login, alsoReadIn: { second: ['login'] } };
const derived: Bench = {
  secrets: { login: { key: privateKey('ed25519'), pub: publicKey('key') }, other: { password: random() } },
};

const whats = (changes: readonly { id: string; what: string }[]) =>
  changes.map(({ id, what }) => `${what} ${id}`).sort();

describe('a sealed value', () => {
  it('is never sealed again', async () => {
    const first = await filled(derived);
    const second = await filled(derived, { file: first.file, now: later });
    expect(second.changes).toEqual([]);
    expect(formatSealedFile(second.file)).toBe(formatSealedFile(first.file));
    expect((await filled(derived, { file: first.file, keys: none })).changes).toEqual([]);
  });

  it('keeps its ciphertext when another key is rotated', async () => {
    const { file } = await filled(login);
    const { file: next, changes } = await filled(login, {
      file,
      wish: { ids: ['app-login/key'], renew: true },
      now: later,
      keys: none,
    });
    expect(whats(changes)).toEqual(['rotated app-login/key']);
    expect(next.entries.get('app-other/password')).toBe(file.entries.get('app-other/password'));
    expect(valueIn(next, 'app-login/key')).not.toBe(valueIn(file, 'app-login/key'));
    expect(next.entries.get('app-login/key')?.date).toBe('2026-11-21T10:00:00.000Z');
  });
});

describe('a value with derived values', () => {
  it('replaces them when it is rotated', async () => {
    const { file } = await filled(derived);
    const { changes } = await filled(derived, {
      file,
      wish: { ids: ['app-login/key'], renew: true },
      keys: none,
    });
    expect(whats(changes)).toEqual(['rotated app-login/key', 'rotated app-login/pub']);
  });

  it('is decrypted for a new one with the private key', async () => {
    const { file } = await filled(login);
    const { file: next, changes } = await filled(derived, { file, now: later });
    expect(whats(changes)).toEqual(['made app-login/pub']);
    expect(next.entries.get('app-login/key')).toBe(file.entries.get('app-login/key'));
  });

  it('is rotated for a new one without the private key, and the reason is printed', async () => {
    const { file } = await filled(login);
    const { changes } = await filled(derived, { file, keys: none });
    expect(whats(changes)).toEqual(['made app-login/pub', 'rotated app-login/key']);
    expect(changes.find(({ what }) => what === 'rotated')?.why).toBe(
      'app-login/pub is made from it, and the private key is not here',
    );
  });

  it('replaces them when it is newer', async () => {
    const { file } = await filled(derived);
    const password = { ...file.entries.get('app-login/key')!, date: later };
    const merged = { ...file, entries: new Map(file.entries).set('app-login/key', password) };
    expect(whats((await filled(derived, { file: merged, now: later })).changes)).toEqual([
      'rotated app-login/pub',
    ]);
  });
});

describe('a new reader of an old value', () => {
  it('gets the same value with the private key, without a change for others', async () => {
    const { file } = await filled(login);
    const { file: next, changes } = await filled(twoReaders, { file, now: later });
    expect(changes).toEqual([
      { id: 'app-login/key', what: 'sealed again', why: 'now read in second/app-login' },
    ]);
    const [before, after] = [file, next].map(({ entries }) => entries.get('app-login/key')!);
    expect(after!.sealed['app/app-login']).toBe(before!.sealed['app/app-login']);
    expect(after!.date).toBe(before!.date);
    expect(valueIn(next, 'app-login/key', 'second/app-login')).toBe(valueIn(file, 'app-login/key'));
  });

  it('gets a new value, like all other readers, without the private key, and the reason is printed', async () => {
    const { file } = await filled(login);
    const { file: next, changes } = await filled(twoReaders, { file, keys: none });
    expect(changes).toEqual([
      {
        id: 'app-login/key',
        what: 'rotated',
        why: 'now read in second/app-login, and the private key is not here',
      },
    ]);
    const values = ['app/app-login', 'second/app-login'].map((scope) =>
      valueIn(next, 'app-login/key', scope),
    );
    expect(new Set(values).size).toBe(1);
    expect(values[0]).not.toBe(valueIn(file, 'app-login/key'));
  });
});

describe('another certificate', () => {
  const key = createPrivateKey('rsa');

  it('gets the same values with the old private key, and new ones without', async () => {
    const { file } = await filled(derived);
    const moved = { ...file, certificate: await sealingCertificate(key, new Date(later)) };
    const same = await filled(derived, { file: moved, now: later });
    expect(whats(same.changes)).toEqual([
      'sealed again app-login/key',
      'sealed again app-login/pub',
      'sealed again app-other/password',
    ]);
    const fresh = await filled(derived, { file: moved, keys: none, now: later });
    expect(whats(fresh.changes)).toEqual([
      'rotated app-login/key',
      'rotated app-login/pub',
      'rotated app-other/password',
    ]);
    for (const { file: next } of [same, fresh])
      expect(() => valueIn(next, 'app-login/key'), 'the old key opens it').toThrow();
  });
});

describe('a value that a person gives', () => {
  const mail: Bench = {
    secrets: {
      mail: {
        user: publicValue('me'),
        password: given('the provider'),
        pull: dockerConfig('x', 'user', 'password'),
      },
      other: { password: random() },
    },
  };
  const answer = async () => 'correct horse battery staple';

  it('is sealed when it is given', async () => {
    const { file, changes } = await filled(mail, { ask: answer });
    expect(whats(changes)).toEqual([
      'made app-mail/password',
      'made app-mail/pull',
      'made app-other/password',
    ]);
    expect(valueIn(file, 'app-mail/password')).toBe(await answer());
    expect(file.entries.get('app-mail/password')).toMatchObject({ made: 'given', length: 28 });
  });

  it('stays missing when it is not given, with its derived values, and all others are made', async () => {
    const { file, changes } = await filled(mail);
    expect(whats(changes)).toEqual([
      'made app-other/password',
      'not given app-mail/password',
      'not given app-mail/pull',
    ]);
    expect([...file.entries.keys()]).toEqual(['app-other/password']);
  });

  it('stays as it was when a new one was requested and not given', async () => {
    const { file } = await filled(mail, { ask: answer });
    const { file: next, changes } = await filled(mail, {
      file,
      wish: { ids: ['app-mail/password'], renew: true },
    });
    expect(whats(changes)).toEqual(['not given app-mail/password']);
    expect(formatSealedFile(next)).toBe(formatSealedFile(file));
  });

  it('is asked for once, and may be left out when it is optional', async () => {
    const asked: string[] = [];
    const optional: Bench = { secrets: { mail: { password: given('somewhere', { optional: true }) } } };
    const ask = async ({ id }: { id: string }) => {
      asked.push(id);
      return undefined;
    };
    expect((await filled(optional, { ask })).changes).toEqual([]);
    expect(asked).toEqual(['app-mail/password']);
  });
});

describe("the platform's authority", () => {
  const ca: Bench = {
    secrets: {
      ca: { key: privateKey('ecdsa'), crt: authority('key', 'Test') },
      tls: { key: privateKey('ecdsa'), crt: certificate('key', ['a.example']), pub: publicKey('key') },
    },
  };

  it('gets its certificate again from its key, and a new key when the old one cannot be decrypted', async () => {
    const { file } = await filled(ca);
    const { authority: lost, ...rest } = file;
    expect(lost).toContain('BEGIN CERTIFICATE');
    const back = await filled(ca, { file: rest });
    expect(whats(back.changes)).toEqual(['sealed again app-ca/key']);
    expect(back.file.authority).toContain('BEGIN CERTIFICATE');
    const anew = await filled(ca, { file: rest, keys: none, now: later });
    expect(whats(anew.changes)).toEqual([
      'rotated app-ca/key',
      'rotated app-tls/crt',
      'rotated app-tls/key',
      'rotated app-tls/pub',
    ]);
  });

  it('signs all certificates again when its key is rotated', async () => {
    const { file } = await filled(ca);
    const { file: next, changes } = await filled(ca, {
      file,
      wish: { ids: ['app-ca/key'], renew: true },
      now: later,
    });
    expect(whats(changes)).toEqual(['rotated app-ca/key', 'rotated app-tls/crt']);
    expect(next.authority).not.toBe(file.authority);
  });
});

it('a line that was changed by hand is reported with its name', async () => {
  const { file } = await filled(login);
  const entry = file.entries.get('app-login/key')!;
  const changed = { ...entry, sealed: { 'app/app-login': `AAAA${entry.sealed['app/app-login']!.slice(4)}` } };
  const broken = { ...file, entries: new Map(file.entries).set('app-login/key', changed) };
  await expect(filled(twoReaders, { file: broken })).rejects.toThrow(
    /app-login\/key \(sealed-value-changed\)\n {2}found {5}a value that its private key does not decrypt/,
  );
});
