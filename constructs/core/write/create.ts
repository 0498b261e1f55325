import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder with unchanged files that need not be written. */
export interface LinkSource {
  readonly folder: string;
  /** Paths of the unchanged files in that folder. */
  readonly paths: ReadonlySet<string>;
}

/** Fills a folder with files; files of the donor become hard links. */
export function createTree(folder: string, files: ReadonlyMap<string, string>, donor?: LinkSource): void {
  const made = new Set<string>();
  for (const [path, content] of files) {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    if (donor?.paths.has(path) && link(join(donor.folder, path), target)) continue;
    writeFileSync(target, content, { mode: 0o644 });
  }
}

/** Not every file system has hard links. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
