import type { Part, Suite } from '../suite.ts';

/** A suite that may run, by its name. */
export interface Candidate {
  readonly name: string;
  readonly suite: Pick<Suite, 'part' | 'sideBySide'>;
}

/** What one run of a suite came to. */
export interface Attempt {
  readonly passed: number;
  /** Names of the checks that failed. */
  readonly failures: readonly string[];
  /** When it began and ended, in seconds after some moment that all attempts share. */
  readonly began: number;
  readonly ended: number;
}

/** What became of a suite. */
export interface Result {
  readonly name: string;
  readonly part: Part;
  /** `unsteady` when it failed, and passed when it ran again. */
  readonly verdict: 'passed' | 'unsteady' | 'failed' | 'skipped';
  /** All of its runs, the last one last. */
  readonly attempts: readonly Attempt[];
}

/** Suites in the order in which they run: those side by side in one group, every other one in a group of its own. */
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

/** Runs suites group by group, and once more, alone and after all others, each one that fails. */
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

/** How much of the time some attempts cover, in seconds: what ran side by side counts once. */
export function secondsOf(attempts: readonly Attempt[]): number {
  let sum = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { began, ended } of attempts.toSorted((a, b) => a.began - b.began)) {
    sum += Math.max(0, ended - Math.max(began, end));
    end = Math.max(end, ended);
  }
  return sum;
}
