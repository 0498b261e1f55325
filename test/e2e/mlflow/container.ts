import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, chownSync, closeSync, existsSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pod } from './kubelet.ts';
import { descendants, type Memory, memoryOf } from './memory.ts';

/** What stands in for a container image: programs of this machine, at the paths that they have on it. */
export interface Image {
  /** Folders besides `/usr` that the programs need. */
  readonly folders: readonly string[];
  /** Folders that are searched for programs before the usual ones. */
  readonly path: readonly string[];
  /** What runs when the pod names no command. */
  readonly entrypoint?: readonly string[];
}

/** A pod's container: its own root, processes, mounts and host name, with exactly the rights that the pod gives it. */
export class Container {
  readonly #pod: Pod;
  readonly #folder: string;
  readonly #child: ChildProcess;
  readonly #end: Promise<void>;
  #ended: string | undefined;

  /** @param folder where its files are kept; empty folders in it outlive a restart, as in a pod. */
  constructor(pod: Pod, image: Image, folder: string, hosts: string) {
    this.#pod = pod;
    this.#folder = folder;
    const script = rootScript(pod, image, folder, hosts);
    const log = openSync(this.#log, 'a');
    const flags = ['--mount', '--pid', '--uts', '--ipc', '--fork', '--kill-child'];
    const command = pod.command.length > 0 ? pod.command : (image.entrypoint ?? []);
    this.#child = spawn('unshare', [...flags, 'sh', '-euc', script, 'sh', ...command, ...pod.args], {
      stdio: ['ignore', log, log],
      env: { PATH: [...image.path, usualPath].join(':'), HOSTNAME: pod.name, ...pod.env },
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

  /** Everything that it has printed. */
  get output(): string {
    return readFileSync(this.#log, 'utf8');
  }

  /** @throws Error with the end of its output when it has ended by itself. */
  assertAlive(): void {
    if (this.#ended === undefined) return;
    throw new Error(`${this.#pod.name} has ended by itself: ${this.#ended}\n${lastLines(this.output)}`);
  }

  /** Waits for the end. @throws Error with the end of its output when it fails. */
  async finished(): Promise<void> {
    await this.#end;
    if (this.#ended !== 'exit 0') throw new Error(`${this.#pod.name}: ${this.#ended}\n${lastLines(this.output)}`);
  }

  /** Ends it as the kubelet does. @returns whether it went within its grace period. */
  async stop(): Promise<boolean> {
    const first = this.#first;
    if (this.#ended !== undefined || first === undefined) return true;
    process.kill(first, 'SIGTERM');
    const patience = new AbortController();
    const late = sleep(this.#pod.graceSeconds * 1000, true, { signal: patience.signal }).catch(() => false);
    const inTime = await Promise.race([this.#end.then(() => true), late.then(() => false)]);
    patience.abort();
    if (!inTime) process.kill(first, 'SIGKILL');
    await this.#end;
    return inTime;
  }

  /** Memory of all its processes. */
  memory(): Memory {
    return memoryOf(this.#first === undefined ? [] : [this.#first, ...descendants(this.#first)]);
  }

  /** The first process in it: number 1 to those inside. */
  get #first(): number | undefined {
    return descendants(this.#child.pid ?? 0)[0];
  }

  get #log(): string {
    return join(this.#folder, 'output.log');
  }
}

const usualPath = '/usr/local/bin:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin';
