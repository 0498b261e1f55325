import type { Problem } from '../problem.ts';
import type { Contract, ContractEntry } from './contract.ts';
import { originOf } from './describe.ts';
import type { SealedFile } from './sealed-file.ts';

/** The values that are not sealed yet for every Secret that needs them. */
export function holesOf(contract: Contract, { entries }: SealedFile): ContractEntry[] {
  return [...contract.values()].filter(({ id, key, scopes }) => {
    const entry = entries.get(id);
    if (!entry) return !key.generator.optional;
    return scopes.some((scope) => entry.sealed[scope] === undefined);
  });
}

/** The same as problems, for who must not go on with a hole. */
export function describeHoles(holes: readonly ContractEntry[], path: string): Problem[] {
  return holes.map(({ id, key, scopes }) => ({
    path: `${path} ${id}`,
    found: 'nothing that is sealed for every reader',
    expected: `a value (${originOf(key)}) for ${scopes.join(' and ')}`,
    fix: 'Run `npm run secrets -- generate`.',
  }));
}
