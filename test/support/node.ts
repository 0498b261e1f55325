import { existsSync } from 'node:fs';
import { join } from 'node:path';

const pinned = join(
  import.meta.dirname,
  `../../node_modules/node-${process.platform}-${process.arch}/bin/node`,
);

/** The Node that `tools/run.mjs` would start: a test that uses it directly starts half as many processes. */
export const node = existsSync(pinned) ? pinned : process.execPath;
