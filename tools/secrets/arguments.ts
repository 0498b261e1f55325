import { closest, distance } from 'fastest-levenshtein';
import { UsageError } from '../../constructs/cli/arguments.ts';

/** The commands, what comes after each, and what it does. */
export const commands = {
  init: ['[cluster]', "make the key pair to seal with, and the platform's certificate authority"],
  list: ['[cluster]', 'every value of the platform: where it comes from, who holds it, how old it is'],
  audit: [
    '[cluster]',
    'what is missing, unused, weak, due or sealed for another key; fails when there is any',
  ],
  generate: ['[cluster]', 'make and seal what is missing, and ask for what only you have'],
  rotate: ['<secret/key> [cluster]', 'make and seal another value, and what is derived from it'],
  'export-key': ['[cluster]', 'print the private key for the cluster, to be piped into kubectl'],
  rekey: ['[cluster]', 'make another key pair and seal everything for it'],
  help: ['', 'print this'],
} as const satisfies Record<string, readonly [string, string]>;

/** Name of a command. */
export type Command = keyof typeof commands;

/** What the user asked for. */
export interface Request {
  readonly command: Command;
  /** The value that `rotate` is about. */
  readonly key?: string;
  /** @default the only one there is */
  readonly cluster?: string;
  /** File descriptor to read given values from, as a JSON object of `secret/key` to value. */
  readonly from?: number;
}

/** The option and what it does. */
export const options = {
  '--from-fd <n>': 'read what you give from an open file (0 is a pipe), as JSON: {"secret/key": "value"}',
  '--help': 'print this',
} as const;

const asking: readonly Command[] = ['generate', 'rotate', 'rekey'];

/** @throws UsageError for what nobody knows, with the nearest thing that is known. */
export function parseArguments(argv: readonly string[]): Request {
  const words: string[] = [];
  let from: number | undefined;
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index]!;
    if (word === '--help' || word === '-h') return { command: 'help' };
    if (word === '--from-fd') from = descriptor(argv[++index]);
    else if (word.startsWith('-')) throw unknown('option', word, ['--from-fd', '--help']);
    else words.push(word);
  }
  const [command = 'help', ...more] = words;
  if (!isCommand(command)) throw unknown('command', command, Object.keys(commands));
  if (from !== undefined && !asking.includes(command))
    throw new UsageError(`--from-fd is for ${asking.join(', ')}, not for ${command}`);
  const key = command === 'rotate' ? more.shift() : undefined;
  if (command === 'rotate' && key === undefined) throw new UsageError('rotate which value? Say secret/key');
  const [cluster, ...rest] = more;
  if (rest.length > 0) throw new UsageError(`too much: '${rest.join(' ')}'`);
  return {
    command,
    ...(key !== undefined && { key }),
    ...(cluster !== undefined && { cluster }),
    ...(from !== undefined && { from }),
  };
}

/** An unknown word, with the nearest known one. */
export function unknown(what: string, word: string, known: readonly string[]): UsageError {
  const nearest = known.length > 0 ? closest(word, known) : '';
  return new UsageError(
    distance(word, nearest) > Math.max(2, word.length / 3)
      ? `unknown ${what} '${word}', known are ${known.join(', ') || 'none'}`
      : `unknown ${what} '${word}', did you mean '${nearest}'?`,
  );
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(commands, word);
}

function descriptor(word: string | undefined): number {
  if (word === undefined || !/^\d{1,4}$/.test(word))
    throw new UsageError('--from-fd takes the number of an open file, such as 0 for a pipe');
  return Number(word);
}
