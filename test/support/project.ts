import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { examples, textOf } from './clusters.ts';

const root = join(import.meta.dirname, '../..');

/** The files that a synth reads. */
const parts = ['bootstrap', 'constructs', 'imports', 'main.ts', 'package.json', 'pipelines', 'tsconfig.json'];

/** A copy of the project that a test may change, with the example clusters and a cache of its own. */
export class Project {
  readonly root: string;

  constructor(folder: string) {
    this.root = folder;
  }

  /** Path of a file in it. */
  path(name: string): string {
    return join(this.root, name);
  }

  /** Runs a script by the launcher, on the Node at hand unless `env` says otherwise. */
  run(args: readonly string[], { env = {}, uid }: { env?: NodeJS.ProcessEnv; uid?: number } = {}): Outcome {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/run.mjs', ...args], {
      cwd: this.root,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', CDK8S_OUTDIR: '', ...env },
      ...(uid !== undefined && { uid }),
    });
    return { status, stdout, stderr };
  }

  /** Synthesizes. */
  synth(...options: readonly string[]): Outcome {
    return this.run(['main.ts', 'synth', ...options]);
  }

  /** A file of dist. */
  read(path: string): string {
    return readFileSync(this.path(`dist/${path}`), 'utf8');
  }
}

/** The exit code and output of a command. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Copies the project into a temporary folder, of this name below it.
 *
 * @param until what calls its argument when the copy may go, by default at the end of the test
 */
export function copyProject(name = 'project', until: (remove: () => void) => void = onTestFinished): Project {
  const parent = mkdtempSync(join(tmpdir(), 'hearth-'));
  until(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, name);
  for (const part of parts)
    cpSync(join(root, part), join(folder, part), {
      recursive: true,
      filter: (path) => !/\/[._][^/]*cache/.test(path),
    });
  mkdirSync(join(folder, 'clusters'));
  for (const example of examples) writeFileSync(join(folder, example.file), textOf(example));
  cpSync(join(root, 'tools'), join(folder, 'tools'), {
    recursive: true,
    filter: (path) => path !== join(root, 'tools', 'go'),
  });
  mkdirSync(join(folder, 'node_modules'));
  for (const entry of readdirSync(join(root, 'node_modules'))) {
    if (entry !== '.cache')
      symlinkSync(join(root, 'node_modules', entry), join(folder, 'node_modules', entry));
  }
  return new Project(folder);
}
