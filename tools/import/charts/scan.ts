import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the templates of a chart do with its values. */
export interface Scan {
  /** Every value that a template names. */
  readonly read: readonly (readonly string[])[];
  /** Values that a template takes as a whole, whatever is in them. */
  readonly whole: readonly (readonly string[])[];
}

const path = String.raw`\.Values((?:\.\w+)+)`;
const named = new RegExp(path, 'g');
// Names that Go cannot write after a dot stand in quotes after `index`.
const indexed = /((?:range\s[^{}]*|toYaml\s*)\(?)?index\s+\$?\.Values((?:\s+"[^"]+")+)((?:\.\w+)*)/g;
const whole = new RegExp(
  String.raw`(?:\b(?:toYaml|toJson|toRawJson|omit|pick|mergeOverwrite|merge|deepCopy|range)\b(?:\s+[$\w, :=]+)?\s+\(?|range\s+[$\w, ]+:=\s+|tpl\s+\(toYaml\s+)\$?${path}(?![\w.])`,
  'g',
);
const piped = new RegExp(String.raw`${path}\s*\|\s*(?:toYaml|toJson)\b`, 'g');
const with_ = new RegExp(
  String.raw`(?:with|range)\s+(?:[$\w, ]+:=\s+)?\$?${path}\s*-?}}((?:(?!{{-?\s*end\b)[\s\S]){0,400}?){{-?\s*(?:tpl\s+\(?)?\s*(?:toYaml|range)\s+(?:[$\w, ]+:=\s+)?\.(?=[\s)|}])`,
  'g',
);

const ranged = new RegExp(String.raw`range\s+\$\w+,\s*\$(\w+)\s+:=\s+\$?${path}(?![\w.])`, 'g');
const comment = /{{-?\s*\/\*[\s\S]*?\*\/\s*-?}}/g;

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
      // What is read of the entries of a map whose keys people choose.
      const entries = new RegExp(`[$]${variable}((?:[.]\\w+)+)`, 'g');
      for (const [, below = ''] of text.matchAll(entries)) {
        read.push([...dotted.slice(1).split('.'), ...below.slice(1).split('.')]);
      }
    }
    for (const pattern of [whole, piped, with_]) {
      for (const [, dotted = ''] of text.matchAll(pattern)) taken.push(dotted.slice(1).split('.'));
    }
  }
  return { read: unique(read), whole: unique(taken) };
}

function unique(paths: readonly string[][]): string[][] {
  return [...new Map(paths.map((keys) => [keys.join('\0'), keys])).values()].sort((a, b) =>
    a.join('.') < b.join('.') ? -1 : 1,
  );
}
