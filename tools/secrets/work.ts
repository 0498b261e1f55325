import { type Change, fill } from './fill.ts';
import { askerFor } from './given.ts';
import type { Wish } from './plan.ts';
import { type Sealable, Vault } from './vault.ts';
import type { Context, Workspace } from './workspace.ts';

/** What to do to the values of a cluster. */
export interface Work {
  /** The file to begin with. */
  readonly file: Sealable;
  readonly wish: Wish;
  /** File descriptor of values that a person gives. */
  readonly from?: number | undefined;
}

/** Does it in memory, and then writes the sealed file at once. */
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
