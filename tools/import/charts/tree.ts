import type { ValueType } from '../../../constructs/core/author/chart/value.ts';
import { type Branch, branchAt, leafText, merge } from './branch.ts';
import { acceptedTypes } from './defaults.ts';
import { refine } from './schema.ts';
import type { ChartSource } from './source.ts';

/** All values that a chart accepts, those of its dependencies included. */
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

/** Lets a map take any key; true when the keys are free names and all entries have the same form. */
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

/** True when maps have a key in common: sections of a config file have none. */
function isUniform(children: readonly (Branch | string)[]): boolean {
  const keys = children.map((child) => (typeof child === 'object' ? Object.keys(child) : []));
  return keys[0]?.some((key) => keys.every((others) => others.includes(key))) ?? false;
}

/** A template that uses a map as a whole also uses the maps in it. */
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

/** An entry may have the fields of any of the chart's own entries. */
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
    // The accepted values are unknown.
    tree[name] = merge(own, 'object');
    return;
  }
  const theirs = treeOf(source);
  tree[name] = merge(theirs, own);
  if (theirs.global !== undefined) tree.global = merge(theirs.global, tree.global ?? {});
}
