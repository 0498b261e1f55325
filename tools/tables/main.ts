import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool, UsageError } from '../../constructs/cli/options.ts';
import { type LoadRules, tables } from './collect.ts';
import type { ResourcesFile } from './pages.ts';

const root = join(import.meta.dirname, '..', '..');

// Templates with fixed parts, so that the bundler includes every file of these names.
const load = (layer: string, component: string): Promise<ResourcesFile> =>
  import(`../../constructs/${layer}/${component}/resources.ts`);

const loadRules: LoadRules = (top, folder) =>
  top === 'tools'
    ? import(`../../tools/${folder}/problems.ts`)
    : import(`../../constructs/${folder}/problems.ts`);

const usage = `npm run tables

Writes the tables of docs/: versions, resources of containers, codes of problems.

  --help  print this`;

process.exitCode = await runTool(process.argv.slice(2), { usage, options: {} }, async ({ positionals }) => {
  if (positionals.length > 0) throw new UsageError(`tables takes no word, found '${positionals.join(' ')}'`);
  for (const [path, text] of await tables(load, loadRules)) {
    const file = join(root, path);
    const unchanged = existsSync(file) && readFileSync(file, 'utf8') === text;
    if (!unchanged) writeFileSync(file, text);
    console.log(`${path}: ${unchanged ? 'unchanged' : 'written'}`);
  }
});
