import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder, tool } from '../../../tools/pinned.ts';
import type { Image } from '../kubelet/root.ts';
import type { Report } from '../report.ts';

/** The real software on this machine. */
export interface Environment {
  /** Folder with PostgreSQL's programs. */
  readonly postgres: string;
  /** Python with MLflow. */
  readonly python: string;
  /** The client of the object store. */
  readonly mc: string;
  /** Replacements of the pods' images. */
  readonly images: { readonly mlflow: Image; readonly objectStore: Image; readonly objectStoreClient: Image };
}

/**
 * Finds or installs the software that the tests start.
 *
 * @throws Error with the missing software and how to install it
 */
export async function prepareEnvironment(report: Report): Promise<Environment> {
  requireLinux();
  const postgres = postgresPrograms();
  const base = pythonInstallation();
  const installed = virtualEnvironment(base);
  if (!existsSync(installed)) {
    await report.step('MLflow installed, once, into the cache', async () => installPython(installed));
  }
  const python = realpathSync(installed);
  const minio = tool('minio', (line) => report.note(line));
  const mc = tool('mc', (line) => report.note(line));
  return {
    postgres,
    python: join(python, 'bin/python'),
    mc,
    images: {
      mlflow: { folders: [base, python], path: [join(python, 'bin')], entrypoint: [] },
      objectStore: { folders: [dirname(minio)], path: [], entrypoint: [minio] },
      objectStoreClient: { folders: [dirname(mc)], path: [dirname(mc)], entrypoint: [mc] },
    },
  };
}

const requirements = join(import.meta.dirname, 'requirements.txt');

function requireLinux(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    throw new Error(
      'the pods run with mounts, a network and users of their own, which takes root on Linux: sudo npm run e2e -- mlflow',
    );
  }
  const packages = { unshare: 'util-linux', setpriv: 'util-linux', ip: 'iproute2', openssl: 'openssl' };
  const missing = Object.entries(packages).filter(([program]) => !onPath(program));
  if (missing.length > 0) {
    throw new Error(
      `not on the PATH: ${missing.map(([program, name]) => `${program} (package ${name})`).join(', ')}`,
    );
  }
}

function onPath(program: string): boolean {
  const folders = (process.env.PATH ?? '').split(':');
  return folders.some((folder) => existsSync(join(folder, program)));
}

function pythonInstallation(): string {
  const question = 'import ensurepip, sys, venv; assert sys.version_info >= (3, 11); print(sys.base_prefix)';
  const { status, stdout } = spawnSync('python3', ['-c', question], { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error('MLflow needs Python 3.11 or newer with its venv module: apt-get install python3-venv');
  }
  return stdout.trim();
}

function virtualEnvironment(base: string): string {
  const hash = createHash('sha256').update(base).update(readFileSync(requirements));
  return join(cacheFolder, 'python', `mlflow-${hash.digest('hex').slice(0, 12)}`);
}

/**
 * A virtual environment cannot be moved, so a link to it is created when it is complete; of two concurrent runs, one
 * wins.
 */
function installPython(link: string): void {
  const folder = `${link}.${process.pid}`;
  const all = dirname(link);
  mkdirSync(all, { recursive: true });
  run('python3', '-m', 'venv', folder);
  const options = ['--require-hashes', '--only-binary=:all:', '--disable-pip-version-check', '--quiet'];
  run(join(folder, 'bin/pip'), 'install', ...options, '--requirement', requirements);
  // Environments of older requirements are no longer used, and large.
  const older = readdirSync(all).filter(
    (entry) => entry.startsWith('mlflow-') && !join(all, entry).startsWith(link),
  );
  for (const entry of older) rmSync(join(all, entry), { recursive: true });
  if (existsSync(link)) rmSync(folder, { recursive: true });
  else symlinkSync(folder, link);
}

function postgresPrograms(): string {
  if (newestPostgres() === undefined && onPath('apt-get')) {
    run('apt-get', 'install', '--yes', '--no-install-recommends', 'postgresql');
  }
  const programs = newestPostgres();
  if (programs === undefined) throw new Error('PostgreSQL is missing: apt-get install postgresql');
  return programs;
}

/** Debian installs several versions side by side. */
function newestPostgres(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root)
    ? readdirSync(root).filter((entry) => existsSync(join(root, entry, 'bin/initdb')))
    : [];
  const newest = versions.toSorted((a, b) => Number(b) - Number(a))[0];
  return newest === undefined ? undefined : join(root, newest, 'bin');
}

function run(command: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${stderr.slice(-2000)}`);
}
