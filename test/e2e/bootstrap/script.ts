import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { tool } from '../../../tools/pinned.ts';
import { inNamespace } from './network.ts';
import { run } from './run.ts';

/** The result of a run of the bootstrap. */
export interface Run {
  /** undefined when it was killed. */
  readonly code: number | undefined;
  /** Its standard output and standard error. */
  readonly text: string;
  readonly seconds: number;
}

/** Options of a run. */
export interface RunOptions {
  /** The answer to its question. */
  readonly answer?: string;
  /** Called with every printed line; when it returns a number, the run is killed after that many milliseconds. */
  readonly kill?: (line: string) => number | undefined;
}

/** The user's machine: the project, a key, and the bootstrap. */
export class Person {
  readonly #folder: string;
  readonly #home: string;
  readonly #bin: string;

  /**
   * @param folder the project's
   * @param home home of the user, with keys and configuration
   */
  constructor(folder: string, home: string) {
    this.#folder = folder;
    this.#home = home;
    this.#bin = join(home, 'bin');
    mkdirSync(this.#bin);
    run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(home, 'key')]);
    // Options of ~/.ssh/config, which ssh reads from the home in the user database.
    writeFileSync(
      join(home, 'ssh_config'),
      `User ada\nIdentityFile ${join(home, 'key')}\nIdentitiesOnly yes\n`,
    );
    writeFileSync(
      join(this.#bin, 'ssh'),
      `#!/bin/sh\nexec /usr/bin/ssh -F ${join(home, 'ssh_config')} "$@"\n`,
    );
    chmodSync(join(this.#bin, 'ssh'), 0o755);
  }

  /** The public key that the hosts accept. */
  get publicKey(): string {
    return readFileSync(join(this.#home, 'key.pub'), 'utf8');
  }

  /** Writes the known hosts of the user, as lines of `known_hosts`. */
  know(lines: readonly string[]): void {
    writeFileSync(join(this.#folder, 'clusters/homelab.known_hosts'), lines.join(''));
  }

  /** Runs kubectl with the kubeconfig that the bootstrap fetched. */
  kubectl(...args: readonly string[]): string {
    const kubeconfig = join(this.#home, '.config/hearth/homelab/kubeconfig');
    const [command, ...rest] = inNamespace('person', tool('kubectl'), '--kubeconfig', kubeconfig, ...args);
    return run(command!, rest);
  }

  /** Runs the bootstrap of the cluster. */
  bootstrap(args: readonly string[], { answer, kill }: RunOptions = {}): Promise<Run> {
    const [command, ...rest] = inNamespace('person', 'bash', 'bootstrap/bootstrap.sh', 'homelab', ...args);
    const { XDG_CONFIG_HOME: _, ...environment } = process.env;
    const start = performance.now();
    const child = spawn(command!, rest, {
      cwd: this.#folder,
      env: { ...environment, HOME: this.#home, PATH: `${this.#bin}:${process.env.PATH}` },
      stdio: ['pipe', 'pipe', 'pipe'],
      // A process group of its own, so that it is killed together with its connections.
      detached: true,
    });
    child.stdin.end(answer === undefined ? '' : `${answer}\n`);
    const lines: string[] = [];
    let killed = false;
    const end = () => {
      killed = true;
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    };
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        const delay = killed ? undefined : kill?.(line);
        if (delay !== undefined) setTimeout(end, delay);
      });
    }
    process.once('exit', end);
    return new Promise((resolve) => {
      child.on('close', (code) => {
        process.removeListener('exit', end);
        const seconds = (performance.now() - start) / 1000;
        resolve({ code: killed ? undefined : (code ?? -1), text: lines.join('\n'), seconds });
      });
    });
  }
}
