import { closest, distance } from 'fastest-levenshtein';

/** What a synth may do, and may not. */
export interface SynthOptions {
  /** Whether more than a third of the objects may go in one run. */
  readonly allowDelete: boolean;
  /** Whether nothing is written as long as a secret is not sealed. */
  readonly requireSecrets: boolean;
}

/** What the user asked for. */
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

/** A command line that is none of ours, in words for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws UsageError for what nobody knows, with the nearest thing that is known. */
export function parseArguments(argv: readonly string[]): Request {
  const [command = 'synth', ...more] = argv.filter((word) => !word.startsWith('-'));
  const flags = argv.filter((word) => word.startsWith('-'));
  for (const flag of flags)
    if (!Object.hasOwn(options, flag)) throw unknown('option', flag, Object.keys(options));
  const wishes = {
    allowDelete: flags.includes('--allow-delete'),
    requireSecrets: flags.includes('--require-secrets'),
  };
  if (flags.includes('--help')) return { command: 'help', ...wishes };
  if (!isCommand(command)) throw unknown('command', command, Object.keys(commands));
  if (more.length > 0) throw new UsageError(`${command} takes no argument, found '${more.join(' ')}'`);
  if (flags.length > 0 && command !== 'synth')
    throw new UsageError(`${flags[0]} is for synth, not for ${command}`);
  return { command, ...wishes };
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(commands, word);
}

function unknown(what: string, word: string, known: readonly string[]): UsageError {
  const nearest = closest(word, [...known]);
  const hint = distance(word, nearest) <= 3 ? `did you mean '${nearest}'?` : `known are ${known.join(', ')}`;
  return new UsageError(`unknown ${what} '${word}', ${hint}`);
}
