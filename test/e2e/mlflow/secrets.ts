import { randomInt } from 'node:crypto';
import { partsOf } from '../../../constructs/core/reference.ts';
import type { Secret, SecretKey } from '../../../constructs/core/secret.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Every Secret of the contract with values made up for one run, which never leave the memory of the tests. */
export class SecretValues {
  readonly #secrets: readonly Secret[];
  readonly #values = new Map<SecretKey, string>();

  constructor(secrets: readonly Secret[]) {
    this.#secrets = secrets;
  }

  /** A value as a pod of that namespace gets it. @throws Error when the contract does not put it there. */
  get(namespace: string, name: string, key: string): string {
    const secret = this.#secrets.find((candidate) => candidate.name === name);
    if (!secret) throw new Error(`the contract has no Secret ${name}`);
    if (!secret.readers.has(namespace)) throw new Error(`Secret ${name} is not sealed for ${namespace}`);
    const found = secret.keys.get(key);
    if (!found) throw new Error(`Secret ${name} has no key ${key}`);
    return this.#value(found);
  }

  #value(key: SecretKey): string {
    const value = this.#values.get(key) ?? this.#make(key);
    this.#values.set(key, value);
    return value;
  }

  #make({ generator }: SecretKey): string {
    switch (generator.type) {
      case 'random':
        return randomText(generator.length);
      case 'public':
        return generator.value;
      case 'given':
        return randomText(32);
      case 'composed':
        return partsOf(generator.content)
          .map(({ text, secret }) => (secret ? this.#value(secret) : text))
          .join('');
      default:
        throw new Error(`MLflow reads no secret that is a ${generator.type}`);
    }
  }
}

function randomText(length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}
