import { closest, distance } from 'fastest-levenshtein';
import type { ChartFacts } from '../../author/chart/facts.ts';
import { joinPath, parseLeaf, type ValueTree, type ValueType } from '../../author/chart/value.ts';
import type { Json, JsonObject } from '../../base/manifest.ts';
import type { Problem, ProblemCode } from '../../base/problem.ts';
import { suggest } from '../../base/suggest.ts';

type Branch = Exclude<ValueTree, string>;

/** Reports values that the chart does not have or that have another type. */
export function checkValues(facts: ChartFacts, values: JsonObject, where: string): Problem[] {
  return new Check(facts, where).run(values);
}

class Check {
  readonly #facts: ChartFacts;
  readonly #where: string;
  readonly #problems: Problem[] = [];

  constructor(facts: ChartFacts, where: string) {
    this.#facts = facts;
    this.#where = where;
  }

  run(values: JsonObject): Problem[] {
    this.#visit(this.#facts.values, values, []);
    return this.#problems;
  }

  #visit(tree: ValueTree, value: Json, path: readonly string[]): void {
    // Helm removes a default when the value is null, so null is allowed everywhere.
    if (value === null) return;
    if (typeof tree === 'string') this.#leaf(tree, value, path);
    else if (tree['[]'] !== undefined) this.#list(tree['[]'], value, path);
    else if (!isMap(value)) this.#wrong(value, path, `a map of ${list(Object.keys(tree))}`, 'Make it a map.');
    else this.#map(tree, value, path);
  }

  #leaf(text: string, value: Json, path: readonly string[]): void {
    const { types, words, default: standard } = parseLeaf(text);
    if (types.some((type) => fits(type, value))) return;
    if (typeof value === 'string' && words.includes(value)) return;
    const accepted = [...words, ...types].join(' or ');
    const expected = standard === undefined ? accepted : `${accepted}, ${standard} by default`;
    const near = typeof value === 'string' && words.length > 0 ? closest(value, words) : undefined;
    this.#wrong(
      value,
      path,
      expected,
      near === undefined ? `Write one of these: ${accepted}.` : `Did you mean ${near}?`,
    );
  }

  #list(items: ValueTree, value: Json, path: readonly string[]): void {
    if (isList(value)) {
      for (const [index, item] of value.entries()) this.#visit(items, item, [...path, `[${index}]`]);
    } else {
      this.#wrong(value, path, 'a list', 'Make it a list.');
    }
  }

  #map(tree: Branch, value: JsonObject, path: readonly string[]): void {
    for (const [key, child] of Object.entries(value)) {
      if (child === undefined) continue;
      const other = tree['*'];
      const known = key === '*' ? undefined : tree[key];
      if (known !== undefined) this.#visit(known, child, [...path, key]);
      else if (other === undefined) this.#unknown([...path, key], tree);
      else if (other === 'any' && isSlip(key, tree, value)) this.#unknown([...path, key], tree);
      else this.#visit(other, child, [...path, key]);
    }
  }

  #wrong(value: Json, path: readonly string[], expected: string, fix: string): void {
    this.#problem('invalid-chart-value', path, describe(value), expected, fix);
  }

  #unknown(path: readonly string[], siblings: Branch): void {
    const { chart, version, values } = this.#facts;
    const meant = probablyMeant(path, siblings, values);
    this.#problem(
      'unknown-chart-value',
      path,
      'a value that the chart does not have',
      `one of chart ${chart} ${version}: ${list(Object.keys(siblings))}`,
      meant === undefined ? 'Remove it.' : `Did you mean ${meant}?`,
    );
  }

  #problem(code: ProblemCode, path: readonly string[], found: string, expected: string, fix: string): void {
    this.#problems.push({ code, path: `${this.#where} ${show(path)}`, found, expected, fix });
  }
}

function fits(type: ValueType, value: Json): boolean {
  switch (type) {
    case 'any':
      return true;
    case 'array':
      return isList(value);
    case 'object':
      return isMap(value);
    case 'integer':
      return Number.isInteger(value);
    case 'null':
      return value === null;
    default:
      return typeof value === type;
  }
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isMap(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** Reports a misspelt key in a map that takes any key: it is one or two letters off a known key that is not set. */
function isSlip(key: string, tree: Branch, value: JsonObject): boolean {
  if (key.length < 5) return false;
  return Object.keys(tree).some(
    (known) => known.length >= 5 && !(known in value) && distance(known, key) <= 2,
  );
}

/** The path that was probably meant: a similar key in the same map, else the same key elsewhere in the chart. */
function probablyMeant(path: readonly string[], siblings: Branch, root: ValueTree): string | undefined {
  const key = path.at(-1)!;
  const known = Object.keys(siblings).filter((sibling) => sibling !== '*');
  const near = suggest(key, known);
  if (near !== undefined) return show([...path.slice(0, -1), near]);
  const elsewhere = pathsTo(key, root);
  return elsewhere.length > 0 ? closest(show(path), elsewhere) : undefined;
}

/** A path as text: `image.pullSecrets[1].name`. */
function show(path: readonly string[]): string {
  return joinPath(path).replaceAll('.[', '[');
}

function pathsTo(key: string, tree: ValueTree, path: readonly string[] = []): string[] {
  if (typeof tree === 'string') return [];
  return Object.entries(tree).flatMap(([name, child]) => {
    const below = name === '*' || name === '[]' ? [] : pathsTo(key, child, [...path, name]);
    return name === key ? [joinPath([...path, name]), ...below] : below;
  });
}

function describe(value: Json): string {
  if (isList(value)) return 'a list';
  if (isMap(value)) return `a map of ${list(Object.keys(value))}`;
  return typeof value === 'string'
    ? `the text ${JSON.stringify(value)}`
    : `the ${typeof value} ${String(value)}`;
}

function list(keys: readonly string[]): string {
  const shown = keys.filter((key) => key !== '*').slice(0, 8);
  return `${shown.join(', ') || 'any keys'}${keys.length > shown.length && shown.length === 8 ? ', ...' : ''}`;
}
