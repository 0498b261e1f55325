import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cacheFolder } from '../../../tools/pinned.ts';
import type { Report } from '../report.ts';
import { runProgram } from './program.ts';

/** The folder of the pipelines. */
export const pipelines = join(import.meta.dirname, '../../../pipelines');

/** The lock files of all pipelines and of their tests. */
export const locks = ['iris', 'diabetes', 'tests'].map((name) => join(pipelines, name, 'requirements.txt'));

/**
 * A Python with the packages of lock files, installed once into the cache.
 *
 * @param name the environment's name in the cache; an environment of other locks with this name is deleted
 * @returns the path of the program
 * @throws Error when Python 3.11 is missing, with how to install it
 */
export async function pythonWith(report: Report, name: string, locks: readonly string[]): Promise<string> {
  const link = join(cacheFolder, 'python', `${name}-${hashOf(locks)}`);
  if (!existsSync(link)) {
    await report.step(`packages of ${name} installed, once, into the cache`, () =>
      install(link, name, locks),
    );
  }
  return join(link, 'bin/python');
}

function hashOf(locks: readonly string[]): string {
  const question =
    'import ensurepip, sys, venv; assert sys.version_info[:2] == (3, 11); print(sys.base_prefix)';
  const { status, stdout } = spawnSync('python3', ['-c', question], { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error('the pipelines need Python 3.11 with its venv module: apt-get install python3-venv');
  }
  const hash = createHash('sha256').update(stdout);
  for (const lock of locks) hash.update(readFileSync(lock));
  return hash.digest('hex').slice(0, 12);
}

/**
 * A virtual environment cannot be moved, so a link to it is created when it is complete; of two concurrent runs, one
 * wins.
 */
async function install(link: string, name: string, locks: readonly string[]): Promise<void> {
  const folder = `${link}.${process.pid}`;
  const all = dirname(link);
  mkdirSync(all, { recursive: true });
  await runProgram('python3', ['-m', 'venv', folder], all);
  // A lock names all packages. Their own requirements would be read too, and pip refuses extras that have no hash.
  const options = [
    '--no-deps',
    '--require-hashes',
    '--only-binary=:all:',
    '--disable-pip-version-check',
    '--quiet',
  ];
  const requirements = locks.flatMap((lock) => ['--requirement', lock]);
  // Without compiled files, each test would compile a hundred thousand lines.
  await runProgram(join(folder, 'bin/pip'), ['install', '--compile', ...options, ...requirements], all);
  const older = readdirSync(all).filter(
    (entry) => entry.startsWith(`${name}-`) && !entry.startsWith(basename(link)),
  );
  for (const entry of older) rmSync(join(all, entry), { recursive: true });
  if (existsSync(link)) rmSync(folder, { recursive: true });
  else symlinkSync(folder, link);
}
