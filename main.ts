import { readdirSync } from 'node:fs';
import { run } from './constructs/cli/run.ts';
import type { ClusterSpec } from './constructs/core/cluster/spec.ts';
import { synthesize } from './constructs/synthesize.ts';

// The only file with side effects on import: for each cluster file, build, prove, write.
const folder = new URL('clusters/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .sort();

process.exitCode = await run(process.argv.slice(2), {
  root: new URL('.', import.meta.url),
  build: async () => {
    const specs = await Promise.all(
      files.map(async (name) => {
        const module = (await import(new URL(name, folder).href)) as { cluster: ClusterSpec };
        return { file: `clusters/${name}`, spec: module.cluster };
      }),
    );
    return synthesize(specs);
  },
});
