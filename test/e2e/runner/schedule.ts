import type { Part, Suite } from '../suite.ts';

/** A suite that may run, by its name. */
export interface Candidate {
  readonly name: string;
  readonly suite: Pick<Suite, 'part' | 'sideBySide'>;
}

/** The result of one run of a suite. */
export interface Attempt {
  readonly passed: number;
  /** Names of the checks that failed. */
  readonly failures: readonly string[];
  /** Start and end, in seconds after a moment that all attempts share. */
  readonly began: number;
  readonly ended: number;
}

/** The result of a suite. */
export interface Result {
  readonly name: string;
  readonly part: Part;
  /** `unsteady` when it failed first and then passed. */
  readonly verdict: 'passed' | 'unsteady' | 'failed' | 'skipped';
  /** All of its runs, the last one last. */
  readonly attempts: readonly Attempt[];
}

/** Suites in the order in which they run: parallel suites in one group, every other suite in its own group. */
export function groupsOf<Own extends Candidate>(candidates: readonly Own[]): Own[][] {
  const groups: Own[][] = [];
  for (const candidate of candidates) {
    const { part, sideBySide } = candidate.suite;
    const beside = groups.find(([first]) => first?.suite.sideBySide && first.suite.part === part);
    if (sideBySide && beside) beside.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}

/** Runs suites group by group, and then repeats each failed suite alone. */
export async function runSuites<Own extends Candidate>(
  candidates: readonly Own[],
  run: (candidate: Own, together: boolean) => Promise<Attempt>,
): Promise<Result[]> {
  const attempts = new Map<string, Attempt[]>();
  for (const group of groupsOf(candidates)) {
    await Promise.all(
      group.map(async (candidate) => {
        attempts.set(candidate.name, [await run(candidate, group.length > 1)]);
      }),
    );
  }
  for (const candidate of candidates) {
    const own = attempts.get(candidate.name)!;
    if (own[0]!.failures.length > 0) own.push(await run(candidate, false));
  }
  return candidates.map(({ name, suite }) => {
    const own = attempts.get(name)!;
    return { name, part: suite.part, attempts: own, verdict: verdictOf(own) };
  });
}

function verdictOf(attempts: readonly Attempt[]): Result['verdict'] {
  if (attempts.at(-1)!.failures.length > 0) return 'failed';
  return attempts.length > 1 ? 'unsteady' : 'passed';
}

/** Total time of attempts in seconds: parallel attempts count once. */
export function secondsOf(attempts: readonly Attempt[]): number {
  let sum = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { began, ended } of attempts.toSorted((a, b) => a.began - b.began)) {
    sum += Math.max(0, ended - Math.max(began, end));
    end = Math.max(end, ended);
  }
  return sum;
}
