import { expect, it } from 'vitest';
import { any } from '../../../constructs/core/base/words.ts';

it('alternatives are a list with "or", and never an empty text', () => {
  expect(any(['a', 'b', 'c'])).toBe('a, b or c');
  expect(any(['a'])).toBe('a');
  expect(any([])).toBe('none');
  expect(any([], 'no parameter')).toBe('no parameter');
});
