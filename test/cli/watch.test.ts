import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
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
  // In the place of the launcher: notes that it was called, and what a cluster said at that time.
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
  stop.abort();
  await end;
  expect(lines()).toEqual(['synth one', 'synth two', 'synth two', 'synth two']);
});
