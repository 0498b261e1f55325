import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

const esbuild = join(import.meta.dirname, '../../../node_modules/.bin/esbuild');

/** Bundles a script and its imports into one JavaScript file, which runs without this project. */
export function bundle(
  script: string,
  file: string,
  {
    shebang,
    define = {},
  }: { readonly shebang?: string; readonly define?: Readonly<Record<string, string>> } = {},
): void {
  run(esbuild, [
    ...[
      script,
      `--outfile=${file}`,
      '--bundle',
      '--platform=node',
      '--target=node24',
      '--format=esm',
      '--log-level=error',
    ],
    ...Object.entries(define).map(([name, value]) => `--define:${name}=${JSON.stringify(value)}`),
    ...(shebang === undefined ? [] : [`--banner:js=#!${shebang}`]),
  ]);
  chmodSync(file, 0o755);
}
