import { CheckError, expectNone } from '../../report.ts';
import { differences, endState, type State } from '../state.ts';
import { newcomer, type Trial } from '../trial.ts';

/** A reset of all hosts, then a run that is killed many times, without one node, which is added at the end. */
export async function killed(trial: Trial, count: number): Promise<void> {
  const { desk, person } = trial.world;
  await trial.do('reset: asks by name, and leaves bare hosts', async () => {
    const { code } = await person.bootstrap(['reset'], { answer: 'yes' });
    if (code === 0) throw new CheckError('it took another answer for the name of the cluster');
    await trial.run(['reset'], { answer: 'homelab' });
    expectNone(differences(trial.bare, trial.files()));
  });
  const all = desk.plan.get('agents') ?? '';
  desk.edit(/^agents=.*$/gm, `agents=${all.replace(` ${newcomer}`, '')}`);
  desk.push();
  for (let round = 1; round <= count; round++) {
    // Of 18 lines, so that the run is still active then.
    const lines = trial.random.below(14);
    const delay = trial.random.below(700);
    await trial.do(`killed ${round}: ${delay} ms after line ${lines} of up`, async () => {
      let seen = 0;
      const { code, text } = await person.bootstrap(['up'], {
        kill: () => (seen++ === lines ? delay : undefined),
      });
      if (code !== undefined) throw new CheckError(`it ended with ${code} before that:\n${text}`);
    });
  }
  await trial.do('up: goes on to the same end', async () => {
    await trial.run(['up']);
    const mine = (state: State) => new Map([...state].filter(([key]) => !key.includes(newcomer)));
    expectNone(differences(mine(trial.clean), mine(endState(trial.world))));
  });
  await trial.do(`add: ${newcomer} is new, and the end the same as of the clean run`, async () => {
    desk.edit(/^agents=.*$/gm, `agents=${all}`);
    desk.push();
    await trial.run(['add']);
    trial.assertSameEnd();
  });
}
