#!/usr/bin/env node
// Runs a TypeScript file of this project: on the pinned Node 24, straight from source, where it is installed;
// else on the Node at hand: by type stripping from 22.18 on, through tsx below that.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...args] = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20) {
  console.error(`hearth needs Node 20 or newer, this is ${process.version}`);
  process.exit(1);
}

const target = join(root, script);
const stripsTypes = major > 22 || (major === 22 && minor >= 18);
const pinned = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');

if (!stripsTypes && !process.env.HEARTH_NODE && existsSync(pinned)) {
  const run = spawnSync(pinned, ['--max-semi-space-size=2', fileURLToPath(import.meta.url), script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, HEARTH_NODE: 'pinned' },
  });
  process.exit(run.status ?? 1);
}

process.argv = [process.argv[0], resolve(target), ...args];
if (stripsTypes) {
  const { enableCompileCache } = await import('node:module');
  enableCompileCache(join(root, 'node_modules', '.cache', 'hearth'));
} else {
  const { register } = await import('tsx/esm/api');
  register();
}
await import(pathToFileURL(target).href);
