// The cache folder for bundles and compiled code.
import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * The cache folder of a project: in its node_modules, or in the user's cache folder if the project is read-only. A bundle
 * has full paths in it, so a project that was moved, or shares its node_modules with another, has another folder.
 */
export function cacheOf(root) {
  const hash = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const user = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folders = [
    join(root, 'node_modules', '.cache', 'hearth', hash),
    join(user, 'hearth', 'bundles', hash),
  ];
  const folder = folders.find(isWritable);
  // Node follows links, and source maps are relative to where it arrives.
  if (folder) return realpathSync(folder);
  throw new Error(
    `${folders.map(dirname).join(' and ')} cannot be written: set XDG_CACHE_HOME to a folder that can`,
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
