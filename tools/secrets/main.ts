// The secrets of a cluster: npm run secrets -- <command> [cluster]
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClusterSpec } from '../../constructs/core/spec/spec.ts';
import { keyFolder } from './keys.ts';
import { promptHidden } from './prompt.ts';
import { run } from './run.ts';

const folder = new URL('../../clusters/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))
  .sort();

async function load(name: string): Promise<ClusterSpec> {
  const { cluster }: { cluster: ClusterSpec } = await import(`../../clusters/${name}.ts`);
  return cluster;
}

process.exitCode = await run(process.argv.slice(2), {
  clusters: new Map(names.map((name) => [name, () => load(name)])),
  folder: fileURLToPath(folder),
  keys: keyFolder(process.env),
  packages: fileURLToPath(new URL('../../packages/', import.meta.url)),
  environment: process.env,
  ...(process.stdin.isTTY && {
    prompt: (question) => promptHidden(process.stdin, process.stderr, question),
  }),
  print: (text) => process.stdout.write(`${text}\n`),
  tell: (text) => process.stderr.write(`${text}\n`),
  isShown: process.stdout.isTTY,
  now: new Date(),
});
