import { checkTree, isSame } from '../core/write/index.ts';
import { listChanges } from './difference.ts';
import { type Platform, pathIn } from './platform.ts';

/** Builds and proves in memory; false, with the list of files, when `dist/` is not what came out. */
export async function check(platform: Platform): Promise<boolean> {
  const { files } = await platform.build();
  const difference = checkTree(pathIn(platform, 'dist'), files);
  if (isSame(difference)) {
    console.log(`dist/ is what the clusters say, ${files.size} files`);
    return true;
  }
  const { missing, changed, extra } = difference;
  console.error(`dist/ is not what the clusters say; a synth would do this:\n`);
  console.error(listChanges({ added: missing, changed, removed: extra }));
  console.error('\nRun `npm run synth`, look at the changes and commit them.');
  return false;
}
