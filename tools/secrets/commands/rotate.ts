import { UsageError, unknown } from '../../../constructs/cli/options.ts';
import { allSecrets } from '../../../constructs/core/model/secret.ts';
import { report } from '../report.ts';
import { fillFile } from '../work.ts';
import type { Context, Workspace } from '../workspace.ts';

/** Creates and seals a new value, and the values derived from it. */
export async function rotate(
  workspace: Workspace,
  surroundings: Context,
  id: string,
  from?: number,
): Promise<boolean> {
  const { contract, build } = workspace;
  if (!contract.has(id)) {
    const keys = build.cluster.all(allSecrets).flatMap((secret) => [...secret.keys.values()]);
    if (keys.some((key) => String(key) === id))
      throw new UsageError(`${id} is not sealed: it is public, a file made of others, or read by nobody`);
    throw unknown('value', id, [...contract.keys()]);
  }
  const wish = { ids: [id], renew: true };
  const changes = await fillFile(workspace, surroundings, { file: workspace.sealable, wish, from });
  return report(workspace, surroundings, changes);
}
