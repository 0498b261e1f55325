import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from './measure.ts';
import type { Part } from './objects.ts';

/** Limit of the benchmark: kustomize's time per object grows with the number of objects, so more take minutes. */
const most = 2000;

/**
 * `kubectl kustomize` over the same files, one cluster at a time; undefined, with a message, when that is not possible.
 */
export function createKustomize(folder: string, tree: string, parts: readonly Part[]): Run | undefined {
  const files = parts.flatMap((part) => part.files).length;
  const reason =
    files > most
      ? `it takes minutes for more than ${most} objects`
      : spawnSync('kubectl', ['version', '--client']).status !== 0 && 'there is no kubectl in the path';
  if (reason) {
    console.log(`kubectl kustomize is left out: ${reason}`);
    return undefined;
  }
  mkdirSync(folder);
  const clusters = [...new Set(parts.map((part) => part.folder.split('/')[0]!))];
  for (const cluster of clusters) {
    mkdirSync(join(folder, cluster));
    const resources = parts
      .filter((part) => part.folder.startsWith(`${cluster}/`))
      .flatMap(({ files }) => files.map((file) => join(tree, file)));
    writeFileSync(join(folder, cluster, 'kustomization.yaml'), JSON.stringify({ resources }));
  }
  const commands = clusters.map(
    (cluster) => `kubectl kustomize --load-restrictor LoadRestrictionsNone ${cluster}`,
  );
  return { command: ['sh', '-c', commands.join(' && ')], cwd: folder };
}
