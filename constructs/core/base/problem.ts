/**
 * The rules that a problem can be about: the code of each with its sentence. A folder that makes problems states its
 * rules in a `problems.ts`, and adds them here; docs/problems.md lists them all.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the problems.ts of each folder.
export interface Rules {}

/** The code of a rule: stable, in kebab case, for a search in docs/problems.md and in the sources. */
export type ProblemCode = keyof Rules;

/** One mistake, with a sentence that says what to change. */
export interface Problem {
  /** The rule that is broken. */
  readonly code: ProblemCode;
  /** Where: a path in the cluster file (`network.pools[0].range`) or in the platform (`notes/Deployment.server spec.replicas`). */
  readonly path: string;
  /** The present value. */
  readonly found: string;
  /** The values that are right. */
  readonly expected: string;
  /** The remedy, one sentence in the imperative. */
  readonly fix: string;
}

/** One problem as four short lines, as every command prints it. */
export function formatProblem({ code, path, found, expected, fix }: Problem): string {
  return `${path} (${code})\n  found     ${found}\n  expected  ${expected}\n  fix       ${fix}`;
}

/** All problems at once. */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count}\n\n${problems.map(formatProblem).join('\n\n')}`);
    this.problems = problems;
  }
}

/** @throws ProblemsError when there is any problem. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}
