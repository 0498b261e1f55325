import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The paths beside a folder that a run uses to replace it. */
export interface SwapPaths {
  /** The lock against a second run. */
  readonly lock: string;
  /** The tree being built. */
  readonly next: string;
  /** The tree that was replaced, until it is deleted. */
  readonly old: string;
}

/** The paths beside a folder; they are in its parent, so that a rename stays on one file system. */
export function beside(folder: string): SwapPaths {
  const name = (suffix: string) => join(dirname(folder), `.${basename(folder)}.${suffix}`);
  return { lock: name('lock'), next: name('new'), old: name('old') };
}

/**
 * Replaces the folder by the finished `next`.
 *
 * Node has no call that exchanges two folders, so the folder is missing between the two renames; {@link recover}
 * detects this by `old`.
 */
export function swap(folder: string, { next, old }: SwapPaths): void {
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
}

/** True when a run was killed before its cleanup, or another run is active. */
export function isInterrupted({ next, old }: SwapPaths): boolean {
  return existsSync(next) || existsSync(old);
}

/** Rolls back or completes a killed run; true when there was one. */
export function recover(folder: string, names: SwapPaths): boolean {
  if (!isInterrupted(names)) return false;
  if (!existsSync(folder) && existsSync(names.old)) renameSync(names.old, folder);
  rmSync(names.next, { recursive: true, force: true });
  rmSync(names.old, { recursive: true, force: true });
  return true;
}
