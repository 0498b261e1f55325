import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a folder differs from the files it should hold; every list is sorted. */
export interface Difference {
  /** Files that should be there and are not. */
  readonly missing: readonly string[];
  /** Files that are there and should not be. */
  readonly extra: readonly string[];
  /** Files whose content is another. */
  readonly changed: readonly string[];
}

/** Compares a folder, byte for byte, with the files it should hold (path below the folder to content). */
export function compareTree(folder: string, files: ReadonlyMap<string, string>): Difference {
  const present = listFiles(folder);
  const missing: string[] = [];
  const changed: string[] = [];
  for (const [path, content] of files) {
    // A link or a folder in the place of a file is an extra, and the file is missing.
    if (present.get(path) !== 'file') missing.push(path);
    else if (readFileSync(join(folder, path), 'utf8') !== content) changed.push(path);
  }
  const extra = [...present]
    .filter(([path, type]) => type !== 'file' || !files.has(path))
    .map(([path]) => path);
  return { missing: missing.sort(), extra: extra.sort(), changed: changed.sort() };
}

/** Whether the folder holds exactly what it should. */
export function isSame({ missing, extra, changed }: Difference): boolean {
  return missing.length + extra.length + changed.length === 0;
}

/** Everything below a folder but its folders, by path with forward slashes; nothing where there is no folder. */
export function listFiles(folder: string): Map<string, 'file' | 'other'> {
  const found = new Map<string, 'file' | 'other'>();
  walk(folder, '', found);
  return found;
}

function walk(folder: string, prefix: string, found: Map<string, 'file' | 'other'>): void {
  for (const entry of entriesOf(folder)) {
    const path = prefix + entry.name;
    if (entry.isDirectory()) walk(join(folder, entry.name), `${path}/`, found);
    else found.set(path, entry.isFile() ? 'file' : 'other');
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
