import { parseLeaf, type ValueType } from '../../../constructs/core/chart/value.ts';
import { acceptedTypes } from './defaults.ts';
import { refine } from './schema.ts';
import type { ChartSource } from './source.ts';

/** A tree in the making. */
export interface Branch {
  [key: string]: string | Branch;
}

// Longer ones are files in disguise.
const longestDefault = 80;

/** All that a chart accepts, its dependencies' values included. */
export function treeOf(source: ChartSource): Branch {
  const tree: Branch = {};
  for (const { path, value } of source.defaults) set(tree, path, leafOf(path.at(-1)!, value));
  const entries = source.openMaps.filter((path) => open(tree, path, source.undeclared));
  for (const path of source.undeclared) addUndeclared(tree, path, entries);
  for (const path of entries) unite(tree, path);
  if (source.schema) refine(tree, source.schema);
  for (const dependency of source.dependencies) addDependency(tree, dependency);
  return tree;
}

/** The text of a value with these types and this default. */
export function leafText(types: readonly string[], value?: unknown): string {
  const standard = value === undefined ? undefined : JSON.stringify(value);
  const fits = standard !== undefined && standard.length <= longestDefault && standard !== 'null';
  return fits ? `${types.join('|')} = ${standard}` : types.join('|');
}

/** Both trees in one; where they differ, either's types are accepted, and the second's default holds. */
export function merge(a: string | Branch, b: string | Branch): string | Branch {
  if (typeof a === 'string' && typeof b === 'string') {
    const [one, two] = [parseLeaf(a), parseLeaf(b)];
    const types = new Set([...words(one), ...one.types, ...words(two), ...two.types]);
    // What nothing is known of is what the other one is.
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

function leafOf(key: string, value: unknown): string {
  const types: readonly ValueType[] = acceptedTypes(key, value);
  const empty = types[0] === 'object' || (Array.isArray(value) && value.length === 0);
  return leafText(types, empty ? undefined : value);
}

function set(tree: Branch, [key, ...rest]: readonly string[], leaf: string): void {
  if (key === undefined) return;
  if (rest.length === 0) {
    tree[key] = leaf;
    return;
  }
  const child = tree[key];
  const branch: Branch = typeof child === 'object' ? child : {};
  tree[key] = branch;
  set(branch, rest, leaf);
}

/** The map at a path, if there is one. */
function branchAt(tree: Branch, path: readonly string[]): Branch | undefined {
  return path.reduce<Branch | undefined>((branch, key) => {
    const child = branch?.[key];
    return typeof child === 'object' ? child : undefined;
  }, tree);
}

/** Opens a map; true when its keys are names that people choose, each with an entry of the same form. */
function open(tree: Branch, path: readonly string[], undeclared: readonly (readonly string[])[]): boolean {
  const branch = branchAt(tree, path);
  if (!branch) return false;
  const entriesRead = undeclared.some(
    (other) =>
      other.length > path.length &&
      path.every((key, at) => other[at] === key) &&
      !(other[path.length]! in branch),
  );
  const named = entriesRead && isUniform(Object.values(branch));
  if (named) branch['*'] = {};
  else openAll(branch);
  return named;
}

/** Whether maps have a key in common: sections of a config file have none. */
function isUniform(children: readonly (Branch | string)[]): boolean {
  const keys = children.map((child) => (typeof child === 'object' ? Object.keys(child) : []));
  return keys[0]?.some((key) => keys.every((others) => others.includes(key))) ?? false;
}

/** A template that takes a map takes the maps in it. */
function openAll(branch: Branch): void {
  for (const child of Object.values(branch)) if (typeof child === 'object') openAll(child);
  branch['*'] = 'any';
}

function addUndeclared(tree: Branch, path: readonly string[], entries: readonly (readonly string[])[]): void {
  let branch = tree;
  for (const [at, key] of path.entries()) {
    const isEntry = entries.some(
      (entry) => entry.length === at && entry.every((step, index) => step === path[index]),
    );
    const inside = isEntry && !(key in branch) ? branch['*'] : undefined;
    if (typeof inside === 'object') {
      branch = inside;
    }
    const child = branch[key];
    const last = at === path.length - 1;
    if (child === undefined) {
      if (branch['*'] === 'any') return;
      if (last) branch[key] = 'any';
      else branch = create(branch, key);
    } else if (typeof child === 'object') {
      branch = child;
    } else if (last || !child.startsWith('object')) {
      return;
    } else {
      branch = create(branch, key);
      branch['*'] = 'any';
    }
  }
}

function create(branch: Branch, key: string): Branch {
  const child: Branch = {};
  branch[key] = child;
  return child;
}

/** An entry may hold whatever any of the chart's own entries holds. */
function unite(tree: Branch, path: readonly string[]): void {
  const branch = branchAt(tree, path);
  if (!branch) return;
  const { '*': entry = {}, ...own } = branch;
  branch['*'] = withoutDefaults(Object.values(own).reduce(merge, entry));
  for (const [key, child] of Object.entries(own)) branch[key] = merge(branch['*'], child);
}

function withoutDefaults(tree: string | Branch): string | Branch {
  if (typeof tree === 'string') return tree.split(' = ')[0]!;
  return Object.fromEntries(Object.entries(tree).map(([key, child]) => [key, withoutDefaults(child)]));
}

function addDependency(tree: Branch, { name, source }: ChartSource['dependencies'][number]): void {
  const own = tree[name] ?? {};
  if (!source) {
    // Nothing is known of what it accepts.
    tree[name] = merge(own, 'object');
    return;
  }
  const theirs = treeOf(source);
  tree[name] = merge(theirs, own);
  if (theirs.global !== undefined) tree.global = merge(theirs.global, tree.global ?? {});
}
