import type { Json } from '../base/manifest.ts';
import type { ProblemCode } from '../base/problem.ts';
import type { Reference } from './reference.ts';

/** A generated type with every reference in it resolved. */
export type Plain<T> =
  T extends Reference<string | number>
    ? never
    : T extends object
      ? { readonly [K in keyof T]: Plain<T[K]> }
      : T;

/** Reports a problem: the code of its rule, and its path below the object or the part of it that is checked. */
export type Report = (
  code: ProblemCode,
  path: string,
  found: Json | undefined,
  expected: string,
  fix: string,
) => void;

/** A rule for an object beyond its schema, which the API server or good practice requires. */
export type Rule<T> = (value: T, report: Report) => void;
