import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Replaces a file at once: whoever is killed leaves the old one or the new one. */
export function replaceFile(path: string, text: string): void {
  renameSync(written(path, text, 0o644), path);
}

/** Creates a file, by default for its owner only. @throws Error when there is one already. */
export function createFile(path: string, content: string | Uint8Array, mode = 0o600): void {
  const unfinished = written(path, content, mode);
  // A link, unlike a rename, takes nobody's place.
  linkSync(unfinished, path);
  rmSync(unfinished);
}

/** Takes away what a killed run has left beside a file. */
export function clearUnfinished(path: string): void {
  rmSync(unfinishedOf(path), { force: true });
}

function written(path: string, content: string | Uint8Array, mode: number): string {
  const unfinished = unfinishedOf(path);
  // One that a killed run left may have other rights.
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
