import type { Json, JsonObject } from './manifest.ts';

/**
 * One YAML document that YAML 1.1 and 1.2 parsers read alike.
 *
 * Keys stay in the order given, `undefined` is left out, text of several lines becomes a literal block. A text is
 * written without quotes only where every parser reads it as text: YAML 1.1 reads a plain `no` as `false`.
 */
export function toYaml(value: Json): string {
  if (isEmptyOrScalar(value)) return `${scalar(value, '  ')}\n`;
  const text = isList(value) ? list(value, '') : map(value, '');
  // The line break is joined with the pieces, so that the large text is built once.
  return `${text}\n`.slice(1);
}

/** The entries of a map, each after a line break. */
function map(value: JsonObject, indent: string): string {
  let text = '';
  for (const name in value) {
    const entry = value[name];
    if (entry === undefined) continue;
    text += `\n${indent}${key(name, indent)}:`;
    if (isEmptyOrScalar(entry)) text += ` ${scalar(entry, `${indent}  `)}`;
    else text += isList(entry) ? list(entry, indent) : map(entry, `${indent}  `);
  }
  return text;
}

/** The items of a list, each after a line break; the content of an item starts on the line of its dash. */
function list(value: readonly Json[], indent: string): string {
  const inner = `${indent}  `;
  let text = '';
  for (const item of value) {
    text += `\n${indent}- `;
    if (isEmptyOrScalar(item)) text += scalar(item, inner);
    else text += (isList(item) ? list(item, inner) : map(item, inner)).slice(inner.length + 1);
  }
  return text;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

type Scalar = string | number | boolean | null;

/** A value on the line of its key: a scalar or an empty collection. */
function isEmptyOrScalar(value: Json): value is Scalar | readonly never[] | Record<string, undefined> {
  if (typeof value !== 'object' || value === null) return true;
  if (isList(value)) return value.length === 0;
  for (const name in value) if (value[name] !== undefined) return false;
  return true;
}

function scalar(value: Scalar | object, indent: string): string {
  if (typeof value === 'string') return string(value, indent);
  if (typeof value === 'number') return number(value);
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? '[]' : '{}';
}

/** YAML 1.1 needs a dot in a float: it reads `1e+21` as text. */
function number(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`${value} is not a number that YAML and JSON share`);
  return String(value).replace(/^(-?\d+)e/, '$1.0e');
}

/** Caches the form of each key, since a few hundred keys repeat all the time. */
const keys = new Map<string, string>();

function key(name: string, indent: string): string {
  let text = keys.get(name);
  if (text === undefined) {
    text = isPlain(name) ? name : quote(name);
    keys.set(name, text);
  }
  // Parsers look for the colon of a key within 1024 characters; a longer key needs a `?` before it.
  return text.length < 1000 ? text : `? ${text}\n${indent}`;
}

function string(value: string, indent: string): string {
  if (isPlain(value)) return value;
  return value.includes('\n') && !QUOTED_ONLY.test(value) ? block(value, indent) : quote(value);
}

/** Starts like a word or a path, stays in visible ASCII, and has no `: `, ` #` or space at its end. */
const PLAIN = /^[A-Za-z_/](?:[!-9;-~]|:(?=[!-~])| (?=[!"$-~]))*$/;
/** Words that YAML 1.1 or 1.2 reads as a boolean or null, in any case. */
const WORD = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

function isPlain(value: string): boolean {
  return PLAIN.test(value) && !(value.length < 6 && WORD.test(value));
}

/**
 * Characters that need an escape: those that a parser drops, refuses or takes for a line break, and invisible ones.
 * Ranges instead of Unicode properties, since those depend on the version of Node and the output must not.
 */
const INVISIBLE =
  /[^\t\n -~\u00a1-\u00ac\u00ae-\u061b\u061d-\u200a\u2010-\u2027\u2030-\u205f\u2070-\ud7ff\ue000-\ufefe\uff00-\ufff8\ufffc\ufffd\u{10000}-\u{dffff}]/u;
/** A block that starts with white space needs an indentation indicator; invisible characters need escapes. */
const QUOTED_ONLY = new RegExp(`^\\s|${INVISIBLE.source}`, 'u');

function block(value: string, indent: string): string {
  const body = value.replace(/\n+$/, '');
  const breaks = value.length - body.length;
  const chomp = breaks === 0 ? '-' : breaks === 1 ? '' : '+';
  const lines = body.replace(/\n(?!\n)/g, `\n${indent}`);
  return `|${chomp}\n${indent}${lines}${'\n'.repeat(Math.max(0, breaks - 1))}`;
}

const HALF_A_PAIR = /\p{Surrogate}/u;
const EVERY_INVISIBLE = new RegExp(INVISIBLE.source, 'gu');

/** YAML has the escapes of JSON; characters that JSON does not escape and that are not visible get a `\u` escape. */
function quote(value: string): string {
  if (HALF_A_PAIR.test(value)) throw new TypeError(`${JSON.stringify(value)} holds half of a surrogate pair`);
  return JSON.stringify(value).replace(EVERY_INVISIBLE, (char) => {
    const code = char.codePointAt(0)!.toString(16);
    return char.length > 1 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}
