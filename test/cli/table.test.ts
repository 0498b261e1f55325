import { expect, test } from 'vitest';
import { table } from '../../constructs/cli/table.ts';

test('columns are as wide as their widest cell, lines end without white space', () => {
  const rows = [
    ['node', 'cpu', 'gpu'],
    ['master', '1.5', ''],
    ['w1', '12', 'yes'],
  ];
  expect(table(rows, { indent: '  ', right: [1] })).toBe(
    ['  node    cpu  gpu', '  master  1.5', '  w1       12  yes'].join('\n'),
  );
});

test('rows may have different lengths, and a table may have no rows', () => {
  expect(table([['a'], ['bb', 'c']])).toBe('a\nbb  c');
  expect(table([])).toBe('');
});
