import { ProblemsError } from '../core/base/problem.ts';
import { systemProblem } from '../core/base/system-error.ts';
import { commands, options, parseArguments, type Request } from './arguments.ts';
import { check } from './check.ts';
import { graph } from './graph.ts';
import { UsageError } from './options.ts';
import { paint } from './paint.ts';
import type { Platform } from './platform.ts';
import { synth } from './synth.ts';
import { table } from './table.ts';

export type { Built, Platform } from './platform.ts';

/**
 * Runs one command line.
 *
 * @returns the exit code: 0 on success, 1 when the platform or its output is wrong, 2 when the command line is wrong
 */
export async function run(argv: readonly string[], platform: Platform): Promise<number> {
  try {
    return (await execute(parseArguments(argv), platform)) ? 0 : 1;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${usage()}`);
      return 2;
    }
    console.error(describe(error));
    return 1;
  }
}

async function execute({ command, ...wishes }: Request, platform: Platform): Promise<boolean> {
  switch (command) {
    case 'help':
      console.log(usage());
      return true;
    case 'check':
      return check(platform);
    case 'graph':
      await graph(platform);
      return true;
    case 'watch': {
      const { watch } = await import('./watch.ts');
      await watch(platform);
      return true;
    }
    case 'synth':
      await synth(platform, wishes);
      return true;
  }
}

/**
 * Prints problems of the user's files and of the file system without a stack, and any other error, which is a bug of Hearth, with its stack.
 */
function describe(error: unknown): string {
  const problem = systemProblem(error);
  const refusal = problem ? new ProblemsError([problem]) : error;
  if (refusal instanceof ProblemsError) return `${paint('red', refusal.message)}\n\nNothing was written.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function usage(): string {
  return `Hearth: a typed file per cluster in, proven YAML out.

npm run <command> [-- --option]

${table(Object.entries(commands), { indent: '  ' })}

${table(Object.entries(options), { indent: '  ' })}

The code in parentheses behind a problem is explained in docs/problems.md.`;
}
