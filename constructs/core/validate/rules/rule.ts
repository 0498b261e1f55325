import type { Kinds } from '../../../../imports/types/index.ts';
import { joinPaths, keyPath } from '../../base/path.ts';
import type { Plain, Report, Rule } from '../../model/rule.ts';

export type { Plain, Report, Rule } from '../../model/rule.ts';

/** Rules by kind; an object comes to them only after its schema was proven. */
export type KindRules = { readonly [K in keyof Kinds]?: Rule<Plain<Kinds[K]>> };

/** A reporter for a field or an item of a list, whose path it puts before the others. */
export function below(report: Report, field: string, index?: number): Report {
  // Paths are built only for reported problems, which are rare.
  return (code, path, ...rest) =>
    report(code, joinPaths(index === undefined ? field : keyPath(field, index), path), ...rest);
}

/** Looks at each item of a list that may be absent. */
export function each<T>(list: readonly T[] | undefined, field: string, report: Report, rule: Rule<T>): void {
  list?.forEach((item, index) => {
    rule(item, below(report, field, index));
  });
}

/** Reports fields that are missing or empty. */
export function expectFilled<T extends object>(
  object: T,
  fields: readonly (keyof T & string)[],
  report: Report,
): void {
  for (const field of fields) {
    const value: unknown = object[field];
    if (value === undefined || value === '')
      report('missing-field', field, undefined, 'a value', `Write ${field}.`);
    else if (Array.isArray(value) && value.length === 0)
      report('missing-field', field, [], 'at least one item', `Add an item to ${field}.`);
  }
}

/** The fields among these that an object has. */
export function present<T extends object>(object: T, fields: readonly (keyof T & string)[]): string[] {
  return fields.filter((field) => object[field] !== undefined);
}

/** Reports every item whose name occurs before in the list. */
export function refuseTwice(
  names: readonly (string | undefined)[],
  at: (index: number) => string,
  report: Report,
): void {
  const seen = new Set<string>();
  names.forEach((name, index) => {
    if (name === undefined) return;
    if (seen.has(name))
      report('duplicate-item', at(index), name, 'each item once', 'Rename or remove one of them.');
    seen.add(name);
  });
}
