import { readFileSync } from 'node:fs';
import type { Problem } from './problem.ts';

/** The obstacle, and how the user removes it, for each error code of the operating system. */
const known: Readonly<Record<string, readonly [found: string, fix: string]>> = {
  EACCES: [
    'something that this user may not read or write',
    'Change its owner or its mode, or use a checkout of your own.',
  ],
  EPERM: [
    'something that this user may not change',
    'Change its owner or its mode, or use a checkout of your own.',
  ],
  EROFS: ['a file system that is read-only', 'Use a checkout on one that can be written.'],
  ENOSPC: ['a disk that is full', 'Delete something, and run again.'],
  EDQUOT: ['a quota that is used up', 'Delete something, and run again.'],
  EISDIR: ['a folder in the place of a file', 'Move the folder to another place.'],
  ENOTDIR: ['a file in the place of a folder', 'Move the file to another place.'],
  EEXIST: ['a file in the place of a folder', 'Move the file to another place.'],
  ELOOP: ['links that lead in a circle', 'Delete the link.'],
};

/** An error of the file system as a problem that the user can solve; undefined for any other error, which is a bug. */
export function systemProblem(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return undefined;
  // EEXIST of another call than mkdir is a bug: that code has to check first whether the file exists.
  if (error.code === 'EEXIST' && (!('syscall' in error) || error.syscall !== 'mkdir')) return undefined;
  const [found, fix] = known[String(error.code)] ?? [];
  if (found === undefined || fix === undefined) return undefined;
  return {
    code: 'inaccessible-file',
    path: String(error.path),
    found,
    expected: 'a file or folder that can be read and written',
    fix,
  };
}

/**
 * The text of a file; undefined when there is none.
 *
 * @throws Error that knows the path, also where Node's own does not
 */
export function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'ENOENT') return undefined;
    throw Object.assign(error, { path });
  }
}
