import type { KeyObject } from 'node:crypto';
import type { Build } from '../../../constructs/core/derive/build.ts';
import type { SecretKey } from '../../../constructs/core/model/secret.ts';
import { allSecrets, secretPartsOf } from '../../../constructs/core/model/secret.ts';
import { sealedValues } from '../../../constructs/core/secrets/sealed-file.ts';
import { unseal } from '../../../tools/secrets/seal.ts';

/** The expected content of a Secret in a namespace, made from the handles and the values without templates. */
export class Expected {
  readonly #build: Build;
  readonly #key: KeyObject;

  constructor(build: Build, key: KeyObject) {
    this.#build = build;
    this.#key = key;
  }

  /** Values by key, without those that are only parts of files. */
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
