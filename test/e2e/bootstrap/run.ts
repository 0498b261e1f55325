import { spawnSync } from 'node:child_process';

/** Runs a command of the machine to its end and returns its output. @throws Error when it fails. */
export function run(command: string, args: readonly string[], input?: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr.trim()}`);
  return stdout;
}

const ends: (() => void)[] = [];

/** Registers a cleanup for the end of the tests, also after a failure; the last one runs first. */
export function atEnd(work: () => void): void {
  ends.push(work);
}

/** Runs the registered cleanups, once. */
export function cleanUp(): void {
  for (;;) {
    const work = ends.pop();
    if (!work) return;
    try {
      work();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  }
}

process.on('exit', cleanUp);
