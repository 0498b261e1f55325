import { describe, expect, test } from 'vitest';
import { selected } from '../support/selection.ts';
import { type Recorded, record } from './recorded.ts';
import { stateOf } from './state.ts';
import { World } from './world.ts';

/** Steps that change a host or the cluster. */
const changing = ['binary', 'files', 'start', 'sealing-key', 'adopted', 'reset'];

const up = await record({ kept: changing });
const reset = await record({
  command: 'reset',
  prepare: async (world) => {
    await world.run(['up']);
  },
  kept: changing,
});

const most = 9;

/** The given number of commands of a step, spread over it, and always the last one. */
function moments(total: number): number[] {
  const stride = Math.max(1, total / most);
  return Array.from({ length: Math.min(most, total) }, (_, index) => Math.round(total - index * stride));
}

function cases(recorded: Recorded) {
  const { template, world, commands } = recorded;
  return recorded.calls
    .filter(({ step }) => changing.includes(step))
    .flatMap((call) => {
      const kept = world.path(`records/${call.step}.${call.node}`);
      const after = stateOf(new World(template, `${kept}/after`));
      return moments(commands(call)).map((at) => ({
        recorded,
        call,
        at,
        before: `${kept}/before`,
        after,
        name: `${call.step} ${call.node} at ${at}`,
      }));
    });
}

const all = [...cases(up), ...cases(reset)];

const shown = selected(all, 60);

describe.concurrent(`killed at ${shown.length} of ${all.length} commands inside of the steps, a repeated step ends in the same state`, () => {
  test.each(shown)('$name', { timeout: 120_000 }, async ({ recorded, call, at, before, after }) => {
    const { template, world } = recorded;
    const again = new World(template, before);
    again.fault(call.step, call.node, 'kill-at', at);
    expect((await again.replay(world, call)).code).toBeUndefined();
    again.fault();
    if (recorded === up) {
      const { text } = await again.replay(world, { step: 'check', node: call.node });
      expect(text).not.toContain('problem');
    }
    const { code, text } = await again.replay(world, call);
    expect(text).not.toBe('');
    expect(code).toBe(0);
    expect(stateOf(again)).toEqual(after);
  });
});
