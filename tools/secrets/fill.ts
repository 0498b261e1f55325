import type { SecretKey } from '../../constructs/core/model/secret.ts';
import type { Contract, ContractEntry } from '../../constructs/core/secrets/contract.ts';
import { makeValue } from './make.ts';
import { planFor, type Wish } from './plan.ts';
import type { Vault } from './vault.ts';

/** Asks the user for a value; undefined without a terminal or an answer. */
export type Ask = (entry: ContractEntry) => Promise<string | undefined>;

/** The input of fill(). */
export interface FillOptions {
  readonly contract: Contract;
  /** The key of the authority's certificate, if the platform has its own authority. */
  readonly authority: SecretKey | undefined;
  readonly ask: Ask;
  readonly now: Date;
}

/** The result for a value. */
export interface Change {
  readonly id: string;
  readonly what: 'made' | 'rotated' | 'sealed again' | 'not given';
  readonly why: string;
}

/**
 * Creates and seals the requested values; all others keep their ciphertexts.
 *
 * A value that the user does not give stays as it was, and so do values derived from it.
 */
export async function fill(vault: Vault, wish: Wish, options: FillOptions): Promise<Change[]> {
  const { contract, now } = options;
  const wanted = planFor(contract, vault, wish).renew;
  const { given, withheld } = await askFor(vault, contract, wanted, options.ask);
  const plan = planFor(contract, vault, wish, withheld);
  const changes = [...withheld]
    .filter((id) => !contract.get(id)?.key.generator.optional)
    .map((id): Change => ({ id, what: 'not given', why: wanted.get(id)! }));
  const signing = options.authority?.sources()[0];
  const signer = () =>
    signing && vault.authority !== undefined
      ? { certificate: vault.authority, key: vault.reveal(signing) }
      : undefined;

  // Sources come before the values that are derived from them.
  const order = [...contract.values()].sort((a, b) => a.sources.length - b.sources.length);
  for (const entry of order) {
    const { id, key } = entry;
    const renewed = plan.renew.get(id);
    const resealed = plan.reseal.get(id);
    if (renewed !== undefined) {
      const what = vault.entry(id) ? 'rotated' : 'made';
      const sources = { reveal: (source: SecretKey) => vault.reveal(source), signer, now };
      vault.replace(entry, given.get(id) ?? (await makeValue(key, sources)), now);
      changes.push({ id, what, why: renewed });
    } else if (resealed !== undefined) {
      vault.complete(entry);
      changes.push({ id, what: 'sealed again', why: resealed });
    } else continue;
    if (entry.isAuthority && (renewed !== undefined || vault.authority === undefined))
      vault.authority = await certify(options.authority, vault.reveal(key), now);
  }
  return changes;
}

async function certify(
  authority: SecretKey | undefined,
  key: string,
  now: Date,
): Promise<string | undefined> {
  const generator = authority?.generator;
  if (generator?.type !== 'authority') return undefined;
  const { authorityCertificate } = await import('./certificates.ts');
  return authorityCertificate(key, generator.name, now);
}

async function askFor(
  vault: Vault,
  contract: Contract,
  wanted: ReadonlyMap<string, string>,
  ask: Ask,
): Promise<{ given: Map<string, string>; withheld: Set<string> }> {
  const given = new Map<string, string>();
  const withheld = new Set<string>();
  for (const entry of contract.values()) {
    if (!wanted.has(entry.id) || !isAsked(entry, vault)) continue;
    const value = await ask(entry);
    if (value === undefined) withheld.add(entry.id);
    else given.set(entry.id, value);
  }
  return { given, withheld };
}

/** Whether a person is asked for a value: it is theirs, or they have told a program which one comes next. */
function isAsked({ id, key: { generator } }: ContractEntry, vault: Vault): boolean {
  return generator.type === 'given' || (generator.rotation?.chosen === true && vault.entry(id) !== undefined);
}
