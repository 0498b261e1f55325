import type { Problem } from '../../base/problem.ts';

/** A value and its path. */
export interface Placed {
  readonly path: string;
  readonly value: string;
}

/** Every value that occurred before, with the path of its first occurrence. */
export function* repeated(values: Iterable<Placed>): Generator<Placed & { readonly before: string }> {
  const seen = new Map<string, string>();
  for (const { path, value } of values) {
    const before = seen.get(value);
    if (before === undefined) seen.set(value, path);
    else yield { path, value, before };
  }
}

/** Checks that a list holds each item once. */
export function* checkOnce(
  items: Iterable<Placed>,
  expected: string,
  fix = 'Remove it.',
): Generator<Problem> {
  for (const { path, value, before } of repeated(items))
    yield { code: 'duplicate-item', path, found: `${value}, the same as ${before}`, expected, fix };
}

/** Checks that each name occurs once. */
export function* checkUnique(names: Iterable<Placed>): Generator<Problem> {
  for (const { path, value, before } of repeated(names)) {
    yield {
      code: 'duplicate-name',
      path,
      found: `${value}, the same as ${before}`,
      expected: 'a name of its own',
      fix: 'Rename one of the two.',
    };
  }
}
