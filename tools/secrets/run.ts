import { UsageError, unknown } from '../../constructs/cli/options.ts';
import { table } from '../../constructs/cli/table.ts';
import { ProblemsError } from '../../constructs/core/base/problem.ts';
import { systemProblem } from '../../constructs/core/base/system-error.ts';
import { commands, options, parseArguments, type Request } from './arguments.ts';
import { auditValues } from './commands/audit.ts';
import { exportKey } from './commands/export-key.ts';
import { generate } from './commands/generate.ts';
import { init } from './commands/init.ts';
import { list } from './commands/list.ts';
import { packageSecrets } from './commands/package.ts';
import { rekey } from './commands/rekey.ts';
import { rotate } from './commands/rotate.ts';
import { Interrupted } from './prompt.ts';
import { type Context, Workspace } from './workspace.ts';

/**
 * Runs one command line.
 *
 * @returns the exit code: 0 on success, 1 when a value is missing or something is wrong, 2 when the command line is
 * wrong, 130 after Ctrl-C
 */
export async function run(argv: readonly string[], surroundings: Context): Promise<number> {
  try {
    const request = parseArguments(argv);
    if (request.command === 'help') surroundings.print(usage());
    else if (!(await execute(request, surroundings))) return 1;
    return 0;
  } catch (error) {
    surroundings.tell(describe(error));
    if (error instanceof Interrupted) return 130;
    return error instanceof UsageError ? 2 : 1;
  }
}

/**
 * Prints problems that the user can fix without a stack, and any other error, which is a bug, with its stack. Neither
 * contains values.
 */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const problem = systemProblem(error);
  if (problem) return new ProblemsError([problem]).message;
  const isExpected =
    error instanceof ProblemsError || error instanceof UsageError || error instanceof Interrupted;
  return isExpected ? error.message : (error.stack ?? error.message);
}

async function execute(request: Request, surroundings: Context): Promise<boolean> {
  const { command, cluster, subject = '', from } = request;
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
      return rotate(workspace, surroundings, subject, from);
    case 'package':
      return packageSecrets(workspace, surroundings, request);
    case 'export-key':
      return exportKey(workspace, surroundings);
    case 'rekey':
      return rekey(workspace, surroundings, from);
    case 'help':
      return true;
  }
}

async function workspaceFor(wanted: string | undefined, surroundings: Context): Promise<Workspace> {
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
