import type { Problem } from '../base/problem.ts';
import type { Contract, ContractEntry } from './contract.ts';
import { originOf } from './describe.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { SealedFile } from './sealed-file.ts';

/** The values that are not sealed yet, under the cluster's certificate, for every Secret that needs them. */
export function missingSecrets(contract: Contract, file: SealedFile): ContractEntry[] {
  const { entries, certificate, authority } = file;
  const current = certificate === undefined ? undefined : fingerprintOf(certificate);
  return [...contract.values()].filter(({ id, key, scopes, isAuthority }) => {
    const entry = entries.get(id);
    if (!entry) return !key.generator.optional;
    if (isAuthority && authority === undefined) return true;
    return entry.certificate !== current || scopes.some((scope) => entry.sealed[scope] === undefined);
  });
}

/** The missing values as problems, for commands that need all of them. */
export function describeMissing(holes: readonly ContractEntry[], path: string): Problem[] {
  return holes.map(({ id, key, scopes }) => ({
    code: 'value-not-sealed',
    path: `${path} ${id}`,
    found: 'no value that is sealed for every reader',
    expected: `a value (${originOf(key)}) for ${scopes.join(' and ')}`,
    fix: 'Run `npm run secrets -- generate`.',
  }));
}
