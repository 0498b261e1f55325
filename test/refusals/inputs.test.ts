import { expect, test } from 'vitest';
import { inputs } from './inputs.ts';

test('every kind of input is tried with a mistake and without, and judged rightly', () => {
  for (const topic of new Set(inputs.map((input) => input.topic))) {
    const some = inputs.filter((input) => input.topic === topic);
    for (const isWrong of [true, false]) {
      const [first] = some.filter((input) => input.isWrong === isWrong);
      expect(first!.problems().length > 0, `${topic}: ${first!.name}`).toBe(isWrong);
    }
  }
  expect(inputs.filter(({ isWrong }) => isWrong).length).toBeGreaterThan(600);
});
