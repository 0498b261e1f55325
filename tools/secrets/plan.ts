import type { Contract, ContractEntry } from '../../constructs/core/secrets/contract.ts';
import type { Vault } from './vault.ts';

/** What is wished for. */
export interface Wish {
  /** The values to look at; what follows from them is done too. */
  readonly ids: Iterable<string>;
  /** Whether they are made anew even where there is nothing wrong with them. */
  readonly renew: boolean;
}

/** What has to be done, each with the reason. */
export interface Plan {
  /** Another value. */
  readonly renew: Map<string, string>;
  /** The same value, sealed for Secrets or under a certificate that it is not sealed for yet. */
  readonly reseal: Map<string, string>;
}

/** Decides what gets another value and what is only sealed again; the rest stays as it is. */
export function planFor(contract: Contract, vault: Vault, { ids, renew }: Wish): Plan {
  const plan: Plan = { renew: new Map(), reseal: new Map() };
  for (const id of ids) {
    const entry = contract.get(id);
    if (entry && renew) plan.renew.set(id, 'asked for');
    else if (entry) decide(entry, vault, plan);
  }
  let known: number;
  do {
    known = plan.renew.size;
    spread(contract, vault, plan.renew);
  } while (plan.renew.size > known);
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

// What is derived follows what it comes from, and needs that in the open.
function spread(contract: Contract, vault: Vault, renew: Map<string, string>): void {
  for (const { id, sources } of contract.values()) {
    const changed = sources.find((source) => renew.has(source.id));
    if (changed && !renew.has(id)) renew.set(id, `${changed.id} has changed`);
    if (!renew.has(id)) continue;
    for (const source of sources) {
      if (!renew.has(source.id) && !vault.opens(source.id))
        renew.set(source.id, `${id} is made from it, and the private key is not here`);
    }
  }
}

function isAfter(a: string | undefined, b: string): boolean {
  return a !== undefined && Date.parse(a) > Date.parse(b);
}
