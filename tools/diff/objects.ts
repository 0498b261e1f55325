import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { identityOf, type JsonObject, type Manifest } from '../../constructs/core/base/manifest.ts';

/** An object of `dist/` and its folder. */
export interface Filed {
  /** `cluster/component`. */
  readonly component: string;
  readonly manifest: Manifest;
}

/** Objects by component and identity. */
export type Objects = ReadonlyMap<string, Filed>;

/** True when the folder is in a repository that git can read. */
export function isRepository(root: string): boolean {
  return spawnSync('git', ['rev-parse', '--git-dir'], { cwd: root }).status === 0;
}

/** True when git finds a commit by a revision, such as a branch. */
export function hasCommit(root: string, revision: string): boolean {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  return spawnSync('git', args, { cwd: root }).status === 0;
}

/** The objects of `dist/` in a commit. */
export function objectsAt(root: string, revision: string): Objects {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30 });
  const paths = git('ls-tree', '-r', '-z', '--name-only', revision, 'dist/').split('\0').filter(isObject);
  if (paths.length === 0) return new Map();
  // One process for all files: `sha type size`, the content, and a line end, for each.
  const input = paths.map((path) => `${revision}:${path}\n`).join('');
  const output = execFileSync('git', ['cat-file', '--batch'], { cwd: root, input, maxBuffer: 2 ** 30 });
  const files: [string, string][] = [];
  let at = 0;
  for (const path of paths) {
    const line = output.indexOf(10, at);
    const size = Number(output.toString('utf8', at, line).split(' ')[2]);
    files.push([path, output.toString('utf8', line + 1, line + 1 + size)]);
    at = line + 1 + size + 1;
  }
  return objectsIn(files);
}

/** The objects of `dist/` in the working tree. */
export function objectsNow(root: string): Objects {
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
    .map((path) => join('dist', path))
    .filter(isObject);
  return objectsIn(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The objects in files, each with its path from `dist/` on and its text. */
export function objectsIn(files: readonly (readonly [string, string])[]): Objects {
  const objects = new Map<string, Filed>();
  for (const [path, text] of files) {
    const [, cluster = '', component = ''] = path.split('/');
    const manifest = parsed(path, text);
    objects.set(`${cluster}/${component} ${identityOf(manifest)}`, {
      component: `${cluster}/${component}`,
      manifest,
    });
  }
  return objects;
}

/** @throws Error that names the file when it is no object */
function parsed(path: string, text: string): Manifest {
  try {
    const node = nodeConfig.exec(path)?.groups?.node;
    if (node !== undefined)
      return { apiVersion: 'v1', kind: 'Node', metadata: { name: node }, config: load(text) as JsonObject };
    const manifest = load(text) as Manifest;
    if (manifest.kind && manifest.metadata.name) return manifest;
  } catch {
    // The same sentence for whatever stands there.
  }
  throw new Error(`${path} is no Kubernetes object: run \`npm run synth\`, or restore it from git`);
}

/** The configuration of a node, from which the Node is made at its installation. */
const nodeConfig = /\/bootstrap\/nodes\/(?<node>[^/]+)\/etc\/rancher\/k3s\/config\.yaml$/;

// Boot manifests are copies of other objects, and most files of nodes are not objects.
function isObject(path: string): boolean {
  return path.endsWith('.yaml') && (!path.split('/').includes('bootstrap') || nodeConfig.test(path));
}
