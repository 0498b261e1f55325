import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { run } from '../../constructs/cli/run.ts';
import type { ClusterSpec } from '../../constructs/core/spec/spec.ts';
import { synthesize } from '../../constructs/synthesize.ts';
import { synthesizeGenerated } from './generated/synthesize.ts';

// What main.ts does, into another folder: `node tools/run.mjs tools/bench/subject.ts <clusters | objects> <folder>`.
const [subject = '', folder = ''] = process.argv.slice(2);

process.exitCode = await run(['synth'], {
  root: pathToFileURL(`${folder}/`),
  build: async () =>
    subject === 'clusters' ? synthesize(await readClusters()) : synthesizeGenerated(Number(subject)),
});

async function readClusters() {
  const names = readdirSync(new URL('../../clusters/', import.meta.url)).filter((name) =>
    name.endsWith('.ts'),
  );
  return Promise.all(
    names.sort().map(async (name) => {
      const { cluster }: { cluster: ClusterSpec } = await import(`../../clusters/${name}`);
      return { file: `clusters/${name}`, spec: cluster };
    }),
  );
}
