import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watch } from '../../constructs/cli/watch.ts';

test('synthesizes at the start and after each save, in a process of its own', {
  timeout: 30_000,
}, async () => {
  const root = mkdtempSync(join(tmpdir(), 'hearth-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  vi.spyOn(console, 'log').mockImplementation(() => {});
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  for (const folder of ['tools', 'clusters', 'constructs/core'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'main.ts'), '');
  const log = join(root, 'log');
  // Replaces the launcher: records each call, with the content of a cluster file at that time.
  const launcher = `import { appendFileSync, readFileSync } from 'node:fs';
    const said = readFileSync(${JSON.stringify(join(root, 'clusters/home.ts'))}, 'utf8');
    appendFileSync(${JSON.stringify(log)}, process.argv.slice(3).join(' ') + ' ' + said + '\\n');`;
  writeFileSync(join(root, 'tools/run.mjs'), launcher);
  writeFileSync(join(root, 'clusters/home.ts'), 'one');

  const stop = new AbortController();
  const build = () => {
    throw new Error('never in this process');
  };
  const end = watch({ root: pathToFileURL(`${root}/`), build }, stop.signal);
  const lines = () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []);
  const settled = (count: number) => vi.waitFor(() => expect(lines()).toHaveLength(count), { timeout: 9000 });

  await settled(1);
  writeFileSync(join(root, 'clusters/home.ts'), 'two');
  await settled(2);
  for (let save = 0; save < 5; save++) appendFileSync(join(root, 'constructs/core/a.ts'), 'x');
  await settled(3);
  writeFileSync(join(root, 'main.ts'), 'main');
  await settled(4);
  // sed and most editors save like this: a new file replaces the old one each time.
  for (const word of ['three', 'four', 'five']) {
    const before = lines().length;
    writeFileSync(join(root, 'clusters/.home.ts.swp'), word);
    renameSync(join(root, 'clusters/.home.ts.swp'), join(root, 'clusters/home.ts'));
    await settled(before + 1);
  }
  mkdirSync(join(root, 'constructs/new'));
  await settled(8);
  writeFileSync(join(root, 'constructs/new/a.ts'), 'x');
  await settled(9);
  stop.abort();
  await end;
  const words = ['one', 'two', 'two', 'two', 'three', 'four', 'five', 'five', 'five'];
  expect(lines()).toEqual(words.map((word) => `synth ${word}`));
});
