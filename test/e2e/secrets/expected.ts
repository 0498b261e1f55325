import type { KeyObject } from 'node:crypto';
import type { Build } from '../../../constructs/core/derive/build.ts';
import type { SecretKey } from '../../../constructs/core/model/secret.ts';
import { allSecrets, secretPartsOf } from '../../../constructs/core/model/secret.ts';
import { sealedValues } from '../../../constructs/core/secrets/sealed-file.ts';
import { unseal } from '../../../tools/secrets/seal.ts';

/**
 * What the pods of a namespace have to find in a Secret, put together from the handles and the values, without any
 * of the templates.
 */
export class Expected {
  readonly #build: Build;
  readonly #key: KeyObject;

  constructor(build: Build, key: KeyObject) {
    this.#build = build;
    this.#key = key;
  }

  /** Values by key, but for those that are there only as parts of files. */
  data(name: string): Record<string, string> {
    const secret = this.#build.cluster.all(allSecrets).find((candidate) => candidate.name === name);
    if (!secret) throw new Error(`the platform has no Secret ${name}`);
    return Object.fromEntries([...secret.keys.values()].map((key) => [key.key, this.#value(key)]));
  }

  #value(key: SecretKey): string {
    const { generator } = key;
    const sealed = sealedValues(this.#build.cluster);
    switch (generator.type) {
      case 'public':
        return generator.value;
      case 'authority':
        return sealed.authority ?? '';
      case 'composed':
        return secretPartsOf(generator.content)
          .map(({ text, secret }) => (secret ? this.#value(secret) : text))
          .join('');
      default: {
        const [scope = '', ciphertext = ''] =
          Object.entries(sealed.entries.get(String(key))?.sealed ?? {})[0] ?? [];
        return unseal(ciphertext, this.#key, scope);
      }
    }
  }
}
