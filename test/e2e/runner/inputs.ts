import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { release } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Suite } from '../suite.ts';

const root = join(import.meta.dirname, '../../..');

/** Documentation, which no suite uses. */
const never = ['docs/'];

/**
 * The files that a suite's result may depend on: all except docs and those in its `unaffectedBy`, where `folder/*.py` is
 * every such file in a folder and the folders below it.
 */
export function inputsOf(
  files: Iterable<string>,
  { unaffectedBy = [] }: Pick<Suite, 'unaffectedBy'>,
): string[] {
  const without = [...never, ...unaffectedBy];
  return [...files].filter((file) => !without.some((path) => isWithin(file, path))).toSorted();
}

function isWithin(file: string, path: string): boolean {
  const [folder = '', ending] = path.split('*');
  if (ending !== undefined) return file.startsWith(folder) && file.endsWith(ending);
  return file === path || file.startsWith(path.endsWith('/') ? path : `${path}/`);
}

/** Hash of files, by their names and contents, and of other inputs. */
export function fingerprintOf(
  contents: ReadonlyMap<string, string>,
  surroundings: readonly string[],
): string {
  return createHash('sha256')
    .update(JSON.stringify([[...contents].toSorted(([a], [b]) => (a < b ? -1 : 1)), surroundings]))
    .digest('hex');
}

/** The files of this repository with a hash of each, also those that are not committed; undefined outside of git. */
export function readRepository(): ReadonlyMap<string, string> | undefined {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { status, stdout } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) return undefined;
  const files = new Set(stdout.split('\0').filter((file) => file !== '' && existsSync(join(root, file))));
  return new Map(Array.from(files, (file) => [file, hashOf(join(root, file))]));
}

/** Inputs of a result besides the repository: Node, the system, its packages, and some of its programs. */
export function surroundingsOf({ programs = [] }: Pick<Suite, 'programs'>): string[] {
  // On systems other than Debian only a change of the kernel is noticed.
  const lists = ['/etc/os-release', '/var/lib/dpkg/status'].filter((path) => existsSync(path));
  return [process.version, release(), ...lists.map(hashOf), ...programs.map(programOf)];
}

/** The present version of a program of the PATH. */
function programOf(name: string): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined) return `no ${name}`;
  const path = realpathSync(found);
  const { size, mtimeMs } = statSync(path);
  return `${path} ${size} ${mtimeMs}`;
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
