// The secrets of a cluster: npm run secrets -- <command> [cluster]
import { fileURLToPath } from 'node:url';
import { clusterNames, readCluster } from '../../constructs/cli/clusters.ts';
import { keyFolder } from './keys.ts';
import { promptHidden } from './prompt.ts';
import { run } from './run.ts';
import { keepFromOthers } from './write.ts';

const folder = new URL('../../clusters/', import.meta.url);
const load = (name: string) => import(`../../clusters/${name}.ts`);

process.exitCode = await run(process.argv.slice(2), {
  clusters: new Map(clusterNames(folder).map((name) => [name, () => readCluster(name, load)])),
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
  keepFromOthers: () => keepFromOthers(process.stdout.fd),
  now: new Date(),
});
