import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server of a test, which ends with the test. */
export interface Server {
  readonly name: string;
  readonly pid: number;
  /** @throws Error with the end of its log when the server has exited */
  assertAlive(): void;
  /** Stops it: SIGTERM, then SIGKILL. */
  stop(): Promise<void>;
  /** Its peak resident memory in bytes; undefined when the system does not report it. */
  peakMemory(): number | undefined;
}

const running = new Set<ChildProcess>();
const folders = new Set<string>();

// All servers end with the tests, also after a failure or Ctrl-C.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders) removeFolder(folder);
});

/** A new folder that is deleted at the end of the tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-e2e-'));
  folders.add(folder);
  return folder;
}

/** Deletes a temporary folder before the end of the tests. */
export function removeFolder(folder: string): void {
  // A server that was just killed may still write into it.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  folders.delete(folder);
}

/** Starts a server whose output goes to a log file. */
export function startServer(
  name: string,
  command: string,
  args: readonly string[],
  options: { readonly log: string; readonly env?: Readonly<Record<string, string>>; readonly cwd?: string },
): Server {
  const log = openSync(options.log, 'a');
  const child = spawn(command, args, {
    stdio: ['ignore', log, log],
    env: { ...process.env, ...options.env },
    cwd: options.cwd,
  });
  closeSync(log);
  running.add(child);
  let ended: string | undefined;
  const end = new Promise<void>((resolve) => {
    const close = (reason: string) => {
      ended = reason;
      running.delete(child);
      resolve();
    };
    child.on('error', (error) => close(error.message));
    child.on('exit', (code, signal) => close(`exit ${signal ?? code}`));
  });

  return {
    name,
    pid: child.pid ?? 0,
    assertAlive() {
      if (ended === undefined) return;
      const tail = readFileSync(options.log, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
      throw new Error(`${name} has ended by itself: ${ended}\n${tail}`);
    },
    async stop() {
      if (ended !== undefined) return;
      child.kill('SIGTERM');
      const patience = new AbortController();
      sleep(10_000, undefined, { signal: patience.signal }).then(
        () => child.kill('SIGKILL'),
        () => {},
      );
      await end;
      patience.abort();
    },
    peakMemory() {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
      } catch {
        return undefined;
      }
    },
  };
}

/** Free ports on the loopback address. */
export async function freePorts(count: number): Promise<number[]> {
  const listeners = await Promise.all(
    Array.from({ length: count }, async () => {
      const listener = createServer();
      await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
      return listener;
    }),
  );
  const ports = listeners.map((listener) => {
    const address = listener.address();
    if (address === null || typeof address === 'string') throw new Error('a TCP listener has a port');
    return address.port;
  });
  await Promise.all(listeners.map((listener) => new Promise((resolve) => listener.close(resolve))));
  return ports;
}

/** Repeats a question until the answer is true; @throws Error after a timeout, or the error of the question. */
export async function until(
  what: string,
  timeout: number,
  question: () => Promise<boolean> | boolean,
): Promise<void> {
  const deadline = Date.now() + timeout;
  while (!(await question())) {
    if (Date.now() > deadline) throw new Error(`${what}: not within ${timeout / 1000} s`);
    await sleep(100);
  }
}
