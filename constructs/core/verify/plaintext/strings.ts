import type { Json, JsonObject, Manifest } from '../../base/manifest.ts';
import { formatPath } from '../../base/path.ts';
import { commandLineOf, lineOf } from './commands.ts';
import type { Named } from './named.ts';

/** Receives a text; `pathOf` builds its path, which is slow and rarely needed. */
export type Visit = (name: string, text: string, pathOf: () => string) => void;

/**
 * Visits every text and number of an object, including a ConfigMap's binary data, except the values at these paths, and
 * the command line of each container as one text.
 */
export function visitStrings(
  manifest: Manifest,
  ciphertexts: readonly string[],
  visit: Visit,
  visitLine: (line: string, pathOf: () => string) => void,
): void {
  const keys: Key[] = [];
  const pathOf = () => formatPath(keys);
  const walk = (value: Json, name: string, key: Key): void => {
    keys.push(key);
    if (typeof value === 'string') {
      visit(name, value, pathOf);
    } else if (typeof value === 'number') {
      visit(name, String(value), pathOf);
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, name, index);
      const line = isCommand(key) ? undefined : lineOf(value);
      if (line !== undefined) visitLine(line, pathOf);
    } else if (isObject(value)) {
      // Variables and parameters are lists of `name` and `value`; another value has the name of the object around it.
      const called = [value.name, value.key].find((one) => typeof one === 'string') ?? name;
      for (const [inner, item] of Object.entries(value)) {
        if (item !== undefined) walk(item, values.has(inner) ? called : inner, inner);
      }
      const line = commandLineOf(value.command, value.args, value.image);
      if (line !== undefined) {
        keys.push(value.args ? 'args' : 'command');
        visitLine(line, pathOf);
        keys.pop();
      }
    }
    keys.pop();
  };
  const open = ciphertexts.reduce<JsonObject>((object, path) => without(object, path.split('.')), manifest);
  for (const [key, value] of Object.entries(open)) {
    if (manifest.kind === 'ConfigMap' && key === 'binaryData') walk(decoded(value), key, key);
    else if (value !== undefined) walk(value, key, key);
  }
}

type Key = string | number;

// Of a container they are one line, with its image.
const isCommand = (key: Key) => key === 'command' || key === 'args';

/** Keys that hold a value, while its name is in a key beside or above. */
const values = new Set([
  'value',
  'plain',
  'plaintext',
  'content',
  'default',
  'literal',
  'inline',
  'stringValue',
]);

function without(object: JsonObject, [step = '', ...rest]: readonly string[]): JsonObject {
  const { [step]: inner, ...others } = object;
  if (rest.length === 0) return others;
  return isObject(inner) ? { ...object, [step]: without(inner, rest) } : object;
}

function decoded(data: Json | undefined): Json {
  const entries = Object.entries(isObject(data) ? data : {});
  return Object.fromEntries(
    entries.map(([key, value]) => [key, Buffer.from(String(value), 'base64').toString('utf8')]),
  );
}

const assignment = /([A-Za-z][\w.-]*)["']?[ \t]*[:=][ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"',;{}]+))/g;

/** The assignments in a text: lines of a config file, flags, JSON, a shell script. */
export function* assignmentsIn(text: string): Generator<Named> {
  for (const [, name, double, single, plain] of text.matchAll(assignment)) {
    const value = double ?? single ?? plain ?? '';
    yield { name: name!, text: value, isQuoted: plain === undefined };
    // `--from-literal=password=x`, `Environment="PASSWORD=x"`.
    if (value.includes('=')) yield* assignmentsIn(value);
  }
  // JSON as a text of JSON.
  if (text.includes('\\"')) yield* assignmentsIn(text.replaceAll('\\"', '"'));
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
