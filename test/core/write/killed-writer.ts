// Writes the edited tree and kills itself right before its n-th change to the file system; prints the number of changes
// when it is not killed.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [folder = '', moment = 'never'] = process.argv.slice(2);
let changes = 0;
const counted = ['mkdirSync', 'linkSync', 'writeFileSync', 'renameSync', 'rmSync', 'symlinkSync'] as const;
for (const name of counted) {
  const original = fs[name];
  Object.assign(fs, {
    [name](...args: unknown[]) {
      if (changes++ === Number(moment)) process.kill(process.pid, 'SIGKILL');
      return Reflect.apply(original, fs, args);
    },
  });
}
syncBuiltinESMExports();

const { writeTree } = await import('../../../constructs/core/write/index.ts');
const { after } = await import('./edited-tree.ts');
writeTree(folder, after);
process.stdout.write(String(changes));
