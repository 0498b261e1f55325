import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { parseSealedFile } from '../../../constructs/core/secrets/sealed-file.ts';
import { readKeys } from '../../../tools/secrets/keys.ts';
import { unseal } from '../../../tools/secrets/seal.ts';
import { Sandbox } from './sandbox.ts';

/** The values that the user gives for the cluster with certificates of a public authority. */
export const token = 'cloudflare-token-of-the-tests';
/** The same in the environment. */
export const given = { environment: { HEARTH_SECRET_ISSUER_DNS_TOKEN: token } };

/**
 * A sandbox after `init` and one after `generate`. Generating a key pair takes seconds, so both are made once for a
 * test file and copied for each test.
 */
export class Stages {
  readonly #all: Sandbox[] = [];
  begun = new Sandbox();
  complete = this.begun;

  constructor() {
    this.#all.push(this.begun);
    beforeAll(async () => {
      expect(await this.begun.run(['init'])).toBe(0);
      this.complete = this.copyOf(this.begun);
      expect(await this.complete.run(['generate'])).toBe(0);
    }, 60_000);
    afterAll(() => {
      for (const sandbox of this.#all) sandbox.remove();
    });
  }

  /** A copy of a sandbox; an empty one without an argument. */
  copyOf(from?: Sandbox): Sandbox {
    const sandbox = new Sandbox(from);
    this.#all.push(sandbox);
    return sandbox;
  }
}

/** Lines of the sealed file. */
export function linesOf({ file }: Sandbox): string[] {
  return file!.split('\n');
}

/** Sealed values by `secret/key`. */
export function entriesOf({ file }: Sandbox) {
  return parseSealedFile(file!, 'x').file.entries;
}

/** Path of the first private key. */
export function keyFile({ keys }: Sandbox): string {
  return join(keys, 'single', readdirSync(join(keys, 'single'))[0]!);
}

/** All values whose private key is in the sandbox, by `secret/key namespace/name`. */
export function valuesOf(sandbox: Sandbox): Record<string, string> {
  const keys = readKeys(join(sandbox.keys, 'single'));
  const values: Record<string, string> = {};
  for (const [id, { certificate, sealed }] of entriesOf(sandbox)) {
    const key = keys.get(certificate);
    for (const [scope, text] of Object.entries(sealed))
      if (key) values[`${id} ${scope}`] = unseal(text, key, scope);
  }
  return values;
}
