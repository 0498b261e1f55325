import { type Change, fill } from './fill.ts';
import { askerFor } from './given.ts';
import type { Wish } from './plan.ts';
import { type Sealable, Vault } from './vault.ts';
import type { Context, Workspace } from './workspace.ts';

/** The work on the values of a cluster. */
export interface Work {
  /** The sealed file before the work. */
  readonly file: Sealable;
  readonly wish: Wish;
  /** File descriptor of values that the user gives. */
  readonly from?: number | undefined;
}

/** Does the work in memory, and then writes the sealed file once. */
export async function fillFile(
  workspace: Workspace,
  surroundings: Context,
  { file, wish, from }: Work,
): Promise<Change[]> {
  const { contract, authority, privateKeys } = workspace;
  const vault = new Vault(file, privateKeys);
  const ask = askerFor(contract, surroundings, from);
  const changes = await fill(vault, wish, { contract, authority, ask, now: surroundings.now });
  workspace.write(vault.file);
  return changes;
}
