import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isolation } from './isolate.ts';
import { descendants, type Memory, memoryOf } from './memory.ts';
import type { Pod } from './pod.ts';
import { enterRoot, type Image } from './root.ts';

/** A pod's container: its own root, processes and host name, with exactly the variables and rights of the pod. */
export class Container {
  readonly #pod: Pod;
  readonly #log: string;
  readonly #env: Readonly<Record<string, string>>;
  readonly #child: ChildProcess;
  readonly #end: Promise<void>;
  #ended: string | undefined;
  #isKilled = false;

  /**
   * Starts it.
   * @param folder folder of its files, which are kept at a restart, as in a pod
   */
  constructor(pod: Pod, image: Image, folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#pod = pod;
    this.#log = join(folder, 'output.log');
    const script = enterRoot(pod, image, folder);
    const command = pod.command.length > 0 ? pod.command : image.entrypoint;
    // The runtime adds these three; the image does not contain the user.
    this.#env = { PATH: [...image.path, usualPath].join(':'), HOSTNAME: pod.name, HOME: '/', ...pod.env };
    const log = openSync(this.#log, 'a');
    const [program, ...args] = [
      ...(pod.network === undefined ? [] : ['nsenter', `--net=${pod.network}`]),
      'unshare',
      ...isolation,
      ...['--uts', '--ipc', 'sh', '-euc', script, 'sh', ...command, ...pod.args],
    ];
    this.#child = spawn(program!, args, {
      stdio: ['ignore', log, log],
      env: this.#env,
    });
    closeSync(log);
    this.#end = new Promise((resolve) => {
      const end = (reason: string) => {
        this.#ended = reason;
        resolve();
      };
      this.#child.on('error', (error) => end(error.message));
      this.#child.on('exit', (code, signal) => end(`exit ${signal ?? code}`));
    });
  }

  /** Its output of all starts. */
  get output(): string {
    return readFileSync(this.#log, 'utf8');
  }

  /** The end of its output, for messages. */
  get lastOutput(): string {
    return this.output.trimEnd().split('\n').slice(-25).join('\n');
  }

  /** @throws Error with the end of its output when it has exited */
  assertAlive(): void {
    if (this.#ended !== undefined) throw this.#failure();
  }

  /** Waits for its end. @throws Error with the end of its output when it failed */
  async finished(): Promise<void> {
    await this.#end;
    if (this.#ended !== 'exit 0') throw this.#failure();
  }

  /** Runs a command in it, with its variables. @returns true when the command succeeds within 30 s */
  execute(command: readonly string[]): boolean {
    const first = this.#first();
    if (first === undefined) return false;
    const inside = ['--target', String(first), '--mount', '--pid', '--root', '--wd=/'];
    const { PATH = usualPath } = this.#env;
    const program = [
      'setpriv',
      `--reuid=${this.#pod.user}`,
      `--regid=${this.#pod.group}`,
      '--clear-groups',
      '--',
    ];
    const { status } = spawnSync('nsenter', [...inside, 'env', `PATH=${PATH}`, ...program, ...command], {
      stdio: 'ignore',
      timeout: 30_000,
    });
    return status === 0;
  }

  /** Waits for its end. @returns its exit code, or 137 when a signal ended it */
  async exitCode(): Promise<number> {
    await this.#end;
    if (this.#isKilled) return 137;
    const [, code] = /^exit (\d+)$/.exec(this.#ended ?? '') ?? [];
    return code === undefined ? 137 : Number(code);
  }

  /** Ends it as the kubelet does. @returns true when it stopped within its grace period */
  async stop(): Promise<boolean> {
    const first = this.#first();
    if (this.#ended !== undefined || first === undefined) return true;
    process.kill(first, 'SIGTERM');
    const patience = new AbortController();
    const tooLate = sleep(this.#pod.graceSeconds * 1000, false, { signal: patience.signal });
    const inTime = await Promise.race([this.#end.then(() => true), tooLate]);
    patience.abort();
    tooLate.catch(() => {});
    if (!inTime) process.kill(first, 'SIGKILL');
    await this.#end;
    return inTime;
  }

  /** Ends all of its processes at once, as when its node runs out of memory: its exit code is 137. */
  kill(): void {
    // The end of unshare alone would not reach it: a process that has changed its user is not told of it.
    const first = this.#first();
    if (first !== undefined) process.kill(first, 'SIGKILL');
    this.#isKilled = true;
  }

  /** Its processes, the first one first. */
  processes(): number[] {
    const first = this.#first();
    return first === undefined ? [] : [first, ...descendants(first)];
  }

  /** The memory of its processes. */
  memory(): Memory {
    return memoryOf(this.processes());
  }

  /** The process with pid 1 in the container. */
  #first(): number | undefined {
    return descendants(this.#child.pid ?? 0)[0];
  }

  #failure(): Error {
    return new Error(`${this.#pod.name} has ended: ${this.#ended}\n${this.lastOutput}`);
  }
}

const usualPath = '/usr/local/bin:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin';
