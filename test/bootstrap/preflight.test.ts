import { describe, expect, test } from 'vitest';
import { selected } from '../support/selection.ts';
import { faults } from './preflight-faults.ts';
import { Template } from './world.ts';

const template = new Template();

function problemsIn(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('  problem'));
}

test('finds no problem on good hosts, and changes nothing', async () => {
  const world = template.world();
  const { code, text } = await world.run(['check']);
  expect(problemsIn(text)).toEqual([]);
  expect(text).toMatch(/^ {2}ok {7}check/m);
  expect(code).toBe(0);
  const steps = ['check', 'listen', 'probe'].flatMap((step) => [step, step, step]);
  expect(world.calls.map(({ step }) => step)).toEqual(steps);
  for (const node of ['s1', 's2', 'a1']) expect(world.has(`hosts/${node}/root/var/lib/hearth`)).toBe(false);
});

const planted = selected(Object.entries(faults), 15);

describe.concurrent(`each of ${planted.length} of ${Object.keys(faults).length} planted faults is found, named, and reported alone`, () => {
  test.each(planted)('%s', async (_, { plant, named }) => {
    const world = template.world();
    plant(world);
    const { code, text } = await world.run(['check']);
    expect(code).toBe(1);
    const problems = problemsIn(text);
    const isNamed = new RegExp(`problem +check +${named}`);
    for (const line of problems) expect(line).toMatch(isNamed);
    expect(problems.length).toBeGreaterThan(0);
  });
});

test('all faults at once are all reported, and no step runs', async () => {
  const world = template.world();
  const some = [
    'too few cores',
    'swap',
    'another host name',
    'a clock that is slow',
    'an NFS export that refuses',
  ];
  for (const name of some) faults[name]?.plant(world);
  const { code, text } = await world.run(['up']);
  expect(code).toBe(1);
  for (const name of some) expect(text).toMatch(new RegExp(faults[name]?.named ?? 'nothing'));
  expect(text).toContain('Nothing was changed.');
  expect(new Set(world.calls.map(({ step }) => step))).toEqual(new Set(['lock', 'check', 'listen', 'probe']));
});
