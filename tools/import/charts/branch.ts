import { parseLeaf } from '../../../constructs/core/author/chart/value.ts';

/** A tree of values that is being built. */
export interface Branch {
  [key: string]: string | Branch;
}

// Longer defaults are contents of files.
const longestDefault = 80;

/** The leaf of a value with these types and this default. */
export function leafText(types: readonly string[], value?: unknown): string {
  const standard = value === undefined ? undefined : JSON.stringify(value);
  const fits = standard !== undefined && standard.length <= longestDefault && standard !== 'null';
  return fits ? `${types.join('|')} = ${standard}` : types.join('|');
}

/** Merges two trees: a value has the types of both, and the default of the second. */
export function merge(a: string | Branch, b: string | Branch): string | Branch {
  if (typeof a === 'string' && typeof b === 'string') {
    const [one, two] = [parseLeaf(a), parseLeaf(b)];
    const types = new Set([...words(one), ...one.types, ...words(two), ...two.types]);
    // An unknown type yields to the type of the other tree.
    if (types.size > 1) types.delete('any');
    const standard = two.default ?? one.default;
    return leafText([...types], standard === undefined ? undefined : JSON.parse(standard));
  }
  if (typeof a === 'string') return typeof b === 'string' ? b : merge(b, a);
  if (typeof b === 'string') return b.startsWith('object') && '[]' in a === false ? { ...a, '*': 'any' } : a;
  const merged: Branch = { ...a };
  for (const [key, child] of Object.entries(b)) {
    const other = merged[key];
    merged[key] = other === undefined ? child : merge(other, child);
  }
  return merged;
}

function words(leaf: { readonly words: readonly string[] }): string[] {
  return leaf.words.map((word) => `'${word}'`);
}

/** The map at a path, if there is one. */
export function branchAt(tree: Branch, path: readonly string[]): Branch | undefined {
  return path.reduce<Branch | undefined>((branch, key) => {
    const child = branch?.[key];
    return typeof child === 'object' ? child : undefined;
  }, tree);
}
