import { readFileSync } from 'node:fs';
import { UsageError, unknown } from '../../constructs/cli/options.ts';
import { type Problem, refuse } from '../../constructs/core/base/problem.ts';
import { suggest } from '../../constructs/core/base/suggest.ts';
import type { Contract, ContractEntry } from '../../constructs/core/secrets/contract.ts';
import { variableOf } from '../../constructs/core/secrets/variable.ts';
import type { Ask } from './fill.ts';
import { isRandom } from './random.ts';
import type { Context } from './workspace.ts';

/**
 * Reads values that only the user has: from a file descriptor, the environment, or the terminal, in this order; never
 * from the command line, which every user of the machine can read.
 *
 * @param from file descriptor of a JSON object
 */
export function askerFor(contract: Contract, surroundings: Context, from?: number): Ask {
  const { environment, prompt, tell } = surroundings;
  const known = [...contract.values()].filter(
    ({ key: { generator } }) => generator.type === 'given' || generator.rotation?.chosen,
  );
  const provided = from === undefined ? {} : readProvided(from, known);
  warnOfUnknown(known, surroundings);
  return async (entry) => {
    const text = provided[entry.id] ?? environment[variableOf(entry.id)];
    if (text !== undefined) {
      const value = trimmed(text);
      const wrong = value === '' ? undefined : wrongWith(entry, value);
      if (wrong) refuse([{ path: entry.id, found: wrong, ...expected }]);
      return value || undefined;
    }
    if (!prompt) return undefined;
    for (;;) {
      const value = trimmed(await prompt(questionOf(entry)));
      const wrong = value === '' ? undefined : wrongWith(entry, value);
      if (wrong === undefined) return value || undefined;
      tell(`  ${wrong}; ${expected.fix}`);
    }
  };
}

const expected: Omit<Problem, 'path' | 'found'> = {
  code: 'invalid-given-value',
  expected: 'text that a file can hold as it is',
  fix: 'Make another value where this one comes from.',
};

function questionOf({ id, key: { generator } }: ContractEntry): string {
  const hint = generator.type === 'given' ? generator.hint : 'the value that you have told the program';
  return `${id}: ${hint}\n  not shown; ${generator.optional ? 'optional, ' : ''}empty to leave it out: `;
}

/** The reason why a value cannot be used; undefined when it can. */
export function wrongWith({ inFile, key: { generator } }: ContractEntry, value: string): string | undefined {
  if (value.includes('\0')) return 'a value with a zero byte';
  if (generator.type === 'random' && !isRandom(value, generator))
    return `a value that is not ${generator.length} characters of ${generator.alphabet ?? 'alphanumeric'}`;
  // Files are composed inside the cluster without escaping.
  if (inFile && /["\\%\p{Cc}]/u.test(value))
    return 'a quote, backslash, percent sign or line break for a file';
  return undefined;
}

// Editors and password managers add a line break at the end.
function trimmed(text: string): string {
  return text.replace(/\r?\n$/, '');
}

function readProvided(descriptor: number, known: readonly ContractEntry[]): Readonly<Record<string, string>> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(descriptor, 'utf8'));
  } catch {
    // The message does not contain the text, which has secrets.
    throw new UsageError(`file descriptor ${descriptor} is not open, or not JSON`);
  }
  const entries = Object.entries(typeof content === 'object' && content !== null ? content : {});
  const ids = known.map(({ id }) => id);
  for (const [id, value] of entries) {
    if (!ids.includes(id)) throw unknown('value', id, ids);
    if (typeof value !== 'string') throw new UsageError(`${id} is no text`);
  }
  return Object.fromEntries(entries);
}

function warnOfUnknown(known: readonly ContractEntry[], { environment, tell }: Context): void {
  const variables = known.map(({ id }) => variableOf(id));
  for (const name of Object.keys(environment)) {
    if (!name.startsWith('HEARTH_SECRET_') || variables.includes(name)) continue;
    const meant = suggest(name, variables);
    tell(`${name} is the variable of no value${meant === undefined ? '' : `; did you mean ${meant}?`}`);
  }
}
