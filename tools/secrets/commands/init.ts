import { refuse } from '../../../constructs/core/base/problem.ts';
import { createKeyPair } from '../keys.ts';
import { keyNotice, report } from '../report.ts';
import { fillFile } from '../work.ts';
import type { Context, Workspace } from '../workspace.ts';

/** Creates the key pair for sealing and the platform's certificate authority; existing ones are never overwritten. */
export async function init(workspace: Workspace, surroundings: Context): Promise<boolean> {
  if (workspace.sealed.certificate !== undefined) {
    refuse([
      {
        code: 'already-initialized',
        path: workspace.file,
        found: 'a certificate that values are sealed under',
        expected: 'a cluster without one',
        fix: 'Run `npm run secrets -- rekey` to replace it.',
      },
    ]);
  }
  surroundings.tell('making a key pair');
  const certificate = await createKeyPair(workspace.keyFolder, surroundings.now);
  const ids = [...workspace.contract.values()].filter(({ isAuthority }) => isAuthority).map(({ id }) => id);
  const file = { ...workspace.sealed, certificate };
  const changes = await fillFile(workspace, surroundings, { file, wish: { ids, renew: false } });
  report(workspace, surroundings, changes);
  if (changes.length === 0) surroundings.print(`${workspace.file} is written`);
  surroundings.print(keyNotice(workspace, certificate));
  return true;
}
