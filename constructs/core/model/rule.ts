import type { Json } from '../base/manifest.ts';
import type { Reference } from './reference.ts';

/** A generated type as it is after every reference in it was resolved. */
export type Plain<T> =
  T extends Reference<string | number>
    ? never
    : T extends object
      ? { readonly [K in keyof T]: Plain<T[K]> }
      : T;

/** Tells what is wrong, and where below the object or the part of it that is looked at. */
export type Report = (path: string, found: Json | undefined, expected: string, fix: string) => void;

/** What an API server, or good sense, asks of an object beyond its schema. */
export type Rule<T> = (value: T, report: Report) => void;
