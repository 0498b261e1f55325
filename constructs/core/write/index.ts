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

/** How a tree is written. */
export interface WriteOptions {
  /**
   * Whether more than a third of the objects may go in one run.
   * @default false
   */
  readonly allowDelete?: boolean;
}

/** What a run changed in the folder; every list is sorted. */
export interface WriteReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** How many files stayed as they were, with inode and time. */
  readonly unchanged: number;
  /** Whether a run that was killed had left something to repair. */
  readonly recovered: boolean;
}

/**
 * Makes a folder hold exactly these files (path below the folder to content), all at once or not at all.
 *
 * A new tree is built beside the old one, in which unchanged files are hard links, and takes its place by renames;
 * when nothing changed nothing is written. A run that is killed leaves the old tree, the new one, or no tree beside
 * a complete one, which the next run and {@link checkTree} put right.
 *
 * @throws ProblemsError when more than a third of the objects would go, or another run is writing.
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

/** How a folder differs from the files it should hold, after putting right what a killed run left behind. */
export function checkTree(folder: string, files: ReadonlyMap<string, string>): Difference {
  assertWritable(files);
  refuse(linked(folder));
  const names = beside(folder);
  // Without a need to repair there is no lock either, so that a read-only checkout can be checked.
  if (isInterrupted(names)) withLock(names.lock, () => recover(folder, names));
  return compareTree(folder, files);
}

/** A link would be replaced by a folder, and git keeps of it where it points, not what is there. */
function linked(folder: string): readonly Problem[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return [];
  return [
    {
      path: folder,
      found: `a symbolic link to ${readlinkSync(folder)}`,
      expected: 'a folder',
      fix: 'Put the folder itself there, or delete the link.',
    },
  ];
}

/** The delivery deletes from the cluster what goes from the folder, so a slip here would be one there. */
function massDeletion(folder: string, removed: readonly string[]): readonly Problem[] {
  const gone = removed.filter(isObject);
  const total = [...listFiles(folder).keys()].filter(isObject).length;
  if (gone.length * 3 <= total) return [];
  const places = [...new Set(gone.map(posix.dirname))];
  const named =
    places.slice(0, 5).join(', ') + (places.length > 5 ? ` and ${places.length - 5} more folders` : '');
  return [
    {
      path: folder,
      found: `${gone.length} of ${total} objects would be deleted, in ${named}`,
      expected: 'at most a third in one run',
      fix: 'Put back what went by accident, or run `npm run synth -- --allow-delete`.',
    },
  ];
}

function isObject(path: string): boolean {
  return path.endsWith('.yaml');
}
