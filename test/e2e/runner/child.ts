import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { parts, type Suite } from '../suite.ts';
import { Progress } from './progress.ts';
import type { Attempt } from './schedule.ts';

/** A message from the process of a suite to its parent. */
export type Message =
  | { readonly type: 'begin' | 'end'; readonly name: string }
  | { readonly type: 'result'; readonly passed: number; readonly failures: readonly string[] };

/** A suite, by its name. */
interface Runnable {
  readonly name: string;
  readonly suite: Pick<Suite, 'part' | 'ownNetwork'>;
}

const running = new Set<ChildProcess>();

process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});

/** A suite that takes this many times the minutes of its part is stopped. */
const tooOften = 3;

/**
 * Runs a suite in its own process, and prints its output.
 *
 * @param prefix prefix of every line
 */
export async function runSuite({ name, suite }: Runnable, prefix: string): Promise<Attempt> {
  const print = (line: string) => console.log(line === '' ? '' : prefix + line);
  const progress = new Progress();
  const began = seconds();
  const child = start(name, suite.ownNetwork ?? false);
  let result: { passed: number; failures: readonly string[] } | undefined;
  child.on('message', (message: Message) => {
    if (message.type === 'begin') progress.begin(message.name, seconds());
    else if (message.type === 'end') progress.end(message.name);
    else if (message.type === 'result') result = message;
  });
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface({ input: stream }).on('line', print);
  const clock = setInterval(() => {
    for (const line of progress.lines(seconds())) print(`          ... ${line}`);
  }, 1000);
  const minutes = tooOften * parts[suite.part];
  let late = false;
  const limit = setTimeout(() => {
    late = true;
    child.kill('SIGTERM');
  }, minutes * 60_000);
  const end = await endOf(child);
  clearInterval(clock);
  clearTimeout(limit);
  const reason = late ? `it did not end within ${minutes} minutes` : end;
  const failures =
    reason === undefined && result
      ? result.failures
      : [...(result?.failures ?? []), `${name}: ${reason ?? 'it said nothing'}`];
  return { passed: result?.passed ?? 0, failures, began, ended: seconds() };
}

function start(name: string, ownNetwork: boolean): ChildProcess {
  const runner = join(import.meta.dirname, '../../../tools/run.mjs');
  const command = [process.execPath, runner, join(import.meta.dirname, 'one.ts'), name];
  // A shell that executes the suite, so that the suite gets signals and the channel.
  const isolated = ['unshare', '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', ...command];
  const [program, ...args] = ownNetwork ? isolated : command;
  const child = spawn(program!, args, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  running.add(child);
  return child;
}

/** Waits for the end of a process and of its output; returns the reason of a failure. */
function endOf(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    const end = (reason: string | undefined) => {
      running.delete(child);
      resolve(reason);
    };
    child.on('error', (error) => end(error.message));
    child.on('close', (code, signal) =>
      end(code === 0 ? undefined : `it ended with ${signal ?? `exit code ${code}`}`),
    );
  });
}

function seconds(): number {
  return performance.now() / 1000;
}
