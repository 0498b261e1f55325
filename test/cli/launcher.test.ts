import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

function script(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'script.mts');
  writeFileSync(path, text);
  return path;
}

test.each(['pinned', 'host'])(
  'runs TypeScript on the %s Node, with its arguments and its exit code',
  (node) => {
    const path = script(`const words: string[] = process.argv.slice(2);
    console.log(JSON.stringify({ words, version: process.version }));
    process.exitCode = 7;`);
    const env = { ...process.env, HEARTH_NODE: node };
    const { status, stdout } = spawnSync(process.execPath, ['tools/run.mjs', path, 'a', '--b'], {
      env,
      encoding: 'utf8',
    });
    expect(status).toBe(7);
    const { words, version } = JSON.parse(stdout);
    expect(words).toEqual(['a', '--b']);
    if (node === 'host') expect(version).toBe(process.version);
  },
);

test('ends what it runs when it is told to end', async () => {
  const path = script(`console.log(process.pid); setInterval(() => {}, 1000);`);
  const launcher = spawn(process.execPath, ['tools/run.mjs', path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [output] = await once(launcher.stdout, 'data');
  launcher.kill('SIGTERM');
  const [, signal] = await once(launcher, 'exit');
  expect(signal).toBe('SIGTERM');
  expect(() => process.kill(Number(output), 0)).toThrow('ESRCH');
});
