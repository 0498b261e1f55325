import { stateOf } from './state.ts';
import { type Call, Template, type World } from './world.ts';

/** A recorded clean run, from which tests take the list of steps for faults. */
export interface Recorded {
  readonly template: Template;
  readonly world: World;
  /** Every step of the run on a host, once, in order. */
  readonly calls: readonly Call[];
  /** The state of all hosts and the cluster after the run. */
  readonly end: ReadonlyMap<string, string>;
  /** Number of commands that the step runs on its host. */
  commands(call: Call): number;
}

/** The recorded steps besides those of `up` on bare hosts. */
interface Recording {
  /** @default up */
  readonly command?: string;
  /** The steps before. */
  readonly prepare?: (world: World) => Promise<void>;
  /** Steps of which the world before and after them is kept. */
  readonly kept?: readonly string[];
}

/** Runs the bootstrap, and keeps what each step was sent. */
export async function record({ command = 'up', prepare, kept = [] }: Recording = {}): Promise<Recorded> {
  const template = new Template();
  const world = template.world();
  await prepare?.(world);
  const first = world.calls.length;
  const { code, text } = await world.run([command], { env: { RECORD: kept.join(' ') }, input: 'test\n' });
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

let clean: Promise<Recorded> | undefined;

/** The record of `up` on bare hosts, made once for all test files of a worker; the world after it is kept as 'up'. */
export function recordUp(): Promise<Recorded> {
  clean ??= record().then((recorded) => {
    recorded.world.keepAs('up');
    return recorded;
  });
  return clean;
}
