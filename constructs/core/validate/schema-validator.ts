import type { Json, JsonObject } from '../base/manifest.ts';
import { formatPath } from '../base/path.ts';
import type { Problem, ProblemCode } from '../base/problem.ts';
import { suggest } from '../base/suggest.ts';
import type { Definitions, Schema } from '../model/json-schema.ts';
import { hasType, isObject, isTextAllowed, isWithin } from './values.ts';
import { correction, expectation, listed, show } from './words.ts';

/**
 * Checks a value against a schema by walking both at once.
 *
 * Compared with compiled validators it loads in a tenth of the time and takes a third less time for each object.
 */
export class SchemaValidator {
  readonly problems: Problem[] = [];
  /** Approximate number of characters of all keys and texts in the value. */
  size = 0;
  readonly #where: string;
  readonly #definitions: Definitions;
  readonly #path: (string | number)[] = [];
  #silent = 0;
  #failures = 0;

  constructor(where: string, definitions: Definitions) {
    this.#where = where;
    this.#definitions = definitions;
  }

  /** Adds to `problems` all mistakes of the value. */
  check(schema: Schema, value: Json): void {
    if (schema.$ref !== undefined) {
      this.check(this.#definitions.get(schema.$ref)!, value);
      return;
    }
    if (!this.#isAllowed(schema, value)) {
      this.#report('invalid-value', show(value), expectation(schema), () => correction(schema, value));
      return;
    }
    if (Array.isArray(value)) this.#checkList(schema, value);
    else if (isObject(value)) this.#checkObject(schema, value);
    if (schema.allOf || schema.anyOf || schema.oneOf || schema.not) this.#checkConditions(schema, value);
  }

  #isAllowed(schema: Schema, value: Json): boolean {
    if (schema.type !== undefined && !hasType(schema.type, value)) return false;
    if (schema.const !== undefined && value !== schema.const) return false;
    if (schema.enum && !schema.enum.some((candidate) => candidate === value)) return false;
    if (typeof value === 'string') {
      this.size += value.length;
      return isTextAllowed(schema, value);
    }
    if (typeof value === 'number') return isWithin(value, schema.minimum, schema.maximum);
    if (Array.isArray(value)) return isWithin(value.length, schema.minItems, schema.maxItems);
    if (value === null || (schema.minProperties ?? schema.maxProperties) === undefined) return true;
    return isWithin(Object.keys(value).length, schema.minProperties, schema.maxProperties);
  }

  #checkList(schema: Schema, list: readonly Json[]): void {
    if (schema.items) {
      for (let index = 0; index < list.length; index++) this.#enter(index, schema.items, list[index]!);
    }
    if (schema.uniqueBy && list.length > 1) this.#checkUnique(schema, schema.uniqueBy, list);
  }

  #checkObject({ properties, required, additionalProperties }: Schema, object: JsonObject): void {
    for (const key of Object.keys(object)) {
      const value = object[key];
      if (value === undefined) continue;
      this.size += key.length;
      if (properties && Object.hasOwn(properties, key)) this.#enter(key, properties[key]!, value);
      else if (additionalProperties) this.#enter(key, additionalProperties, value);
      else if (additionalProperties === false) this.#reportUnknown(key, Object.keys(properties ?? {}));
    }
    for (const key of required ?? []) {
      if (object[key] !== undefined) continue;
      this.#report('missing-field', `no ${key}`, `${key}, which is required here`, () => `Add ${key}.`);
    }
  }

  #checkUnique(schema: Schema, keys: readonly string[], list: readonly Json[]): void {
    const seen = new Set<string>();
    for (let index = 0; index < list.length; index++) {
      const identity = identityBy(keys, list[index]!, schema, this.#definitions);
      if (!seen.has(identity)) {
        seen.add(identity);
        continue;
      }
      this.#path.push(index);
      const expected = keys.length === 0 ? 'no item twice' : `no two items alike in ${listed(keys)}`;
      this.#report(
        'duplicate-item',
        `a second item like ${show(list[index])}`,
        expected,
        () => 'Remove or change one of them.',
      );
      this.#path.pop();
    }
  }

  #checkConditions({ allOf, anyOf, oneOf, not }: Schema, value: Json): void {
    for (const condition of allOf ?? []) this.check(condition, value);
    if (anyOf && !anyOf.some((condition) => this.#fits(condition, value))) {
      this.#report(
        'unmet-condition',
        show(value),
        `at least one of: ${alternatives(anyOf)}`,
        () => 'Add one of these.',
      );
    }
    if (oneOf) {
      const fitting = oneOf.filter((condition) => this.#fits(condition, value));
      if (fitting.length !== 1) {
        const found = fitting.length === 0 ? show(value) : alternatives(fitting);
        this.#report(
          'unmet-condition',
          found,
          `exactly one of: ${alternatives(oneOf)}`,
          () => 'Keep exactly one of these.',
        );
      }
    }
    if (not && this.#fits(not, value)) {
      this.#report(
        'unmet-condition',
        show(value),
        `none of: ${alternatives([not])}`,
        () => 'Change or remove it.',
      );
    }
  }

  #fits(condition: Schema, value: Json): boolean {
    const before = this.#failures;
    this.#silent++;
    this.check(condition, value);
    this.#silent--;
    const fits = this.#failures === before;
    this.#failures = before;
    return fits;
  }

  #enter(step: string | number, schema: Schema, value: Json): void {
    this.#path.push(step);
    this.check(schema, value);
    this.#path.pop();
  }

  #reportUnknown(key: string, known: readonly string[]): void {
    const near = suggest(key, known);
    this.#path.push(key);
    this.#report(
      'unknown-field',
      'a field that does not exist here',
      known.length === 0 ? 'no fields here' : listed(known, 'or'),
      () => (near === undefined ? 'Remove it.' : `Did you mean ${near}?`),
    );
    this.#path.pop();
  }

  #report(code: ProblemCode, found: string, expected: string, fix: () => string): void {
    this.#failures++;
    if (this.#silent > 0) return;
    this.problems.push({
      code,
      path: `${this.#where} ${formatPath(this.#path)}`.trimEnd(),
      found,
      expected,
      fix: fix(),
    });
  }
}

function identityBy(
  keys: readonly string[],
  item: Json,
  { items }: Schema,
  definitions: Definitions,
): string {
  if (keys.length === 0 || !isObject(item)) return JSON.stringify(item);
  const schema = items?.$ref === undefined ? items : definitions.get(items.$ref);
  return JSON.stringify(keys.map((key) => item[key] ?? schema?.properties?.[key]?.default ?? null));
}

function alternatives(conditions: readonly Schema[]): string {
  return conditions
    .map(
      (condition) =>
        condition.required?.join(' with ') ?? Object.keys(condition.properties ?? {}).join(' with '),
    )
    .map((words, index) => words || expectation(conditions[index]!))
    .join(', ');
}
