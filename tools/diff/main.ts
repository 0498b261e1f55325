// Shows the effects of a change on the clusters: npm run diff -- [revision] [--markdown]
import { join } from 'node:path';
import { runTool, UsageError } from '../../constructs/cli/options.ts';
import { changesBetween } from './changes.ts';
import { formatMarkdown, formatText } from './format.ts';
import { hasCommit, isRepository, objectsAt, objectsNow } from './objects.ts';

const root = join(import.meta.dirname, '../..');
const usage = `npm run diff -- [revision] [--option]

Compares dist/ in the working tree with a revision, which is HEAD by default: objects added, removed and changed, by
component. A change is marked if data may be lost, a volume is resized, a running cluster or node cannot take it over,
rights or network paths are widened, something becomes reachable, an image has no digest, or an address moves.

  --markdown  for a comment on a change
  --help      print this`;

const options = { markdown: { type: 'boolean', default: false } } as const;

process.exitCode = await runTool(process.argv.slice(2), { usage, options }, ({ values, positionals }) => {
  const [revision = 'HEAD', ...others] = positionals;
  if (others.length > 0) throw new UsageError(`diff takes one revision, found also '${others.join(' ')}'`);
  if (!isRepository(root)) {
    console.error('the project is not a git repository, and diff compares with a commit: run `git init`');
    return 1;
  }
  if (!hasCommit(root, revision))
    throw new UsageError(`git has no commit '${revision}': write a branch, a tag or a commit of \`git log\``);
  try {
    const changes = changesBetween(objectsAt(root, revision), objectsNow(root));
    console.log(values.markdown ? formatMarkdown(changes) : formatText(changes));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
});
