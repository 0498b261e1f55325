import { readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { refuse } from '../base/problem.ts';

/**
 * Runs work under a lock. The work can check, before a step that cannot be undone, that the lock is still its own.
 *
 * The lock is a symbolic link to the pid of its holder, since a file system creates a link and its content atomically.
 * A lock whose process is gone is taken over.
 *
 * @throws ProblemsError when another process holds the lock
 */
export function withLock<T>(path: string, work: (assertHeld: () => void) => T): T {
  acquire(path);
  try {
    return work(() => {
      if (holderOf(path) !== process.pid) throw new Error(`${path} was taken away while this run held it`);
    });
  } finally {
    if (holderOf(path) === process.pid) rmSync(path);
  }
}

function acquire(path: string): void {
  while (!tryLock(path, process.pid)) {
    const holder = holderOf(path);
    if (holder === undefined) continue;
    if (Number.isNaN(holder)) {
      refuse([
        {
          code: 'invalid-lock',
          path,
          found: 'a file that is not a lock of this tool: it names no process',
          expected: 'no file, or a link to the pid of a run',
          fix: 'Delete it, and run again.',
        },
      ]);
    }
    if (holder !== process.pid && isAlive(holder)) {
      refuse([
        {
          code: 'lock-held',
          path,
          found: `another run, pid ${holder}, is writing`,
          expected: 'one run at a time',
          fix: 'Wait for it to end; if that process is not a synth, delete the lock.',
        },
      ]);
    }
    removeStale(path, holder);
  }
}

function tryLock(path: string, pid: number): boolean {
  try {
    symlinkSync(String(pid), path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Two runs may find the same stale lock: a run that removed the other's fresh lock by mistake restores it. */
function removeStale(path: string, holder: number): void {
  const aside = `${path}.stale`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  const taken = holderOf(aside);
  if (taken !== undefined && taken !== holder) tryLock(path, taken);
  rmSync(aside, { force: true });
}

/** The pid of a lock's holder; NaN when a file of that name is not a lock. */
function holderOf(path: string): number | undefined {
  try {
    const pid = readlinkSync(path);
    return /^[1-9]\d*$/.test(pid) ? Number(pid) : Number.NaN;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    if (hasCode(error, 'EINVAL')) return Number.NaN;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
