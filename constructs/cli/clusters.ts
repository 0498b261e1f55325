import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Problem, ProblemsError, refuse } from '../core/base/problem.ts';
import type { ClusterSpec } from '../spec.ts';
import { type ClusterFile, sealedPath } from '../synthesize.ts';

/** A function that imports the cluster file of a name. */
export type Load = (name: string) => Promise<object>;

/** Names of the cluster files in a folder, sorted. Other files, such as an editor's swap file, are ignored. */
export function clusterNames(folder: URL): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.startsWith('.'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

/**
 * Every cluster file of a folder, with the sealed secrets beside it.
 *
 * @throws ProblemsError when a file does not hold the cluster that its name says.
 */
export async function readClusters(folder: URL, load: Load): Promise<ClusterFile[]> {
  const problems: Problem[] = [];
  const clusters: ClusterFile[] = [];
  for (const name of clusterNames(folder)) {
    const file = pathOf(name);
    const sealed = new URL(sealedPath(`${name}.ts`), folder);
    try {
      const spec = await readCluster(name, load);
      clusters.push({ file, spec, ...(existsSync(sealed) && { sealed: readFileSync(sealed, 'utf8') }) });
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      problems.push(...error.problems);
    }
  }
  refuse(problems);
  return clusters;
}

/**
 * The cluster in the file of a name.
 *
 * @throws ProblemsError when the file exports none, or one with another name.
 */
export async function readCluster(name: string, load: Load): Promise<ClusterSpec> {
  const file = pathOf(name);
  const module = { ...(await load(name)) } as { readonly cluster?: ClusterSpec };
  const { cluster } = module;
  if (typeof cluster !== 'object' || cluster === null) {
    const exported = Object.keys(module);
    const found = exported.length === 0 ? 'nothing' : `only ${exported.join(', ')}`;
    refuse([
      {
        code: 'cluster-not-exported',
        path: file,
        found: 'cluster' in module ? `a cluster that is ${cluster}` : `${found} is exported`,
        expected: 'an export named cluster',
        fix: 'Write `export const cluster: ClusterSpec = { ... };`.',
      },
    ]);
  }
  // The folder in dist, the sealed secrets and every command go by the name.
  if (typeof cluster!.name === 'string' && cluster!.name !== name) {
    refuse([
      {
        code: 'cluster-name-differs-from-file',
        path: `${file} name`,
        found: `'${cluster!.name}'`,
        expected: `'${name}', the name of the file`,
        fix: `Write name: '${name}', or rename the file to ${pathOf(cluster!.name)}.`,
      },
    ]);
  }
  return cluster!;
}

function pathOf(name: string): string {
  return `clusters/${name}.ts`;
}
