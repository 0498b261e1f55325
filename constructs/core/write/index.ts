import { lstatSync, readlinkSync } from 'node:fs';
import { posix } from 'node:path';
import type { Problem } from '../base/problem.ts';
import { refuse } from '../base/problem.ts';
import { compareTree, type Difference, isSame, listFiles } from './compare.ts';
import { createTree } from './create.ts';
import { withLock } from './lock.ts';
import { assertWritable } from './paths.ts';
import { beside, isInterrupted, recover, swap } from './swap.ts';

export type { Difference } from './compare.ts';
export { isSame } from './compare.ts';

/** Options for writing a tree. */
export interface WriteOptions {
  /**
   * Allows a run to delete more than a third of the objects.
   * @default false
   */
  readonly allowDelete?: boolean;
}

/** The changes of a run in the folder; every list is sorted. */
export interface WriteReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Number of files that kept their inode and time. */
  readonly unchanged: number;
  /** True when the run repaired the remains of a killed run. */
  readonly recovered: boolean;
}

/**
 * Replaces the content of a folder by these files (path below the folder to content), all at once or not at all.
 *
 * A new tree is built beside the old one, with hard links for unchanged files, and takes its place by renames; without
 * a change nothing is written. A killed run leaves the old tree, the new tree, or a complete tree beside the missing
 * folder, which the next run and {@link checkTree} repair.
 *
 * @throws ProblemsError when more than a third of the objects would be deleted, or another run is writing.
 */
export function writeTree(
  folder: string,
  files: ReadonlyMap<string, string>,
  { allowDelete = false }: WriteOptions = {},
): WriteReport {
  assertWritable(files);
  refuse(linked(folder));
  const names = beside(folder);
  return withLock(names.lock, (assertHeld) => {
    const recovered = recover(folder, names);
    const { missing, extra, changed } = compareTree(folder, files);
    const unchanged = files.size - missing.length - changed.length;
    const report = { added: missing, changed, removed: extra, unchanged, recovered };
    if (isSame({ missing, extra, changed })) return report;
    if (!allowDelete)
      refuse(
        massDeletion(
          folder,
          extra.filter((path) => !files.has(path)),
        ),
      );

    const rewritten = new Set([...missing, ...changed]);
    const kept = new Set([...files.keys()].filter((path) => !rewritten.has(path)));
    try {
      createTree(names.next, files, { folder, paths: kept });
    } catch (error) {
      recover(folder, names);
      throw error;
    }
    assertHeld();
    swap(folder, names);
    return report;
  });
}

/** The differences between a folder and its files, after repairing the remains of a killed run. */
export function checkTree(folder: string, files: ReadonlyMap<string, string>): Difference {
  assertWritable(files);
  refuse(linked(folder));
  const names = beside(folder);
  // It takes no lock unless a repair is needed, so that a read-only checkout can be checked.
  if (isInterrupted(names)) withLock(names.lock, () => recover(folder, names));
  return compareTree(folder, files);
}

/** Refuses a link: git stores the target path of a link, not the files there. */
function linked(folder: string): readonly Problem[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return [];
  return [
    {
      code: 'linked-folder',
      path: folder,
      found: `a symbolic link to ${readlinkSync(folder)}`,
      expected: 'a folder',
      fix: 'Move the folder itself there, or delete the link.',
    },
  ];
}

/**
 * The delivery deletes from the cluster what is deleted from the folder, so a mistake here would delete objects there.
 */
function massDeletion(folder: string, removed: readonly string[]): readonly Problem[] {
  const gone = removed.filter(isObject);
  const total = [...listFiles(folder).keys()].filter(isObject).length;
  if (gone.length * 3 <= total) return [];
  const places = [...new Set(gone.map(posix.dirname))];
  const named =
    places.slice(0, 5).join(', ') + (places.length > 5 ? ` and ${places.length - 5} more folders` : '');
  return [
    {
      code: 'mass-deletion',
      path: folder,
      found: `${gone.length} of ${total} objects would be deleted, in ${named}`,
      expected: 'at most a third in one run',
      fix: 'Restore what was removed by accident, or run `npm run synth -- --allow-delete`.',
    },
  ];
}

function isObject(path: string): boolean {
  return path.endsWith('.yaml');
}
