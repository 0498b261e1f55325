// The cache folder for bundles and compiled code.
import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** The cache folder of a project: in its node_modules, or in the user's cache folder if the project is read-only. */
export function cacheOf(root) {
  const hash = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const own = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'hearth', 'bundles', hash);
  const folders = [join(root, 'node_modules', '.cache', 'hearth'), own];
  const folder = folders.find(isWritable);
  if (folder) return folder;
  throw new Error(
    `${dirname(folders[0])} and ${dirname(own)} cannot be written: set XDG_CACHE_HOME to a folder that can`,
  );
}

function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
