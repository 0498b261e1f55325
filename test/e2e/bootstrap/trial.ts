import { CheckError, expectNone } from '../report.ts';
import type { Random } from './random.ts';
import type { Run, RunOptions } from './script.ts';
import { differences, endState, filesOf, type State } from './state.ts';
import type { Steps } from './steps.ts';
import type { World } from './world.ts';

/** The node that is removed and added. */
export const newcomer = 'k3s-nas-worker';
/** The node on the other subnet. */
export const acrossRouter = 'k3s-gpu-worker';

/** The common parts of all scenarios: the hosts, the table, and the expected state of the hosts. */
export class Trial {
  readonly world: World;
  readonly random: Random;
  readonly #steps: Steps;
  /** The files of the hosts before the first run. */
  readonly bare: State;
  /** The state after an undisturbed run. */
  clean: State = new Map();

  constructor(world: World, steps: Steps, random: Random) {
    this.world = world;
    this.random = random;
    this.#steps = steps;
    this.bare = this.files();
  }

  /** Runs one step of the table. */
  do(step: string, work: () => Promise<void> | void): Promise<void> {
    return this.#steps.do(step, work);
  }

  /** Runs the bootstrap, which has to succeed. */
  async run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
    const run = await this.world.person.bootstrap(args, options);
    if (run.code !== 0)
      throw new CheckError(`bootstrap.sh ${args.join(' ')} ends with ${run.code}:\n${run.text}`);
    return run;
  }

  /** Runs the bootstrap, which has to fail with a message. */
  async refused(args: readonly string[], reason: RegExp): Promise<Run> {
    const run = await this.world.person.bootstrap(args);
    if (run.code === 0 || !reason.test(run.text)) throw new CheckError(`exit code ${run.code}:\n${run.text}`);
    return run;
  }

  /** Removes a node from the cluster, which restores its first state. */
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

  /** @throws CheckError when the state differs from the state after the clean run */
  assertSameEnd(): void {
    expectNone(differences(this.clean, endState(this.world)));
  }
}
