import type { Num, Text } from '../../model/reference.ts';

/** Any value, where the chart states no type. */
export type Value = Text | Num | boolean | null | readonly Value[] | ValueMap;

/** A map that takes any key. */
export type ValueMap = { readonly [key: string]: Value | undefined };

/**
 * The values that a chart accepts, as a tree.
 *
 * A text is a value: its types or the `'words'` that it may be, joined by `|`, and after ` = ` its default as JSON. An
 * object is a map of values, in which `*` stands for every other key; with the only key `[]` it is a list and its items.
 */
export type ValueTree = string | { readonly [key: string]: ValueTree };

/** A type that a value may have; `any` stands for all of them. */
export type ValueType = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object' | 'any';

/** A parsed leaf of the tree. */
export interface Leaf {
  readonly types: readonly ValueType[];
  /** The allowed words; absent when any text is allowed. */
  readonly words: readonly string[];
  /** The default, as JSON. */
  readonly default?: string;
}

/** Parses a leaf of the tree. */
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
