import { readdirSync } from 'node:fs';
import { run } from './constructs/cli/run.ts';
import type { ClusterSpec } from './constructs/core/cluster/spec.ts';
import { synthesize } from './constructs/synthesize.ts';

// The only file with side effects on import: for each cluster file, build, prove, write.
const files = readdirSync(new URL('clusters/', import.meta.url))
  .filter((name) => name.endsWith('.ts'))
  .sort();

process.exitCode = await run(process.argv.slice(2), {
  root: new URL('.', import.meta.url),
  build: async () => {
    const specs = await Promise.all(
      files.map(async (name) => {
        // Spelled so that a bundle for an older Node holds them all.
        const { cluster }: { cluster: ClusterSpec } = await import(`./clusters/${name}`);
        return { file: `clusters/${name}`, spec: cluster };
      }),
    );
    return synthesize(specs);
  },
});
