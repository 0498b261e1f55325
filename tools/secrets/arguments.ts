import { readOptions, UsageError, unknown } from '../../constructs/cli/options.ts';

/** The commands, with arguments and description. */
export const commands = {
  init: ['[cluster]', "make the key pair to seal with, and the platform's certificate authority"],
  list: ['[cluster]', 'every value of the platform: where it comes from, who holds it, how old it is'],
  audit: [
    '[cluster]',
    'what is missing, unused, weak, due or sealed for another key; fails when there is any',
  ],
  generate: ['[cluster]', 'make and seal what is missing, and ask for what only you have'],
  rotate: ['<secret/key> [cluster]', 'make and seal another value, and what is derived from it'],
  package: ['<team> [cluster]', "pack an environment's sealed secrets for its team, with how to use them"],
  'export-key': ['[cluster]', 'print the private key for the cluster, to be piped into kubectl'],
  rekey: ['[cluster]', 'make another key pair and seal everything for it'],
  help: ['', 'print this'],
} as const satisfies Record<string, readonly [string, string]>;

/** Name of a command. */
export type Command = keyof typeof commands;

/** The parsed command line. */
export interface Request {
  readonly command: Command;
  /** The value for `rotate`, or the team for `package`. */
  readonly subject?: string;
  /** @default the only one there is */
  readonly cluster?: string;
  /** File descriptor to read given values from, as a JSON object of `secret/key` to value. */
  readonly from?: number;
  /** The other options, as typed. */
  readonly options: Readonly<Partial<Record<Option, string>>>;
}

/** The options and what each does. */
export const options = {
  '--from-fd <n>': 'read what you give from an open file (0 is a pipe), as JSON: {"secret/key": "value"}',
  '--environment <name>': 'of the team: dev, staging or production (the default)',
  '--requestor <mail>': 'who asks for the package',
  '--approver <mail>': 'who approves it: somebody else',
  '--date <day>': 'of the package, as YYYY-MM-DD (today by default)',
  '--help': 'print this',
} as const;

const asking: readonly Command[] = ['generate', 'rotate', 'rekey'];

/** The commands of each option with a value. */
const users = {
  '--from-fd': asking,
  '--environment': ['package'],
  '--requestor': ['package'],
  '--approver': ['package'],
  '--date': ['package'],
} as const satisfies Record<string, readonly Command[]>;

/** Name of an option that takes a value. */
export type Option = keyof typeof users;

/** A required argument of a command, as a question. */
const subjects: Partial<Record<Command, string>> = {
  rotate: 'rotate which value? Say secret/key',
  package: 'the package of which team?',
};

/** @throws UsageError for an unknown word, with the nearest known one. */
export function parseArguments(argv: readonly string[]): Request {
  const { values, positionals } = readOptions(argv, {
    'from-fd': { type: 'string' },
    environment: { type: 'string' },
    requestor: { type: 'string' },
    approver: { type: 'string' },
    date: { type: 'string' },
  });
  const { help, ...given } = values;
  if (help) return { command: 'help', options: {} };
  const [command = 'help', ...more] = positionals;
  if (!isCommand(command)) throw unknown('command', command, Object.keys(commands));
  const said: Partial<Record<Option, string>> = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`--${name}`, value]),
  );
  for (const option of Object.keys(said).filter(isOption)) {
    const known: readonly Command[] = users[option];
    if (!known.includes(command))
      throw new UsageError(`${option} is for ${known.join(', ')}, not for ${command}`);
  }
  const question = subjects[command];
  const subject = question === undefined ? undefined : more.shift();
  if (question !== undefined && subject === undefined) throw new UsageError(question);
  const [cluster, ...rest] = more;
  if (rest.length > 0) throw new UsageError(`too much: '${rest.join(' ')}'`);
  const { '--from-fd': from, ...options } = said;
  return {
    command,
    ...(subject !== undefined && { subject }),
    ...(cluster !== undefined && { cluster }),
    ...(from !== undefined && { from: descriptor(from) }),
    options,
  };
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(commands, word);
}

function isOption(word: string): word is Option {
  return Object.hasOwn(users, word);
}

function descriptor(word: string): number {
  if (!/^\d{1,4}$/.test(word))
    throw new UsageError('--from-fd takes the number of an open file, such as 0 for a pipe');
  return Number(word);
}
