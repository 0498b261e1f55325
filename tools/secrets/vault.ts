import { createPublicKey, type KeyObject } from 'node:crypto';
import { ProblemsError } from '../../constructs/core/base/problem.ts';
import type { SecretKey } from '../../constructs/core/model/secret.ts';
import type { ContractEntry } from '../../constructs/core/secrets/contract.ts';
import { describe } from '../../constructs/core/secrets/describe.ts';
import { fingerprintOf } from '../../constructs/core/secrets/fingerprint.ts';
import type { SealedEntry, SealedFile } from '../../constructs/core/secrets/sealed-file.ts';
import { seal, unseal } from './seal.ts';

/** A sealed file with a certificate. */
export type Sealable = SealedFile & { readonly certificate: string };

/** The sealed values of a cluster while a command works on them; plaintext values stay in memory. */
export class Vault {
  /** Fingerprint of the present certificate. */
  readonly certificate: string;
  /** Certificate of the platform's authority, in PEM. */
  authority: string | undefined;
  readonly #file: Sealable;
  readonly #entries: Map<string, SealedEntry>;
  readonly #publicKey: KeyObject;
  readonly #privateKeys: ReadonlyMap<string, KeyObject>;
  readonly #values = new Map<string, string>();

  /** @param privateKeys the available private keys, by the fingerprint of their certificate */
  constructor(file: Sealable, privateKeys: ReadonlyMap<string, KeyObject>) {
    this.#file = file;
    this.#entries = new Map(file.entries);
    this.#publicKey = createPublicKey(file.certificate);
    this.#privateKeys = privateKeys;
    this.certificate = fingerprintOf(file.certificate);
    this.authority = file.authority;
  }

  /** The present content of the file. */
  get file(): Sealable {
    const { authority } = this;
    return { ...this.#file, entries: this.#entries, ...(authority !== undefined && { authority }) };
  }

  entry(id: string): SealedEntry | undefined {
    return this.#entries.get(id);
  }

  /** True when the value can be read. */
  opens(id: string): boolean {
    const entry = this.#entries.get(id);
    return this.#values.has(id) || (entry !== undefined && this.#privateKeys.has(entry.certificate));
  }

  /** The value. @throws ProblemsError when its line was changed by hand. */
  open(id: string): string {
    const known = this.#values.get(id);
    if (known !== undefined) return known;
    const value = this.#unseal(id);
    this.#values.set(id, value);
    return value;
  }

  /** The value of a key, sealed or public. */
  reveal(key: SecretKey): string {
    return key.generator.type === 'public' ? key.generator.value : this.open(String(key));
  }

  /** Seals a new value for all Secrets that contain it. */
  replace({ id, key, scopes }: ContractEntry, value: string, now: Date): void {
    this.#values.set(id, value);
    this.#entries.set(id, {
      made: describe(key),
      length: Buffer.byteLength(value),
      date: now.toISOString(),
      certificate: this.certificate,
      sealed: this.#seal(value, scopes),
    });
  }

  /** Seals the same value for further Secrets, under the present certificate. */
  complete({ id, scopes }: ContractEntry): void {
    const entry = this.#entries.get(id)!;
    const keep = entry.certificate === this.certificate ? entry.sealed : {};
    const missing = scopes.filter((scope) => keep[scope] === undefined);
    this.#entries.set(id, {
      ...entry,
      certificate: this.certificate,
      sealed: { ...keep, ...this.#seal(this.open(id), missing) },
    });
  }

  #seal(value: string, scopes: readonly string[]): Record<string, string> {
    return Object.fromEntries(scopes.map((scope) => [scope, seal(value, this.#publicKey, scope)]));
  }

  #unseal(id: string): string {
    const entry = this.#entries.get(id);
    const privateKey = entry && this.#privateKeys.get(entry.certificate);
    const [scope, ciphertext] = Object.entries(entry?.sealed ?? {})[0] ?? [];
    if (!privateKey || scope === undefined || ciphertext === undefined)
      throw new Error(`${id} is needed in the open, and its private key is not here`);
    try {
      return unseal(ciphertext, privateKey, scope);
    } catch {
      throw new ProblemsError([
        {
          code: 'sealed-value-changed',
          path: id,
          found: 'a value that its private key does not decrypt',
          expected: 'the line as it was written',
          fix: `Restore the line from git, or run \`npm run secrets -- rotate ${id}\`.`,
        },
      ]);
    }
  }
}
