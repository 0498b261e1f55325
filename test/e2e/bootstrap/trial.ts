import { CheckError, expectNone } from '../report.ts';
import type { Random } from './random.ts';
import type { Run, RunOptions } from './script.ts';
import { differences, endState, filesOf, type State } from './state.ts';
import type { Steps } from './steps.ts';
import type { World } from './world.ts';

/** The node that comes and goes. */
export const newcomer = 'k3s-nas-worker';
/** The node that stands on the other subnet. */
export const acrossRouter = 'k3s-gpu-worker';

/** What all scenarios have in common: the hosts, the table, and what the hosts have to look like. */
export class Trial {
  readonly world: World;
  readonly random: Random;
  readonly #steps: Steps;
  /** The files of the hosts before anything was done to them. */
  readonly bare: State;
  /** What everything looks like after a run that nothing came in the way of. */
  clean: State = new Map();

  constructor(world: World, steps: Steps, random: Random) {
    this.world = world;
    this.random = random;
    this.#steps = steps;
    this.bare = this.files();
  }

  /** Does one step of the table. */
  do(step: string, work: () => Promise<void> | void): Promise<void> {
    return this.#steps.do(step, work);
  }

  /** Runs the bootstrap, which has to go well. */
  async run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
    const run = await this.world.person.bootstrap(args, options);
    if (run.code !== 0)
      throw new CheckError(`bootstrap.sh ${args.join(' ')} ends with ${run.code}:\n${run.text}`);
    return run;
  }

  /** Runs the bootstrap, which has to fail and say why. */
  async refused(args: readonly string[], reason: RegExp): Promise<Run> {
    const run = await this.world.person.bootstrap(args);
    if (run.code === 0 || !reason.test(run.text)) throw new CheckError(`exit code ${run.code}:\n${run.text}`);
    return run;
  }

  /** Takes a node off the cluster, which leaves it as it was at first. */
  async reset(node: string): Promise<void> {
    await this.run(['reset', node], { answer: node });
    const mine = (state: State) => new Map([...state].filter(([key]) => key.startsWith(`${node} `)));
    expectNone(differences(mine(this.bare), mine(this.files())));
  }

  /** The files of all hosts. */
  files(): State {
    const all = [...this.world.hosts].flatMap(([name, host]) =>
      [...filesOf(host)].map(([path, is]): [string, string] => [`${name} ${path}`, is]),
    );
    return new Map(all);
  }

  /** @throws CheckError when anything is otherwise than after the clean run. */
  assertSameEnd(): void {
    expectNone(differences(this.clean, endState(this.world)));
  }
}
