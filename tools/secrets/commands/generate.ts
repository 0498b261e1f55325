import { report } from '../report.ts';
import { fillFile } from '../work.ts';
import type { Context, Workspace } from '../workspace.ts';

/** Creates and seals missing values; false when the user did not give a required value. */
export async function generate(workspace: Workspace, surroundings: Context, from?: number): Promise<boolean> {
  const wish = { ids: [...workspace.contract.keys()], renew: false };
  const changes = await fillFile(workspace, surroundings, { file: workspace.sealable, wish, from });
  return report(workspace, surroundings, changes);
}
