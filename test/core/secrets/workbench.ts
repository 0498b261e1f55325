import type { KeyObject } from 'node:crypto';
import { build } from '../../../constructs/core/derive/build.ts';
import type { Generator } from '../../../constructs/core/model/generator.ts';
import type { Secret } from '../../../constructs/core/model/secret.ts';
import { authorityOf, type Contract } from '../../../constructs/core/secrets/contract.ts';
import { fingerprintOf } from '../../../constructs/core/secrets/fingerprint.ts';
import { type Ask, type Change, fill } from '../../../tools/secrets/fill.ts';
import type { Wish } from '../../../tools/secrets/plan.ts';
import { unseal } from '../../../tools/secrets/seal.ts';
import { type Sealable, Vault } from '../../../tools/secrets/vault.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';
import { testCertificate, testKey } from './certificate.ts';

/** Secrets by name, each with its keys; pods of the namespace `app` read all of them, and other namespaces some. */
export interface Bench {
  readonly secrets: Readonly<Record<string, Record<string, Generator>>>;
  /** Names of Secrets that a second namespace reads, by that namespace. */
  readonly alsoReadIn?: Readonly<Record<string, readonly string[]>>;
}

/** The contract of such a platform, and the key of its authority. */
export function contractFor({ secrets, alsoReadIn = {} }: Bench) {
  const cluster = emptyCluster();
  const app = new Part(cluster, 'app');
  const all = new Map<string, Secret>();
  for (const [name, keys] of Object.entries(secrets)) all.set(name, app.secret(name, keys));
  const read = (part: Part, names: Iterable<string>) =>
    part.deployment('server', {
      image: 'example.org/server:1.0.0',
      resources: tiny,
      uid: 1000,
      envFrom: [...names].map((name) => all.get(name)!),
    });
  read(app, all.keys());
  for (const [namespace, names] of Object.entries(alsoReadIn)) read(new Part(cluster, namespace), names);
  return { contract: build(cluster).contract, authority: authorityOf(cluster) };
}

/** A sealed file without values. */
export const emptyFile: Sealable = { certificate: testCertificate, entries: new Map() };

/** The private key of the tests' certificate, by its fingerprint. */
export const testKeys: ReadonlyMap<string, KeyObject> = new Map([[fingerprintOf(testCertificate), testKey]]);

/** Options of filling a file in a test. */
export interface Filling {
  readonly file?: Sealable;
  /** @default all missing values */
  readonly wish?: Wish;
  /** @default the private key is at hand */
  readonly keys?: ReadonlyMap<string, KeyObject>;
  /** @default there is no answer */
  readonly ask?: Ask;
  readonly now?: string;
}

/** Fills a file, and returns it with the changes. */
export async function filled(
  bench: Bench,
  {
    file = emptyFile,
    wish,
    keys = testKeys,
    ask = async () => undefined,
    now = '2026-11-20T10:00:00Z',
  }: Filling = {},
): Promise<{ file: Sealable; changes: Change[]; contract: Contract }> {
  const { contract, authority } = contractFor(bench);
  const vault = new Vault(file, keys);
  const everything = { ids: [...contract.keys()], renew: false };
  const changes = await fill(vault, wish ?? everything, { contract, authority, ask, now: new Date(now) });
  return { file: vault.file, changes, contract };
}

/** The value that is sealed for a Secret, or for the first Secret that contains it. */
export function valueIn({ entries }: Sealable, id: string, scope?: string): string {
  const { sealed } = entries.get(id)!;
  const where = scope ?? Object.keys(sealed)[0]!;
  return unseal(sealed[where]!, testKey, where);
}
