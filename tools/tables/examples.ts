import type { Problem } from '../../constructs/core/base/problem.ts';
import { proveRules } from '../../constructs/core/validate/rules/index.ts';
import { proveSchema } from '../../constructs/core/validate/schema.ts';
import { cases } from '../../test/core/verify/objects/cases.ts';
import { invalid } from '../../test/fixtures/clusters/invalid/index.ts';
import { shortages } from '../../test/fixtures/clusters/shortages/index.ts';
import { kinds } from '../../test/kinds/all.ts';

/** A problem for each code that a mistake of the tests has; the tests hold that it is told in these words. */
export function examples(): ReadonlyMap<string, Problem> {
  const problems = [
    ...[invalid, shortages].flatMap((topics) => Object.values(topics).flat()).flatMap((one) => one.problems),
    ...cases.flatMap((one) => {
      const where = `notes/${one.invalid.kind}.${one.invalid.metadata.name}`;
      const unfit = proveSchema(one.invalid, where);
      return unfit.length > 0 ? unfit : proveRules(one.invalid, where, kinds);
    }),
  ];
  // The first one of each code stays.
  return new Map(problems.reverse().map((problem) => [problem.code, problem]));
}
