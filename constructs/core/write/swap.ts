import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What stands beside a folder while a run replaces it. */
export interface SwapPaths {
  /** The lock against a second run. */
  readonly lock: string;
  /** The tree being built. */
  readonly next: string;
  /** The tree that was replaced, until it is deleted. */
  readonly old: string;
}

/** The names beside a folder: in its parent, so that a rename stays on one file system. */
export function beside(folder: string): SwapPaths {
  const name = (suffix: string) => join(dirname(folder), `.${basename(folder)}.${suffix}`);
  return { lock: name('lock'), next: name('new'), old: name('old') };
}

/**
 * Puts the finished `next` in the place of the folder.
 *
 * No system call that Node has exchanges two folders, so between the two renames there is none; `old` stands beside
 * it then, by which {@link recover} knows.
 */
export function swap(folder: string, { next, old }: SwapPaths): void {
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
}

/** Whether a run was killed before it had cleaned up, or another is at work. */
export function isInterrupted({ next, old }: SwapPaths): boolean {
  return existsSync(next) || existsSync(old);
}

/** Undoes what a killed run had begun, or ends what it had all but done; true when there was such a run. */
export function recover(folder: string, names: SwapPaths): boolean {
  if (!isInterrupted(names)) return false;
  if (!existsSync(folder) && existsSync(names.old)) renameSync(names.old, folder);
  rmSync(names.next, { recursive: true, force: true });
  rmSync(names.old, { recursive: true, force: true });
  return true;
}
