import { existsSync } from 'node:fs';
import { join } from 'node:path';

const pinned = join(
  import.meta.dirname,
  `../../node_modules/node-${process.platform}-${process.arch}/bin/node`,
);

/** The Node that `tools/run.mjs` would hand over to: a test that starts many processes spares half of them by it. */
export const node = existsSync(pinned) ? pinned : process.execPath;
