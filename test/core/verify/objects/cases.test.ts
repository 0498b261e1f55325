import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../../constructs/core/base/manifest.ts';
import { proveRules } from '../../../../constructs/core/validate/rules/index.ts';
import { proveSchema } from '../../../../constructs/core/validate/schema.ts';
import { kinds } from '../../../kinds/all.ts';
import { cases } from './cases.ts';
import { samples } from './samples/index.ts';

function problemsOf(manifest: Manifest): readonly string[] {
  const unfit = proveSchema(manifest, '');
  return (unfit.length > 0 ? unfit : proveRules(manifest, '', kinds)).map(({ path }) => path.trim());
}

describe('an object', () => {
  it.each(Object.entries(samples))('that is right is accepted: %s', (_, manifest) => {
    expect(problemsOf(manifest)).toEqual([]);
  });

  it.each(cases.map((one) => [one.name, one] as const))('is refused: %s', (_, { invalid, path }) => {
    expect(problemsOf(invalid)).toEqual([path]);
  });

  it.each(cases.map((one) => [one.name, one] as const))(
    'is accepted without the mistake: %s',
    (_, { valid }) => {
      expect(problemsOf(valid)).toEqual([]);
    },
  );
});
