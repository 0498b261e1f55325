import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal, unseal } from '../../../tools/secrets/seal.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
const scope = 'mlflow/mlflow-admin';

describe('a sealed value', () => {
  it('can be decrypted for the Secret and the key that it was sealed for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1 }), (value, where) => {
        expect(unseal(seal(value, publicKey, where), privateKey, where)).toBe(value);
      }),
      { numRuns: 50, seed: 20_261_121 },
    );
  });

  it.each([
    ['another namespace', 'monitoring/mlflow-admin'],
    ['another name', 'mlflow/mlflow-session'],
    ['a wider scope', 'mlflow'],
    ['no scope', ''],
  ])('does not open for %s', (_, where) => {
    expect(() => unseal(seal('value', publicKey, scope), privateKey, where)).toThrow();
  });

  it('cannot be decrypted with another key', () => {
    expect(() => unseal(seal('value', publicKey, scope), other.privateKey, scope)).toThrow();
  });

  it('cannot be decrypted when a byte was changed', () => {
    const sealed = Buffer.from(seal('value', publicKey, scope), 'base64');
    for (const at of [0, 1, 2, 100, sealed.length - 20, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(() => unseal(changed.toString('base64'), privateKey, scope), `byte ${at}`).toThrow();
    }
    expect(() => unseal('', privateKey, scope)).toThrow('too short');
    expect(() => unseal(sealed.subarray(0, 258).toString('base64'), privateKey, scope)).toThrow('too short');
  });

  it('differs each time, with a public key as with a private one', () => {
    const key = createPublicKey(privateKey);
    expect(seal('value', key, scope)).not.toBe(seal('value', key, scope));
  });

  it('can be long', () => {
    const value = 'x'.repeat(100_000);
    expect(unseal(seal(value, publicKey, scope), privateKey, scope)).toBe(value);
  });
});
