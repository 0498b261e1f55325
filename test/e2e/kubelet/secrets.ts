import { randomInt } from 'node:crypto';
import type { Secret, SecretKey } from '../../../constructs/core/model/secret.ts';
import { secretPartsOf } from '../../../constructs/core/model/secret.ts';

/** Every Secret of the contract with generated values for one run, which stay in the memory of the tests. */
export class SecretValues {
  readonly #secrets: readonly Secret[];
  readonly #values = new Map<SecretKey, string>();

  constructor(secrets: readonly Secret[]) {
    this.#secrets = secrets;
  }

  /** A value that a pod of a namespace gets. @throws Error when the contract does not have it there */
  get(namespace: string, name: string, key: string): string {
    const secret = this.#named(name);
    if (!secret.readers.has(namespace)) throw new Error(`Secret ${name} is not sealed for ${namespace}`);
    return this.#value(secret.keyNamed(key));
  }

  /** A value that the user knows. */
  known(name: string, key: string): string {
    return this.#value(this.#named(name).keyNamed(key));
  }

  /** Makes other values for everything from now on, as a rotation of all does. */
  rotate(): void {
    this.#values.clear();
  }

  #named(name: string): Secret {
    const secret = this.#secrets.find((candidate) => candidate.name === name);
    if (!secret) throw new Error(`the contract has no Secret ${name}`);
    return secret;
  }

  #value(key: SecretKey): string {
    const value = this.#values.get(key) ?? this.#make(key);
    this.#values.set(key, value);
    return value;
  }

  #make(key: SecretKey): string {
    const { generator } = key;
    switch (generator.type) {
      case 'random':
        return randomText(generator.length, alphabets[generator.alphabet ?? 'alphanumeric']);
      case 'public':
        return generator.value;
      case 'composed':
        return secretPartsOf(generator.content)
          .map(({ text, secret }) => (secret ? this.#value(secret) : text))
          .join('');
      default:
        throw new Error(`no value can be made up for ${key}, a ${generator.type}`);
    }
  }
}

const digits = '0123456789';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const alphabets = {
  alphanumeric: letters + digits,
  hex: `${digits}abcdef`,
  base64url: `${letters}${digits}-_`,
};

function randomText(length: number, alphabet: string): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}
