import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../../constructs/core/base/manifest.ts';
import type { ProblemCode } from '../../../../constructs/core/base/problem.ts';
import { proveRules } from '../../../../constructs/core/validate/rules/index.ts';
import { proveSchema } from '../../../../constructs/core/validate/schema.ts';
import { kinds } from '../../../kinds/all.ts';
import { cases } from './cases.ts';
import { samples } from './samples/index.ts';

function problemsOf(manifest: Manifest): readonly { path: string; code: ProblemCode }[] {
  const unfit = proveSchema(manifest, '');
  return (unfit.length > 0 ? unfit : proveRules(manifest, '', kinds)).map(({ path, code }) => ({
    path: path.trim(),
    code,
  }));
}

describe('an object', () => {
  it.each(Object.entries(samples))('that is right is accepted: %s', (_, manifest) => {
    expect(problemsOf(manifest)).toEqual([]);
  });

  it.each(cases.map((one) => [one.name, one] as const))('is refused: %s', (_, { invalid, path, code }) => {
    expect(problemsOf(invalid)).toEqual([{ path, code }]);
  });

  it.each(cases.map((one) => [one.name, one] as const))(
    'is accepted without the mistake: %s',
    (_, { valid }) => {
      expect(problemsOf(valid)).toEqual([]);
    },
  );
});
