import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The differences between a folder and the files that it should contain; every list is sorted. */
export interface Difference {
  /** Missing files. */
  readonly missing: readonly string[];
  /** Extra files. */
  readonly extra: readonly string[];
  /** Files with other content. */
  readonly changed: readonly string[];
}

/** Compares a folder, byte for byte, with the files it should hold (path below the folder to content). */
export function compareTree(folder: string, files: ReadonlyMap<string, string>): Difference {
  const present = listFiles(folder);
  const missing: string[] = [];
  const changed: string[] = [];
  for (const [path, content] of files) {
    // A link or a folder in the place of a file counts as extra, and the file as missing.
    if (present.get(path) !== 'file') missing.push(path);
    else if (readFileSync(join(folder, path), 'utf8') !== content) changed.push(path);
  }
  const extra = [...present]
    .filter(([path, type]) => type !== 'file' || !files.has(path))
    .map(([path]) => path);
  return { missing: missing.sort(), extra: extra.sort(), changed: changed.sort() };
}

/** True when there is no difference. */
export function isSame({ missing, extra, changed }: Difference): boolean {
  return missing.length + extra.length + changed.length === 0;
}

/** All entries below a folder except folders, by path with forward slashes; empty when the folder does not exist. */
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
