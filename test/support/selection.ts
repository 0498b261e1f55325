import { test } from 'vitest';

/** True where every case runs: in the suites `bootstrap-matrix` and `project-matrix` of `npm run e2e`. */
export const isFull = process.env.TEST_CASES === 'all';

/**
 * Selects the cases that run: all of them in those suites, else every n-th, which `npm test` has time for.
 *
 * @param offset index of the first case, so that different faults hit different steps
 */
export function selected<Case>(cases: readonly Case[], stride: number, offset = 0): readonly Case[] {
  return isFull ? cases : cases.filter((_, index) => index % stride === offset);
}

/** Runs a test only in those suites, since `npm test` has no time for it. */
export const rare = test.runIf(isFull);
