import { spawnSync } from 'node:child_process';

/** Runs a command of the machine to its end and gives what it printed. @throws Error when it fails. */
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

/** Has something done when the tests end, however they end; what was registered last goes first. */
export function atEnd(work: () => void): void {
  ends.push(work);
}

/** Does what was registered, once. */
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
