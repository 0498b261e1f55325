import { expect, test } from 'vitest';
import { Progress } from './progress.ts';

test('work of less than half a minute is not printed', () => {
  const progress = new Progress();
  progress.begin('a build', 0);
  expect(progress.lines(29)).toEqual([]);
});

test('longer work is printed every half minute, with its duration', () => {
  const progress = new Progress();
  progress.begin('a build', 0);
  expect(progress.lines(30)).toEqual(['running for 30 s: a build']);
  expect(progress.lines(31)).toEqual([]);
  expect(progress.lines(60)).toEqual(['running for 60 s: a build']);
});

test('of nested work the inner one is printed, and the outer one after its end', () => {
  const progress = new Progress();
  progress.begin('outer', 0);
  progress.begin('inner', 10);
  expect(progress.lines(40)).toEqual(['running for 30 s: inner']);
  progress.end('inner');
  expect(progress.lines(50)).toEqual(['running for 50 s: outer']);
});

test('finished work is not printed', () => {
  const progress = new Progress();
  progress.begin('a build', 0);
  progress.end('a build');
  expect(progress.lines(100)).toEqual([]);
});
