import { readOptions, UsageError, unknown } from './options.ts';

/** The permissions of a synth. */
export interface SynthOptions {
  /** Allows a run to delete more than a third of the objects. */
  readonly allowDelete: boolean;
  /** Writes nothing while a secret is not sealed. */
  readonly requireSecrets: boolean;
}

/** The parsed command line. */
export interface Request extends SynthOptions {
  readonly command: Command;
}

/** The commands and what each does. */
export const commands = {
  synth: 'build and prove every cluster, and write dist/ (the default)',
  check: 'build and prove every cluster, and fail when dist/ differs',
  watch: 'synth, and again after every save',
  graph: 'draw the platform into docs/architecture.md',
  help: 'print this',
} as const;

/** The name of a command. */
export type Command = keyof typeof commands;

/** The options and what each does; all but the last are for synth. */
export const options = {
  '--allow-delete': 'let a synth delete more than a third of the objects',
  '--require-secrets': 'write nothing as long as a secret is not sealed',
  '--help': 'print this',
} as const;

/** @throws UsageError for an unknown word, with the nearest known one. */
export function parseArguments(argv: readonly string[]): Request {
  const { values, positionals } = readOptions(argv, {
    'allow-delete': { type: 'boolean', default: false },
    'require-secrets': { type: 'boolean', default: false },
  });
  const [command = 'synth', ...more] = positionals;
  const wishes = { allowDelete: values['allow-delete'], requireSecrets: values['require-secrets'] };
  if (values.help) return { command: 'help', ...wishes };
  if (!isCommand(command)) throw unknown('command', command, Object.keys(commands));
  if (more.length > 0) throw new UsageError(`${command} takes no argument, found '${more.join(' ')}'`);
  if (command !== 'synth' && (wishes.allowDelete || wishes.requireSecrets)) {
    const option = wishes.allowDelete ? '--allow-delete' : '--require-secrets';
    throw new UsageError(`${option} is for synth, not for ${command}`);
  }
  return { command, ...wishes };
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(commands, word);
}
