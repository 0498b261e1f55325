import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Replaces a file atomically: a killed process leaves the old or the new file. */
export function replaceFile(path: string, text: string): void {
  renameSync(written(path, text, 0o644), path);
}

/** Creates a file that by default only its owner can read. @throws Error when the file exists */
export function createFile(path: string, content: string | Uint8Array, mode = 0o600): void {
  const unfinished = written(path, content, mode);
  // A link, unlike a rename, does not replace an existing file.
  linkSync(unfinished, path);
  rmSync(unfinished);
}

/**
 * Takes the rights of others away from an open file; a pipe or a terminal has none. A shell makes the files that it sends
 * output to with the rights that its umask leaves, which are mostly those to read for everybody.
 *
 * @throws Error when the file belongs to somebody else.
 */
export function keepFromOthers(file: number): void {
  const stat = fstatSync(file);
  if (stat.isFile() && (stat.mode & 0o077) !== 0) fchmodSync(file, 0o600);
}

/** Deletes the remains of a killed run beside a file. */
export function clearUnfinished(path: string): void {
  rmSync(unfinishedOf(path), { force: true });
}

function written(path: string, content: string | Uint8Array, mode: number): string {
  const unfinished = unfinishedOf(path);
  // A remaining file of a killed run may have other permissions.
  clearUnfinished(path);
  const file = openSync(unfinished, 'wx', mode);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return unfinished;
}

function unfinishedOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.new`);
}
