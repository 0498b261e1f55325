import { keyPath } from '../base/path.ts';
import type { Problem } from '../base/problem.ts';

/** More than any cluster file has: the deepest key of its type is at level 8. */
const mostLevels = 32;

/**
 * Every place where an object or a list contains itself, which no walk over the values would come to an end of, and where
 * values are nested deeper than those of any cluster file. The same object in two places is no problem.
 */
export function checkNesting(value: unknown, path = '', around: readonly Around[] = []): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const same = around.find((one) => one.value === value);
  if (same) return [endless(path, `${same.path || 'the cluster file'} itself, so that it contains itself`)];
  if (around.length === mostLevels)
    return [endless(path, `a value at level ${mostLevels} below the cluster`)];
  const inside = [...around, { path, value }];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, item]) => checkNesting(item, keyPath(path, key), inside));
}

/** An object or a list that a value stands in. */
interface Around {
  readonly path: string;
  readonly value: object;
}

function endless(path: string, found: string): Problem {
  return {
    code: 'endless-value',
    path,
    found,
    expected: 'a value that ends: text, a number, true, false, or a list or an object of such values',
    fix: 'Write the value itself there, or remove the key.',
  };
}
