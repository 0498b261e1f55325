import { UsageError } from '../../constructs/cli/arguments.ts';
import { table } from '../../constructs/cli/table.ts';
import { ProblemsError } from '../../constructs/core/problem.ts';
import { commands, options, parseArguments, type Request, unknown } from './arguments.ts';
import { auditValues } from './commands/audit.ts';
import { exportKey } from './commands/export-key.ts';
import { generate } from './commands/generate.ts';
import { init } from './commands/init.ts';
import { list } from './commands/list.ts';
import { rekey } from './commands/rekey.ts';
import { rotate } from './commands/rotate.ts';
import { type Surroundings, Workspace } from './workspace.ts';

/**
 * Runs one command line.
 *
 * @returns the exit code: 0 when all is well, 1 when a value is missing or something is wrong, 2 when the command line
 * is none.
 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    const request = parseArguments(argv);
    if (request.command === 'help') surroundings.print(usage());
    else if (!(await execute(request, surroundings))) return 1;
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      surroundings.tell(error.message);
      return 2;
    }
    // A stack says where in the code, never what a value was.
    const known = error instanceof ProblemsError;
    surroundings.tell(
      known || !(error instanceof Error)
        ? String((error as Error).message ?? error)
        : (error.stack ?? error.message),
    );
    return 1;
  }
}

async function execute(
  { command, cluster, key, from }: Request,
  surroundings: Surroundings,
): Promise<boolean> {
  const workspace = await workspaceFor(cluster, surroundings);
  switch (command) {
    case 'init':
      return init(workspace, surroundings);
    case 'list':
      return list(workspace, surroundings);
    case 'audit':
      return auditValues(workspace, surroundings);
    case 'generate':
      return generate(workspace, surroundings, from);
    case 'rotate':
      return rotate(workspace, surroundings, key!, from);
    case 'export-key':
      return exportKey(workspace, surroundings);
    case 'rekey':
      return rekey(workspace, surroundings, from);
    case 'help':
      return true;
  }
}

async function workspaceFor(wanted: string | undefined, surroundings: Surroundings): Promise<Workspace> {
  const { clusters } = surroundings;
  const names = [...clusters.keys()];
  if (wanted === undefined && names.length !== 1)
    throw new UsageError(`which cluster? There are ${names.join(' and ')}`);
  const name = wanted ?? names[0]!;
  const load = clusters.get(name);
  if (!load) throw unknown('cluster', name, names);
  return Workspace.open(name, await load(), surroundings);
}

function usage(): string {
  const rows = Object.entries(commands).map(([name, [words, what]]) => [`${name} ${words}`.trimEnd(), what]);
  return `The secrets of a cluster: made, sealed for it, and written to clusters/<name>.sealed.json.

npm run secrets -- <command>

${table(rows, { indent: '  ' })}

${table(Object.entries(options), { indent: '  ' })}

What only you have is asked for at the terminal, or read from HEARTH_SECRET_<SECRET>_<KEY>, or from --from-fd.`;
}
