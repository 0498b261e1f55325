import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { argon2id } from '@noble/hashes/argon2.js';
import bcrypt from 'bcryptjs';
import { daysOf, type HashScheme, type KeyAlgorithm } from '../../constructs/core/model/generator.ts';
import type { SecretKey } from '../../constructs/core/model/secret.ts';
import type { Signer } from './certificates.ts';
import { randomText } from './random.ts';

/** The sources of derived values. */
export interface Sources {
  /** The value of a key, which exists when it is needed. */
  reveal(key: SecretKey): string;
  /** The platform's authority, if it has its own. */
  signer(): Signer | undefined;
  readonly now: Date;
}

/** Makes the value of a key. @throws Error for a key whose value cannot be generated */
export async function makeValue(key: SecretKey, { reveal, signer, now }: Sources): Promise<string> {
  const { generator } = key;
  const [first, second] = key.sources().map(reveal);
  switch (generator.type) {
    case 'random':
      return randomText(generator);
    case 'private-key':
      return createPrivateKey(generator.algorithm);
    case 'public-key':
      return createPublicKey(first!).export({ type: 'spki', format: 'pem' }).toString();
    case 'hash': {
      const hash = await hashOf(first!, generator.scheme);
      return generator.user === undefined ? hash : `${generator.user}:${hash}\n`;
    }
    case 'certificate': {
      const authority = signer();
      if (!authority) throw new Error(`${key} is signed by an authority that this cluster does not have`);
      // Three months more than the interval of rotation.
      const days = daysOf(generator)! + 90;
      const { signedCertificate } = await import('./certificates.ts');
      return signedCertificate(first!, generator.names, days, authority, now);
    }
    case 'docker-config': {
      const login = { username: first!, password: second!, auth: base64(`${first}:${second}`) };
      return JSON.stringify({ auths: { [generator.registry]: login } });
    }
    default:
      throw new Error(`${key} is ${generator.type}, which nobody makes`);
  }
}

/** A new private key in PEM. */
export function createPrivateKey(algorithm: KeyAlgorithm): string {
  return pairOf(algorithm).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function pairOf(algorithm: KeyAlgorithm) {
  switch (algorithm) {
    case 'rsa':
      return generateKeyPairSync('rsa', { modulusLength: 4096 });
    case 'ecdsa':
      return generateKeyPairSync('ec', { namedCurve: 'P-256' });
    case 'ed25519':
      return generateKeyPairSync('ed25519');
  }
}

function hashOf(password: string, scheme: HashScheme): Promise<string> | string {
  if (scheme === 'bcrypt') {
    if (bcrypt.truncates(password)) throw new Error('bcrypt looks at the first 72 bytes of a password only');
    return bcrypt.hash(password, 12);
  }
  // The minimum that OWASP recommends.
  const cost = { m: 19_456, t: 2, p: 1 };
  const salt = randomBytes(16);
  const hash = Buffer.from(argon2id(password, salt, { ...cost, dkLen: 32 }));
  return `$argon2id$v=19$m=${cost.m},t=${cost.t},p=${cost.p}$${unpadded(salt)}$${unpadded(hash)}`;
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
