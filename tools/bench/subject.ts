import { pathToFileURL } from 'node:url';
import { run } from '../../constructs/cli/run.ts';
import { synthesize } from '../../constructs/synthesize.ts';
import { examples } from '../../test/support/clusters.ts';
import { synthesizeGenerated } from './generated/synthesize.ts';

// Does the work of main.ts for other clusters and another output folder:
// `node tools/run.mjs tools/bench/subject.ts <examples | objects> <folder>`.
const [subject = '', folder = ''] = process.argv.slice(2);

process.exitCode = await run(['synth'], {
  root: pathToFileURL(`${folder}/`),
  build: () => (subject === 'examples' ? synthesize(examples) : synthesizeGenerated(Number(subject))),
});
