import { pathToFileURL } from 'node:url';
import { readClusters } from '../../constructs/cli/clusters.ts';
import { run } from '../../constructs/cli/run.ts';
import { synthesize } from '../../constructs/synthesize.ts';
import { synthesizeGenerated } from './generated/synthesize.ts';

// Does the work of main.ts, with another output folder:
// `node tools/run.mjs tools/bench/subject.ts <clusters | objects> <folder>`.
const [subject = '', folder = ''] = process.argv.slice(2);

const clusters = new URL('../../clusters/', import.meta.url);
const load = (name: string) => import(`../../clusters/${name}.ts`);

process.exitCode = await run(['synth'], {
  root: pathToFileURL(`${folder}/`),
  build: async () =>
    subject === 'clusters'
      ? synthesize(await readClusters(clusters, load))
      : synthesizeGenerated(Number(subject)),
});
