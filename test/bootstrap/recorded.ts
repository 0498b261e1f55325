import { stateOf } from './state.ts';
import { type Call, Template, type World } from './world.ts';

/** A clean run, and what it says of itself: the list of steps that tests let go wrong is taken from it. */
export interface Recorded {
  readonly template: Template;
  readonly world: World;
  /** Every step that it ran on a host, once, in order. */
  readonly calls: readonly Call[];
  /** The state in which it left all hosts and the cluster. */
  readonly end: ReadonlyMap<string, string>;
  /** How many commands the step runs on its host. */
  commands(call: Call): number;
}

/** Runs the bootstrap on bare hosts, and keeps what each step began with. */
export async function record(
  command = 'up',
  prepare: (world: World) => Promise<void> = async () => {},
): Promise<Recorded> {
  const template = new Template();
  const world = template.world();
  await prepare(world);
  const first = world.calls.length;
  const { code, text } = await world.run([command], { env: { RECORD: 'yes' }, input: 'test\n' });
  if (code !== 0) throw new Error(text);
  const names = world.calls.slice(first).map(({ step, node }) => `${step} ${node}`);
  const calls = world.calls.slice(first).filter((_, index) => names.indexOf(names[index] ?? '') === index);
  return {
    template,
    world,
    calls,
    end: stateOf(world),
    commands: ({ step, node }) => Number(world.read(`records/${step}.${node}/total`)) || 1,
  };
}
