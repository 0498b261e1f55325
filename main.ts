import { readClusters } from './constructs/cli/clusters.ts';
import { run } from './constructs/cli/run.ts';
import { synthesize } from './constructs/synthesize.ts';

// The only file with side effects on import: for each cluster file, build, prove, write.
const folder = new URL('clusters/', import.meta.url);

process.exitCode = await run(process.argv.slice(2), {
  root: new URL('.', import.meta.url),
  // A template with a fixed start and end, so that the bundler includes exactly the cluster files of the folder.
  build: async () => synthesize(await readClusters(folder, (name) => import(`./clusters/${name}.ts`))),
});
