import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { argon2id } from '@noble/hashes/argon2.js';
import bcrypt from 'bcryptjs';
import type { KeyAlgorithm } from '../../constructs/core/model/generator.ts';
import type { Contract, ContractEntry } from '../../constructs/core/secrets/contract.ts';
import { describe } from '../../constructs/core/secrets/describe.ts';
import type { SealedEntry, SealedFile } from '../../constructs/core/secrets/sealed-file.ts';
import { type Finding, restore } from './audit.ts';
import { wrongWith } from './given.ts';
import { isRandom } from './random.ts';
import { isSealedFor, unseal } from './seal.ts';

/** Private keys by the fingerprint of their certificate. */
export type Keys = ReadonlyMap<string, KeyObject>;

/** The problems of the values themselves, each opened with its private key; those without a key are left out. */
export function auditOpened(
  contract: Contract,
  file: SealedFile,
  keys: Keys,
  others: ReadonlyMap<string, Keys> = new Map(),
): Finding[] {
  const findings: Finding[] = [];
  const values = new Map<string, string>();
  for (const [id, entry] of file.entries) {
    const key = keys.get(entry.certificate);
    if (!key) continue;
    const opened = new Map<string, string>();
    for (const [scope, ciphertext] of Object.entries(entry.sealed)) {
      try {
        opened.set(scope, unseal(ciphertext, key, scope));
      } catch {
        findings.push({
          id,
          ...whyClosed({ scope, ciphertext, entry, file, keys, others }),
          command: restore,
        });
      }
    }
    const [first, ...more] = opened;
    if (!first) continue;
    values.set(id, first[1]);
    const other = more.find(([, value]) => value !== first[1]);
    if (other)
      findings.push({
        id,
        what: 'changed',
        why: `another value in ${other[0]} than in ${first[0]}`,
        command: restore,
      });
  }
  for (const entry of contract.values()) {
    const value = values.get(entry.id);
    if (value === undefined) continue;
    const why = wrongValue(entry, value, values, file);
    if (why !== undefined)
      findings.push({ id: entry.id, what: 'changed', why, command: `rotate ${entry.id}` });
  }
  return findings;
}

interface Closed {
  readonly scope: string;
  readonly ciphertext: string;
  readonly entry: SealedEntry;
  readonly file: SealedFile;
  readonly keys: Keys;
  readonly others: ReadonlyMap<string, Keys>;
}

/** Why a ciphertext does not open where it stands: it belongs elsewhere, or was changed. */
function whyClosed({ scope, ciphertext, entry, file, keys, others }: Closed): Pick<Finding, 'what' | 'why'> {
  const key = keys.get(entry.certificate)!;
  if (isSealedFor(ciphertext, key, scope))
    return { what: 'changed', why: `its bytes for ${scope} are not those that were sealed` };
  const scopes = new Set([...file.entries.values()].flatMap(({ sealed }) => Object.keys(sealed)));
  const owner = [...scopes].find((other) => isSealedFor(ciphertext, key, other));
  if (owner !== undefined) return { what: 'swapped', why: `what stands for ${scope} is sealed for ${owner}` };
  for (const [fingerprint, other] of keys) {
    if (isSealedFor(ciphertext, other, scope))
      return { what: 'other key', why: `sealed for ${scope} under ${fingerprint}, not ${entry.certificate}` };
  }
  for (const [cluster, foreign] of others) {
    for (const other of foreign.values()) {
      if ([scope, ...scopes].some((one) => isSealedFor(ciphertext, other, one)))
        return { what: 'foreign', why: `what stands for ${scope} is sealed for the cluster ${cluster}` };
    }
  }
  return { what: 'changed', why: `it does not open in ${scope}: changed, or sealed elsewhere` };
}

const keyTypes: Readonly<Record<KeyAlgorithm, string>> = { rsa: 'rsa', ecdsa: 'ec', ed25519: 'ed25519' };

/** The sign that a value was not made as the contract says; nothing when it can have been. */
function wrongValue(
  entry: ContractEntry,
  value: string,
  values: ReadonlyMap<string, string>,
  { authority }: SealedFile,
): string | undefined {
  const { key, isAuthority } = entry;
  const { generator } = key;
  const revealed = key
    .sources()
    .map((source) =>
      source.generator.type === 'public' ? source.generator.value : values.get(String(source)),
    );
  if (revealed.some((source) => source === undefined)) return undefined;
  const [first = '', second = ''] = revealed as string[];
  const otherwise = `it is no ${describe(key)}`;
  try {
    switch (generator.type) {
      case 'random':
        return isRandom(value, generator) ? undefined : otherwise;
      case 'private-key': {
        const own = createPrivateKey(value);
        if (own.asymmetricKeyType !== keyTypes[generator.algorithm]) return otherwise;
        if (!isAuthority || authority === undefined || new X509Certificate(authority).checkPrivateKey(own))
          return undefined;
        return "the authority's certificate in the file belongs to another private key";
      }
      case 'public-key':
        return createPublicKey(first).equals(createPublicKey(value)) ? undefined : otherwise;
      case 'hash':
        return isHashOf(value, first, generator.user) ? undefined : otherwise;
      case 'certificate':
        return new X509Certificate(value).checkPrivateKey(createPrivateKey(first)) ? undefined : otherwise;
      case 'docker-config': {
        const { username, password } = JSON.parse(value).auths[generator.registry];
        return username === first && password === second ? undefined : otherwise;
      }
      case 'given': {
        const wrong = wrongWith(entry, value);
        return wrong === undefined ? undefined : `it is ${wrong}`;
      }
      default:
        return undefined;
    }
  } catch {
    return otherwise;
  }
}

function isHashOf(value: string, password: string, user?: string): boolean {
  const prefix = user === undefined ? '' : `${user}:`;
  if (!value.startsWith(prefix)) return false;
  const hash = value.slice(prefix.length).trimEnd();
  const argon = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash);
  if (!argon) return bcrypt.compareSync(password, hash);
  const [m, t, p] = argon.slice(1, 4).map(Number) as [number, number, number];
  const expected = Buffer.from(argon[5]!, 'base64');
  const salt = Buffer.from(argon[4]!, 'base64');
  return Buffer.from(argon2id(password, salt, { m, t, p, dkLen: expected.length })).equals(expected);
}
