import { type ParseArgsConfig, parseArgs } from 'node:util';
import { closest, distance } from 'fastest-levenshtein';

/** A wrong command line; the message is for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const help = { type: 'boolean', short: 'h' } as const;

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O & { help: typeof help }; allowPositionals: true }>
>;

/**
 * Parses the words and options of a command line; `--help` is always an option.
 *
 * @throws UsageError for an unknown option, with the nearest known one, and for an extra or a missing value
 */
export function readOptions<const O extends Options>(
  argv: readonly string[],
  options: O,
): Pick<Parsed<O>, 'values' | 'positionals'> {
  const config = { args: [...argv], options: { ...options, help }, allowPositionals: true } as const;
  const known = Object.keys(config.options);
  for (const token of parseArgs({ ...config, strict: false, tokens: true }).tokens) {
    if (token.kind === 'option' && !known.includes(token.name))
      throw unknown(
        'option',
        token.rawName,
        known.map((name) => `--${name}`),
      );
  }
  try {
    return parseArgs(config);
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message.split('\n')[0]);
    throw error;
  }
}

/** An unknown word, with the nearest known one. */
export function unknown(what: string, word: string, known: readonly string[]): UsageError {
  const nearest = known.length > 0 ? closest(word, [...known]) : '';
  return new UsageError(
    distance(word, nearest) > Math.max(2, word.length / 3)
      ? `unknown ${what} '${word}', known are ${known.join(', ') || 'none'}`
      : `unknown ${what} '${word}', did you mean '${nearest}'?`,
  );
}

/**
 * Runs a tool with the options that it knows, or prints its usage.
 *
 * @returns the exit code: the result of the work, 0 when it returns nothing, 2 when the command line is wrong
 */
export async function runTool<const O extends Options>(
  argv: readonly string[],
  { usage, options }: { readonly usage: string; readonly options: O },
  // biome-ignore lint/suspicious/noConfusingVoidType: a tool that has nothing to say returns nothing.
  work: (line: Pick<Parsed<O>, 'values' | 'positionals'>) => Promise<number | void> | number | void,
): Promise<number> {
  try {
    const line = readOptions(argv, options);
    if ((line.values as { help?: boolean }).help) console.log(usage);
    else return (await work(line)) ?? 0;
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
}
