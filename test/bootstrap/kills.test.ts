import { afterAll, describe, expect, test } from 'vitest';
import { selected } from '../support/selection.ts';
import { record } from './recorded.ts';
import { stateOf } from './state.ts';

const { template, calls, end, commands } = await record();
afterAll(() => template.remove(), 120_000);

/** Where a run ends, after each step at least, as the power would end it for the person and the host at once. */
const moments = calls.flatMap((call, index) => {
  const { step, node } = call;
  // The lock is held until the end.
  if (step === 'lock') return [{ step, node, moment: ['kill-before'] }];
  const after = { step, node, moment: ['kill-after'] };
  // In the middle of every step is for the replays; here it is shown with the whole run around it.
  if (index % 4 !== 0) return [after];
  return [after, { step, node, moment: ['kill-at', Math.ceil(commands(call) / 2)] }];
});

const shown = selected(moments, 12, 5);

describe.concurrent(`killed at ${shown.length} of ${moments.length} moments, and run again, it ends the same`, () => {
  test.each(shown)('$moment $step $node', { timeout: 120_000 }, async ({ step, node, moment }) => {
    const world = template.world();
    world.fault(step, node, ...moment);
    expect((await world.run(['up'])).code).toBeUndefined();
    world.fault();
    const { code, text } = await world.run(['up']);
    expect(text).toContain('next   bootstrap/bootstrap.sh test kubeconfig');
    expect(code).toBe(0);
    expect(stateOf(world)).toEqual(end);
    expect(world.read('unexpected')).toBe('');
  });
});
