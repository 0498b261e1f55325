import { describe, expect, test } from 'vitest';
import { isFull, selected } from '../support/selection.ts';
import { recordUp } from './recorded.ts';
import { stateOf } from './state.ts';
import type { Call, World } from './world.ts';

const { template, calls: all, end, commands } = await recordUp();

/** A way in which a command for a host fails, at each step where it is possible. */
interface Way {
  readonly steps: readonly Call[];
  /** Stride and offset of the tested steps when not all are tested. */
  readonly some: readonly [stride: number, offset: number];
  readonly begin: (world: World, call: Call) => void;
  readonly end?: (world: World, call: Call) => void;
  /** True when each case begins with bare hosts; else the next case continues after the failure of the one before. */
  readonly apart?: boolean;
  /** The message of the run. */
  readonly said: string;
  /** The reason in the message. */
  readonly reason?: string;
}

/** Steps of the check that try the ports between hosts, beside those that every run has. */
const trying = ['listen', 'probe'];
const tried = all.filter(({ step }) => trying.includes(step));
const calls = all.filter(({ step }) => !trying.includes(step));
const waitedFor = ['ready', 'healthy'];
/** Steps that write on their host. */
const writing = calls.filter(({ step }) => ['binary', 'files', 'start'].includes(step));
const of = (step: string) => calls.filter((call) => call.step === step);
/** Once, at a step that the run repeats anyway. */
const often = ({ step }: Call) => (waitedFor.includes(step) ? ['once'] : []);

/**
 * Before the input is sent, while the files of a node are sent, and after the step: one after the other, for each step.
 */
const drops = [
  ['drop-before', 0],
  ['input', template.programBytes + 2700],
  ['drop-after', 0],
] as const;

/** For ways that need bare hosts for each case: no step is reached, so they are tested only where all are. */
const none = [30, 29] as const;

const ways: Record<string, Way> = {
  'exit code': {
    steps: calls,
    some: [30, 2],
    begin: (world, call) => world.fault(call.step, call.node, 'exit', 0, ...often(call)),
    said: 'exit code 3',
  },
  'ports that cannot be tried': {
    steps: tried,
    some: [30, 4],
    begin: (world, call) => world.fault(call.step, call.node, 'exit', 0),
    said: 'cannot (listen for|call) the other nodes: a fault of the test',
  },
  'dropped connection': {
    // A broken connection of the lock has no effect when no step follows.
    steps: calls,
    some: [30, 10],
    begin: (world, call) => {
      const moments = call.step === 'lock' ? drops.slice(0, 1) : drops;
      const moment = moments[calls.indexOf(call) % moments.length] ?? [];
      world.fault(call.step, call.node, ...moment, ...often(call));
    },
    said: 'the connection broke',
  },
  // Early enough that a step without work reaches it too.
  'time-out': {
    steps: calls,
    some: [30, 24],
    begin: (world, call) =>
      world.fault(
        call.step,
        call.node,
        'time-out',
        Math.min(5, Math.ceil(commands(call) / 2)),
        ...often(call),
      ),
    said: 'took too long',
  },
  'full disk': {
    steps: writing,
    some: [30, 1],
    begin: (world, call) => world.fault(call.step, call.node, 'full-disk'),
    said: 'exit code \\d',
  },
  'wrong checksum': {
    steps: of('binary'),
    some: none,
    begin: (world, { node }) => world.write(`hosts/${node}/facts/corrupt`, ''),
    end: (world, { node }) => world.remove(`hosts/${node}/facts/corrupt`),
    said: 'exit code 1',
    apart: true,
    reason: 'wrong checksum: k3s is not what K3s v1.36.3+k3s1 was released with',
  },
  'wrong clock': {
    steps: of('check'),
    some: [3, 2],
    begin: (world, { node }) => world.write(`hosts/${node}/facts/clock`, '3600'),
    end: (world, { node }) => world.remove(`hosts/${node}/facts/clock`),
    said: 'has a clock that is 3\\d\\d\\d seconds off',
  },
  'K3s that does not start': {
    steps: of('start'),
    some: none,
    begin: (world, { node }) => world.write(`hosts/${node}/facts/broken`, 'failed to find memory cgroup'),
    end: (world, { node }) => world.remove(`hosts/${node}/facts/broken`),
    said: 'exit code 1',
    apart: true,
    reason:
      'K3s does not come up: time="2026-01-01T00:00:00Z" level=fatal msg="failed to find memory cgroup with token (token)"',
  },
};

const count = Object.values(ways).reduce((sum, { steps }) => sum + steps.length, 0);
const shown = Object.values(ways).reduce((sum, { steps, some }) => sum + selected(steps, ...some).length, 0);

test('every fault of the matrix is shown, or some of each way', () => {
  expect(shown).toBe(isFull ? count : 5);
  expect(count).toBe(81);
});

/** The ways that each test shows: one, or, where only some faults are shown, all that do not need bare hosts. */
const tests = new Map<string, Way[]>();
for (const [name, way] of Object.entries(ways)) {
  const title = isFull || way.apart ? name : 'on the same hosts';
  tests.set(title, [...(tests.get(title) ?? []), way]);
}

/** The faults of some ways, in the order of their steps: a step that finds its work done does not meet each of them. */
function faultsOf(some: readonly Way[]) {
  const faults = some.flatMap((way) => selected(way.steps, ...way.some).map((call) => ({ way, call })));
  return faults.toSorted((a, b) => calls.indexOf(a.call) - calls.indexOf(b.call));
}

describe.concurrent(`${shown} of ${count} faults: the step is named, nothing comes after it, and the next run goes past it`, () => {
  test.each([...tests])('%s', { timeout: 180_000 }, async (_, some) => {
    let world = template.world();
    for (const [index, { way, call }] of faultsOf(some).entries()) {
      if (way.apart && index > 0) {
        await completes(world);
        world = template.world();
      }
      const before = world.calls.length;
      way.begin(world, call);
      const { code, text } = await world.run(['up']);
      way.end?.(world, call);
      world.fault();
      const rest = afterFault(world.calls.slice(before), call);
      if (waitedFor.includes(call.step)) {
        expect(text).toMatch(new RegExp(`wait +${call.step} +${call.node} +no answer`));
        expect(code).toBe(0);
        continue;
      }
      expect(`${code} ${text}`).toMatch(named(call, way.said));
      expect(rest).toEqual([]);
      if (way.reason) expect(text).toContain(way.reason);
    }
    await completes(world);
  });
});

async function completes(world: World): Promise<void> {
  expect((await world.run(['up'])).code).toBe(0);
  expect(stateOf(world)).toEqual(end);
  expect(world.read('unexpected')).toBe('');
}

function named({ step, node }: Call, said: string): RegExp {
  if (step === 'check' || trying.includes(step))
    return new RegExp(
      `^1 [\\s\\S]*problem +check +${node} +(cannot be asked \\(exit code \\d+\\):|${said})[\\s\\S]*Nothing was changed`,
    );
  return new RegExp(`^1 [\\s\\S]*FAILED +${step} +${node} +${step === 'lock' ? '.' : said}`);
}

/**
 * The steps that ran after a step, without checks of other hosts, which run in parallel, and without agents, which go
 * on when a second server fails.
 */
function afterFault(ran: readonly Call[], { step, node }: Call): readonly Call[] {
  const last = ran.findLastIndex((call) => call.step === step && call.node === node);
  return ran.slice(last + 1).filter((call) => {
    if (step === 'check' || trying.includes(step)) return !['check', ...trying].includes(call.step);
    return node !== 's2' || step === 'adopted' || call.node !== 'a1';
  });
}
