import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The uses of values in the templates of a chart. */
export interface Scan {
  /** Every value that a template names. */
  readonly read: readonly (readonly string[])[];
  /** Values that a template uses as a whole, with any content. */
  readonly whole: readonly (readonly string[])[];
}

const path = String.raw`\$?\.Values((?:\.\w+)+)`;
const variables = String.raw`[$\w, ]+:=\s+`;
const ahead = String.raw`(?![\w.])`;

const named = new RegExp(path, 'g');
// Names that Go does not allow after a dot are in quotes after `index`.
const indexed = /((?:range\s[^{}]*|toYaml\s*)\(?)?index\s+\$?\.Values((?:\s+"[^"]+")+)((?:\.\w+)*)/g;
const comment = /{{-?\s*\/\*[\s\S]*?\*\/\s*-?}}/g;

// Functions that take a whole map.
const takers = 'deepCopy|merge|mergeOverwrite|omit|pick|range|toJson|toRawJson|toYaml';
const given = new RegExp(String.raw`\b(?:${takers})\s+(?:[$\w, :=]+\s+)?\(?${path}${ahead}`, 'g');
const piped = new RegExp(String.raw`${path}\s*\|\s*(?:toYaml|toJson)\b`, 'g');
// `with` a value, and a block that uses the whole of `.`
const block = String.raw`(?:(?!{{-?\s*end\b)[\s\S]){0,400}?`;
const all = String.raw`{{-?\s*(?:tpl\s+\(?)?\s*(?:toYaml|range)\s+(?:${variables})?\.(?=[\s)|}])`;
const within = new RegExp(String.raw`(?:with|range)\s+(?:${variables})?${path}\s*-?}}${block}${all}`, 'g');

// `range $key, $entry := .Values.map`, after which `$entry.key` is a value of an entry.
const ranged = new RegExp(String.raw`range\s+\$\w+,\s*\$(\w+)\s+:=\s+${path}${ahead}`, 'g');

/** Reads the templates below a folder. */
export function scanTemplates(folder: string): Scan {
  if (!existsSync(folder)) return { read: [], whole: [] };
  const read: string[][] = [];
  const taken: string[][] = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(ya?ml|tpl|txt)$/.test(file)) continue;
    const text = readFileSync(join(folder, file), 'utf8').replaceAll(comment, '');
    for (const [, dotted = ''] of text.matchAll(named)) read.push(dotted.slice(1).split('.'));
    for (const [, taker, quoted = '', dotted = ''] of text.matchAll(indexed)) {
      const keys = [...quoted.matchAll(/"([^"]+)"/g)].map(([, key]) => key!);
      const keysBelow = dotted.split('.').filter((key) => key !== '');
      (taker === undefined ? read : taken).push([...keys, ...keysBelow]);
    }
    for (const [, variable = '', dotted = ''] of text.matchAll(ranged)) {
      // Fields that templates read of the entries of a map with free keys.
      const entries = new RegExp(`[$]${variable}((?:[.]\\w+)+)`, 'g');
      for (const [, below = ''] of text.matchAll(entries)) {
        read.push([...dotted.slice(1).split('.'), ...below.slice(1).split('.')]);
      }
    }
    for (const pattern of [given, piped, within]) {
      for (const [, dotted = ''] of text.matchAll(pattern)) taken.push(dotted.slice(1).split('.'));
    }
  }
  // Charts use Helm's function `AsMap` to find values that they refuse.
  return { read: unique(read.filter(([first]) => first !== 'AsMap')), whole: unique(taken) };
}

function unique(paths: readonly string[][]): string[][] {
  return [...new Map(paths.map((keys) => [keys.join('\0'), keys])).values()].sort((a, b) =>
    a.join('.') < b.join('.') ? -1 : 1,
  );
}
