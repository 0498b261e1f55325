import type { Json, JsonObject, Manifest } from '../../base/manifest.ts';
import { formatPath } from '../../base/path.ts';

/** A text with its name. */
export interface Named {
  /** Its key, or the name of the variable whose value it is. */
  readonly name: string;
  readonly text: string;
  /**
   * True when it is certainly text, not an expression in some language.
   * @default true
   */
  readonly isQuoted?: boolean;
}

/** Receives a text; `pathOf` builds its path, which is slow and rarely needed. */
export type Visit = (name: string, text: string, pathOf: () => string) => void;

/** Visits every text of an object, including a ConfigMap's binary data, except the values at these paths. */
export function visitStrings(manifest: Manifest, ciphertexts: readonly string[], visit: Visit): void {
  const keys: (string | number)[] = [];
  const pathOf = () => formatPath(keys);
  const walk = (value: Json, name: string, key: string | number): void => {
    keys.push(key);
    if (typeof value === 'string') {
      visit(name, value, pathOf);
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, name, index);
    } else if (isObject(value)) {
      // Variables and parameters are lists of `name` and `value`.
      const called =
        typeof value.name === 'string' && typeof value.value === 'string' ? value.name : undefined;
      for (const [inner, item] of Object.entries(value)) {
        if (item !== undefined) walk(item, inner === 'value' ? (called ?? inner) : inner, inner);
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
    const isQuoted = plain === undefined;
    yield { name: name!, text: double ?? single ?? plain ?? '', isQuoted };
  }
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
