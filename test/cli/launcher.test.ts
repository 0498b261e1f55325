import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

test.each(['pinned', 'host'])('runs TypeScript on the %s Node', (node) => {
  const script = 'test/cli/scripts/report.ts';
  const env = { ...process.env, HEARTH_NODE: node };
  const args = ['tools/run.mjs', script, 'a', '--b'];
  const { status, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  expect(status).toBe(7);
  const { words, version, url } = JSON.parse(stdout);
  expect(words).toEqual(['a', '--b']);
  expect(url).toBe(pathToFileURL(script).href);
  if (node === 'host') expect(version).toBe(process.version);
});

test.each(['pinned', 'host'])('names the sources in a stack on the %s Node', (node) => {
  const env = { ...process.env, HEARTH_NODE: node };
  const args = ['tools/run.mjs', 'test/cli/scripts/fail.ts'];
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('Error: broken\n');
  expect(stderr).toContain(`at fail (${resolve('test/cli/scripts/fail.ts')}:3:9)`);
});

test('forwards a signal to the program that it runs', async () => {
  const args = ['tools/run.mjs', 'test/cli/scripts/wait.ts'];
  const launcher = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [output] = await once(launcher.stdout, 'data');
  launcher.kill('SIGTERM');
  const [, signal] = await once(launcher, 'exit');
  expect(signal).toBe('SIGTERM');
  expect(() => process.kill(Number(output), 0)).toThrow('ESRCH');
});
