import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem, ProblemsError, refuse } from '../../../constructs/core/base/problem.ts';

const words = { path: 'nodes[0].disk', found: 'nothing', expected: 'a size', fix: 'Add disk.' };
const problem: Problem = { code: 'missing-key', ...words };

describe('a problem', () => {
  it('has a code of a rule that some problems.ts states', () => {
    // @ts-expect-error: the type check refuses a problem without a code.
    const without: Problem = words;
    // @ts-expect-error: the type check refuses a code without a rule.
    const unknown: Problem = { ...words, code: 'no-such-rule' };
    expect([without.code, unknown.code]).toEqual([undefined, 'no-such-rule']);
  });

  it('is printed with the code behind its place', () => {
    expect(formatProblem(problem)).toBe(
      'nodes[0].disk (missing-key)\n  found     nothing\n  expected  a size\n  fix       Add disk.',
    );
  });

  it('is an error that keeps it', () => {
    expect(() => refuse([])).not.toThrow();
    expect(() => refuse([problem, problem])).toThrow(ProblemsError);
    expect(new ProblemsError([problem]).message).toBe(`1 problem\n\n${formatProblem(problem)}`);
    expect(new ProblemsError([problem]).problems).toEqual([problem]);
  });
});
