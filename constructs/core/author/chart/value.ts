import type { Num, Text } from '../../model/reference.ts';

/** Anything that a chart's value may be where the chart does not say. */
export type Value = Text | Num | boolean | null | readonly Value[] | ValueMap;

/** A map that takes any key. */
export type ValueMap = { readonly [key: string]: Value | undefined };

/**
 * What a chart accepts, from the root of its values down.
 *
 * A text is a value: its types or the `'words'` that it may be, joined by `|`, and after ` = ` its default as JSON. An
 * object is a map of values, in which `*` stands for every other key; with the only key `[]` it is a list and its items.
 */
export type ValueTree = string | { readonly [key: string]: ValueTree };

/** A type that a value may have; `any` stands for all of them. */
export type ValueType = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object' | 'any';

/** What a text of the tree says. */
export interface Leaf {
  readonly types: readonly ValueType[];
  /** The words that it may be, where it may not be any text. */
  readonly words: readonly string[];
  /** The default, as JSON. */
  readonly default?: string;
}

/** Reads a text of the tree. */
export function parseLeaf(text: string): Leaf {
  const split = text.indexOf(' = ');
  const accepted = (split < 0 ? text : text.slice(0, split)).split('|');
  const types = accepted.filter((one) => !one.startsWith("'")) as ValueType[];
  const words = accepted.filter((one) => one.startsWith("'")).map((one) => one.slice(1, -1));
  return split < 0 ? { types, words } : { types, words, default: text.slice(split + 3) };
}

/** Keys as one dotted path; dots inside a key are escaped by a backslash. */
export function joinPath(keys: readonly string[]): string {
  return keys.map((key) => key.replaceAll('.', '\\.')).join('.');
}

/** The keys of a dotted path. */
export function splitPath(path: string): string[] {
  return path.split(/(?<!\\)\./).map((key) => key.replaceAll('\\.', '.'));
}
