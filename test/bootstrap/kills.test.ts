import { describe, expect, test } from 'vitest';
import { selected } from '../support/selection.ts';
import { recordUp } from './recorded.ts';
import { stateOf } from './state.ts';

const { template, calls, end, commands } = await recordUp();

/**
 * The moments of a kill, at least one after each step: like a power failure of the user's machine and the host at once.
 */
const moments = calls.flatMap((call, index) => {
  const { step, node } = call;
  // The lock is held until the end, and hosts listen until all are called.
  if (step === 'lock' || step === 'listen') return [{ step, node, moment: ['kill-before'] }];
  const after = { step, node, moment: ['kill-after'] };
  // The replays test kills in the middle of every step; here the whole run is killed.
  if (index % 4 !== 0) return [after];
  return [after, { step, node, moment: ['kill-at', Math.ceil(commands(call) / 2)] }];
});

const shown = selected(moments, 30, 5);

describe.concurrent(`killed at ${shown.length} of ${moments.length} moments, a repeated run ends in the same state`, () => {
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
