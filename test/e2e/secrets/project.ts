import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import { parseSealedFile, type SealedFile } from '../../../constructs/core/secrets/sealed-file.ts';
import { variableOf } from '../../../constructs/core/secrets/variable.ts';
import { buildCluster } from '../../../constructs/synthesize.ts';
import { cluster } from '../../fixtures/clusters/homelab.ts';
import { examples, textOf } from '../../support/clusters.ts';
import { temporaryFolder } from '../process.ts';
import { CheckError } from '../report.ts';

const root = join(import.meta.dirname, '../../..');

/** The output and exit code of a command. */
export interface Outcome {
  readonly code: number;
  readonly text: string;
  readonly printed: string;
}

/** A copy of the project with the cluster `homelab` only. */
export class Project {
  readonly folder = temporaryFolder();
  /** Home of the user, outside of the project, since a key inside of a repository is refused. */
  readonly home = temporaryFolder();
  /** The values that the user gives, in the environment. */
  readonly #given = Object.fromEntries(
    [...buildCluster(cluster).contract.values()]
      .filter(({ key }) => key.generator.type === 'given')
      .map(({ id }) => [variableOf(id), randomBytes(12).toString('hex')]),
  );

  constructor() {
    const parts = ['bootstrap', 'constructs', 'imports', 'main.ts', 'package.json', 'pipelines', 'tools'];
    for (const name of parts) cpSync(join(root, name), this.path(name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), this.path('node_modules'));
    mkdirSync(this.path('clusters'));
    const [homelab] = examples;
    writeFileSync(this.path(homelab!.file), textOf(homelab!));
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Folder of the cluster's private keys. */
  get keys(): string {
    return join(this.home, '.config/hearth/homelab');
  }

  get sealed(): SealedFile {
    return parseSealedFile(readFileSync(this.path('clusters/homelab.sealed.json'), 'utf8'), 'homelab').file;
  }

  /** Runs an npm script as a user does. */
  npm(script: string, ...args: readonly string[]): Outcome {
    return this.#spawn('npm', ['run', '--silent', script, '--', ...args]);
  }

  /** Runs a shell command as a user does. @throws CheckError when it fails. */
  shell(line: string): void {
    const { code, text } = this.#spawn('sh', ['-c', line]);
    if (code !== 0) throw new CheckError(`${line}: ${text}`);
  }

  /** The same for a command that has to succeed. */
  run(script: string, ...args: readonly string[]): Outcome {
    const outcome = this.npm(script, ...args);
    if (outcome.code !== 0) throw new CheckError(`npm run ${script} ${args.join(' ')}: ${outcome.text}`);
    return outcome;
  }

  #spawn(command: string, args: readonly string[]): Outcome {
    const { XDG_CONFIG_HOME: _, ...environment } = process.env;
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: this.folder,
      env: { ...environment, ...this.#given, HOME: this.home },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return { code: status ?? -1, text: stdout + stderr, printed: stdout };
  }
}

/** True when a SealedSecret has an encrypted value: one of public values alone opens everywhere. */
export function hasValue({ spec }: Manifest): boolean {
  const { encryptedData = {} } = { ...(spec as { encryptedData?: object }) };
  return Object.keys(encryptedData).length > 0;
}
