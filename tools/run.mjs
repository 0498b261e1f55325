#!/usr/bin/env node
// Runs a TypeScript file of this project as a bundle, which is rebuilt when a source has changed: on the pinned Node 24
// if it is installed, else on the present Node. HEARTH_NODE=host skips the pinned one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { bundle } from './bundle.mjs';
import { cacheOf } from './cache.mjs';

const self = fileURLToPath(import.meta.url);
const modules = join(dirname(dirname(self)), 'node_modules');
const pinned = join(modules, `node-${process.platform}-${process.arch}`, 'bin', 'node');
const major = Number.parseInt(process.versions.node, 10);

if (major < 20) {
  console.error(`hearth needs Node 20 or newer, this is ${process.version}`);
  process.exitCode = 1;
} else if (major < 24 && process.env.HEARTH_NODE !== 'host' && existsSync(pinned)) {
  handOver();
} else {
  await run();
}

/** Runs this file on the pinned Node, and forwards signals to it and its exit code. */
function handOver() {
  const child = spawn(pinned, [self, ...process.argv.slice(2)], { stdio: 'inherit' });
  // If its binary cannot start (Alpine has another libc), the present Node runs the file.
  child.on('error', run);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 1;
    if (!signal) return;
    for (const name of signals) process.removeAllListeners(name);
    process.kill(process.pid, signal);
  });
}

async function run() {
  // Most objects of a synth live until its end: a larger young generation only means more copying, and costs a third of
  // the memory.
  setFlagsFromString('--semi-space-growth-factor=1');
  const script = resolve(process.argv[2] ?? 'main.ts');
  process.argv.splice(1, 2, script);
  const url = await prepare(script);
  if (url) await import(url);
}

/** The errors of esbuild, printed like every other problem. */
function problemsOf(errors) {
  const problems = errors.map(({ text, location }) => {
    // git keeps no empty folder.
    if (text.includes('./clusters/**')) {
      const expected = 'a file for each cluster, such as clusters/home.ts';
      return problem(
        'no-cluster-file',
        'clusters/',
        'no such folder',
        expected,
        'Write one, or restore one from git.',
      );
    }
    const { file, line, column, lineText = '' } = location ?? {};
    // Editors count columns from 1.
    const place = location ? `${file}:${line}:${column + 1}` : 'the sources';
    const what = lineText.trim() === '' ? 'this line, or the one before it' : `\`${lineText.trim()}\``;
    return problem(
      'invalid-source',
      place,
      text,
      'TypeScript that parses, and imports that exist',
      `Correct ${what}.`,
    );
  });
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${[count, ...problems].join('\n\n')}\n\nNothing was written.`;
}

function problem(code, path, found, expected, fix) {
  return `${path} (${code})\n  found     ${found}\n  expected  ${expected}\n  fix       ${fix}`;
}

/** The URL of the bundle; undefined when the build failed, after printing the reason. */
async function prepare(script) {
  const root = dirname(modules);
  try {
    const cache = cacheOf(root);
    nodeModule.enableCompileCache?.(cache);
    process.setSourceMapsEnabled(true);
    return await bundle(root, script, cache);
  } catch (error) {
    console.error(error.errors ? problemsOf(error.errors) : `hearth: ${error.message}`);
    process.exitCode = 1;
  }
}
