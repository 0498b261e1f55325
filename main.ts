import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { run } from './constructs/cli/run.ts';
import type { ClusterSpec } from './constructs/core/spec/spec.ts';
import { sealedPath, synthesize } from './constructs/synthesize.ts';

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
        const file = `clusters/${name}`;
        const sealed = new URL(sealedPath(file), import.meta.url);
        return { file, spec: cluster, ...(existsSync(sealed) && { sealed: readFileSync(sealed, 'utf8') }) };
      }),
    );
    return synthesize(specs);
  },
});
