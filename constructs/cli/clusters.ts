import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Problem, ProblemsError, refuse } from '../core/base/problem.ts';
import { textOf } from '../core/base/system-error.ts';
import { isDnsLabel } from '../core/spec/checks/syntax.ts';
import type { ClusterSpec } from '../spec.ts';
import { type ClusterFile, sealedPath } from '../synthesize.ts';

/** A function that imports the cluster file of a name. */
export type Load = (name: string) => Promise<object>;

/** Names of the cluster files in a folder, sorted. Other files, such as an editor's swap file, are ignored. */
export function clusterNames(folder: URL): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(
      (file) =>
        file.endsWith('.ts') && !file.startsWith('.') && isFile(new URL(encodeURIComponent(file), folder)),
    )
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

/**
 * Every cluster file of a folder, with the sealed secrets beside it.
 *
 * @throws ProblemsError when there is none, or a file does not hold the cluster that its name says.
 */
export async function readClusters(folder: URL, load: Load): Promise<ClusterFile[]> {
  const names = clusterNames(folder);
  if (names.length === 0) {
    refuse([
      ...misplaced(folder),
      {
        code: 'no-cluster-file',
        path: 'clusters/',
        found: 'no cluster file',
        expected: 'a file for each cluster, such as clusters/home.ts',
        fix: 'Write one, or restore one from git.',
      },
    ]);
  }
  const problems: Problem[] = [...misplaced(folder)];
  const clusters: ClusterFile[] = [];
  for (const name of names) {
    const file = pathOf(name);
    try {
      const spec = await readCluster(name, load);
      const sealed = textOf(fileURLToPath(new URL(sealedPath(`${name}.ts`), folder)));
      clusters.push({ file, spec, ...(sealed !== undefined && { sealed }) });
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      problems.push(...error.problems);
    }
  }
  refuse(problems);
  return clusters;
}

/**
 * Cluster files that are not read: those in a folder of their own, and those with another ending. A file without an export
 * of a cluster holds what cluster files have in common, and may stand there.
 */
function misplaced(folder: URL): Problem[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[cm]?[jt]sx?$/i.test(file) && !/(^|\/)(\.|node_modules\/)|\.d\.[cm]?ts$/.test(file))
    .filter((file) => file.includes('/') || !file.endsWith('.ts'))
    .sort()
    .flatMap((file): Problem[] => {
      const url = new URL(file.split('/').map(encodeURIComponent).join('/'), folder);
      if (!isFile(url) || !exportsCluster(readFileSync(url, 'utf8'))) return [];
      const name = basename(file).replace(/\.[^.]*$/, '');
      return [
        {
          code: 'cluster-file-not-read',
          path: `clusters/${file}`,
          found: 'a file that exports a cluster, where no cluster is looked for',
          expected: `each cluster in a file of clusters/ itself that ends in .ts, such as ${pathOf(name)}`,
          fix: `Move it to ${pathOf(name)}, or, if it is no cluster, give the export another name.`,
        },
      ];
    });
}

/** True when the text of a module exports something named `cluster`, in a line that is no comment. */
function exportsCluster(source: string): boolean {
  return /^\s*export\s+(const|let|var)\s+cluster\b|^\s*export\s*\{[^}]*\bcluster\s*[,}]/m.test(source);
}

/**
 * The cluster in the file of a name.
 *
 * @throws ProblemsError when the file cannot be loaded, or exports no cluster, or one with another name.
 */
export async function readCluster(name: string, load: Load): Promise<ClusterSpec> {
  const file = pathOf(name);
  // A copy such as `home.bak.ts` would take part in every synth, and in every check of types.
  if (!isDnsLabel(name)) {
    refuse([
      {
        code: 'invalid-cluster-file-name',
        path: file,
        found: 'a TypeScript file whose name cannot be the name of a cluster',
        expected: 'up to 63 lower-case letters, digits and dashes before .ts, a letter or digit at both ends',
        fix: 'Rename it, or, if it is no cluster, move it to another folder.',
      },
    ]);
  }
  const module = { ...(await loaded(name, load)) } as { readonly cluster?: ClusterSpec };
  const { cluster } = module;
  if (typeof cluster !== 'object' || cluster === null) {
    const exported = Object.keys(module);
    const found = exported.length === 0 ? 'nothing' : `only ${exported.join(', ')}`;
    const value = cluster === undefined || cluster === null ? String(cluster) : `a ${typeof cluster}`;
    refuse([
      {
        code: 'cluster-not-exported',
        path: file,
        found: 'cluster' in module ? `a cluster that is ${value}` : `${found} is exported`,
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

/** The exports of a cluster file. An error in it is the user's, not one of Hearth. */
async function loaded(name: string, load: Load): Promise<object> {
  try {
    return await load(name);
  } catch (error) {
    const file = pathOf(name);
    const { message, stack = '' } = error instanceof Error ? error : { message: String(error) };
    const [, line = ''] = stack.slice(stack.indexOf(`${file}:`) + file.length).match(/^(:\d+:\d+)/) ?? [];
    throw new ProblemsError([
      {
        code: 'cluster-file-throws',
        path: `${file}${line}`,
        found: `an error as it runs: ${message.split('\n')[0]}`,
        expected: 'a file that can be run, which states values',
        fix: 'Correct this line.',
      },
    ]);
  }
}

function isFile(url: URL): boolean {
  return statSync(url, { throwIfNoEntry: false })?.isFile() ?? false;
}

function pathOf(name: string): string {
  return `clusters/${name}.ts`;
}
