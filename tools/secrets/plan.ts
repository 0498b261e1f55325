import type { Contract, ContractEntry } from '../../constructs/core/secrets/contract.ts';
import type { Vault } from './vault.ts';

/** A request for values. */
export interface Wish {
  /** The values to check; values that depend on them are included. */
  readonly ids: readonly string[];
  /** Replaces the values even when they are valid. */
  readonly renew: boolean;
}

/** The work to do, each with its reason. */
export interface Plan {
  /** Values to replace. */
  readonly renew: Map<string, string>;
  /** Values to seal again, for further Secrets or another certificate. */
  readonly reseal: Map<string, string>;
}

/**
 * Decides which values are replaced and which are only sealed again; all others stay as they are.
 *
 * @param withheld values that the user was asked for and did not give; values that need them are added
 */
export function planFor(
  contract: Contract,
  vault: Vault,
  { ids, renew }: Wish,
  withheld = new Set<string>(),
): Plan {
  const plan: Plan = { renew: new Map(), reseal: new Map() };
  for (const id of ids) {
    const entry = contract.get(id);
    if (!entry || withheld.has(id)) continue;
    if (renew) plan.renew.set(id, 'asked for');
    else decide(entry, vault, plan);
  }
  while (spread(contract, vault, plan.renew, withheld));
  for (const id of plan.renew.keys()) plan.reseal.delete(id);
  return plan;
}

function decide({ id, scopes, sources, isAuthority }: ContractEntry, vault: Vault, plan: Plan): void {
  const entry = vault.entry(id);
  if (!entry) {
    plan.renew.set(id, 'there was none');
    return;
  }
  const newer = sources.find((source) => isAfter(vault.entry(source.id)?.date, entry.date));
  if (newer) {
    plan.renew.set(id, `${newer.id} has changed`);
    return;
  }
  const missing = scopes.filter((scope) => entry.sealed[scope] === undefined);
  const reasons = missing.map((scope) => `now read in ${scope}`);
  if (entry.certificate !== vault.certificate) reasons.unshift('sealed under another certificate');
  if (isAuthority && vault.authority === undefined) reasons.push('its certificate is lost');
  if (reasons.length === 0) return;
  const why = reasons.join(', ');
  if (vault.opens(id)) plan.reseal.set(id, why);
  else plan.renew.set(id, `${why}, and the private key is not here`);
}

// A derived value is replaced with its source, and its source has to be readable. True when this changed the plan.
function spread(
  contract: Contract,
  vault: Vault,
  renew: Map<string, string>,
  withheld: Set<string>,
): boolean {
  let moved = false;
  for (const { id, sources } of contract.values()) {
    const changed = sources.find((source) => renew.has(source.id));
    if (changed && !renew.has(id) && !withheld.has(id)) {
      renew.set(id, `${changed.id} has changed`);
      moved = true;
    }
    if (!renew.has(id)) continue;
    const closed = sources.filter((source) => !renew.has(source.id) && !vault.opens(source.id));
    if (closed.length > 0) moved = true;
    if (closed.some((source) => withheld.has(source.id))) {
      renew.delete(id);
      withheld.add(id);
    } else {
      for (const source of closed)
        renew.set(source.id, `${id} is made from it, and the private key is not here`);
    }
  }
  return moved;
}

function isAfter(a: string | undefined, b: string): boolean {
  return a !== undefined && Date.parse(a) > Date.parse(b);
}
