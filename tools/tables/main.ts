import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tables } from './collect.ts';
import type { ResourcesFile } from './pages.ts';

const root = join(import.meta.dirname, '..', '..');

// A template with fixed parts, so that the bundler includes every file of this name.
const load = (layer: string, component: string): Promise<ResourcesFile> =>
  import(`../../constructs/${layer}/${component}/resources.ts`);

for (const [path, text] of await tables(load)) {
  const file = join(root, path);
  const unchanged = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!unchanged) writeFileSync(file, text);
  console.log(`${path}: ${unchanged ? 'unchanged' : 'written'}`);
}
