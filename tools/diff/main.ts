// What a change does to the clusters: npm run diff -- [revision] [--markdown]
import { join } from 'node:path';
import { changesBetween } from './changes.ts';
import { formatMarkdown, formatText } from './format.ts';
import { objectsAt, objectsNow } from './objects.ts';

const root = join(import.meta.dirname, '../..');
const usage = `npm run diff -- [revision] [--markdown]

Compares dist/ in the working tree with a revision (HEAD unless said): objects added, removed and changed, by component,
with a mark where data may be lost, a field cannot be changed, rights or network paths are widened, something becomes
reachable, an image has no digest, or an address moves.`;

const args = process.argv.slice(2);
const [revision = 'HEAD', ...others] = args.filter((arg) => !arg.startsWith('--'));
const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--markdown' && arg !== '--help');

if (args.includes('--help')) console.log(usage);
else if (unknown !== undefined || others.length > 0) {
  console.error(`${unknown ?? others[0]} is not understood\n\n${usage}`);
  process.exitCode = 2;
} else {
  try {
    const changes = changesBetween(objectsAt(root, revision), objectsNow(root));
    console.log(args.includes('--markdown') ? formatMarkdown(changes) : formatText(changes));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
