import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatedKeys } from '../../../constructs/core/base/json.ts';

describe('keys that stand twice in a JSON text', () => {
  it.each<[text: string, keys: string[][]]>([
    ['{"a": 1, "a": 2}', [['a']]],
    ['{"a": {"b": 1, "b": 2}, "b": 3}', [['a', 'b']]],
    ['{"a"\n:1,\n\n"\\u0061" :2}', [['a']]],
    ['[{"a": 1}, {"a": 1, "a": [{"b": 1, "b": 1}]}]', [['a'], ['a', 'b']]],
    ['{"a": "\\"a\\": 1", "b": "{}", "c": ["a", "a"], "d": {"a": 1}}', []],
    ['{"a": {"x": 1}, "b": {"x": 1}, "x": 1, "y": "x"}', []],
  ])('of %s', (text, keys) => {
    expect(repeatedKeys(text)).toEqual(keys);
  });

  it('are none in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
        expect(repeatedKeys(JSON.stringify(value, null, indent))).toEqual([]);
      }),
    );
  });
});
