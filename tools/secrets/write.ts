import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Replaces a file at once: whoever is killed leaves the old one or the new one. */
export function replaceFile(path: string, text: string): void {
  renameSync(written(path, text, 0o644), path);
}

/** Creates a file that only its owner may read. @throws Error when there is one already. */
export function createPrivateFile(path: string, text: string): void {
  const unfinished = written(path, text, 0o600);
  // A link, unlike a rename, takes nobody's place.
  linkSync(unfinished, path);
  rmSync(unfinished);
}

function written(path: string, text: string, mode: number): string {
  const unfinished = join(dirname(path), `.${basename(path)}.new`);
  // One that a killed run left may have other rights.
  rmSync(unfinished, { force: true });
  const file = openSync(unfinished, 'wx', mode);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return unfinished;
}
