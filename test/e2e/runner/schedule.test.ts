import { describe, expect, test } from 'vitest';
import { type Attempt, type Candidate, groupsOf, runSuites, secondsOf } from './schedule.ts';

const alone = (name: string): Candidate => ({ name, suite: { part: 'foundation' } });
const beside = (name: string): Candidate => ({ name, suite: { part: 'delivery', sideBySide: true } });
const attempt = (failures: readonly string[] = [], began = 0, ended = 1): Attempt => ({
  passed: 3,
  failures,
  began,
  ended,
});

/** Runs suites of which some fail a given number of times, and records the runs. */
async function run(candidates: readonly Candidate[], failing: Readonly<Record<string, number>> = {}) {
  const left = new Map(Object.entries(failing));
  const log: string[] = [];
  const results = await runSuites(candidates, async ({ name }, together) => {
    log.push(`${name} begins${together ? ' together' : ''}`);
    await Promise.resolve();
    const fails = left.get(name) ?? 0;
    left.set(name, fails - 1);
    log.push(`${name} ends`);
    return attempt(fails > 0 ? [`${name} works`] : []);
  });
  return { log, verdicts: Object.fromEntries(results.map(({ name, verdict }) => [name, verdict])), results };
}

describe('groups', () => {
  test('contain the parallel suites of one part, in any order of the list', () => {
    const groups = groupsOf([alone('a'), beside('b'), alone('c'), beside('d')]);
    expect(groups.map((group) => group.map(({ name }) => name))).toEqual([['a'], ['b', 'd'], ['c']]);
  });

  test('separate suites of different parts', () => {
    const other: Candidate = { name: 'a', suite: { part: 'secrets', sideBySide: true } };
    expect(groupsOf([other, beside('b')])).toHaveLength(2);
  });
});

describe('a run', () => {
  test('starts the suites of a group at the same time, and each other suite after the one before', async () => {
    const { log } = await run([beside('a'), beside('b'), alone('c')]);
    expect(log).toEqual(['a begins together', 'b begins together', 'a ends', 'b ends', 'c begins', 'c ends']);
  });

  test('runs each suite once when all pass', async () => {
    const { log, verdicts } = await run([alone('a'), alone('b')]);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    expect(verdicts).toEqual({ a: 'passed', b: 'passed' });
  });

  test('repeats a failed suite alone, after all others, and reports it as unsteady when it then passes', async () => {
    const { log, verdicts, results } = await run([beside('a'), beside('b'), alone('c')], { a: 1 });
    expect(log.slice(-4)).toEqual(['c begins', 'c ends', 'a begins', 'a ends']);
    expect(verdicts).toEqual({ a: 'unsteady', b: 'passed', c: 'passed' });
    expect(results[0]?.attempts.map(({ failures }) => failures)).toEqual([['a works'], []]);
  });

  test('reports a suite that fails twice as failed, and does not run it a third time', async () => {
    const { log, verdicts } = await run([alone('a'), alone('b')], { a: 2 });
    expect(log.filter((line) => line === 'a begins')).toHaveLength(2);
    expect(verdicts).toEqual({ a: 'failed', b: 'passed' });
  });
});

describe('the time of attempts', () => {
  test('counts parallel attempts once', () => {
    expect(secondsOf([attempt([], 0, 10), attempt([], 1, 4), attempt([], 8, 12)])).toBe(12);
  });

  test('leaves out the time between them', () => {
    expect(secondsOf([attempt([], 20, 30), attempt([], 0, 5)])).toBe(15);
  });
});
