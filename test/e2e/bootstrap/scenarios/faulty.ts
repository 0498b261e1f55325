import { CheckError } from '../../report.ts';
import { type Fault, faults } from '../faults.ts';
import { newcomer, type Trial } from '../trial.ts';

/** Random faults: the message has the step and the reason of each, and the next run completes. */
export async function faulty(trial: Trial, count: number): Promise<void> {
  const half = Math.floor(count / 2);
  const ofVictim = (victim: Fault['victim']) => faults.filter((fault) => fault.victim === victim);
  const drawn = [
    ...trial.random.pick(ofVictim('member'), count - half),
    ...trial.random.pick(ofVictim('newcomer'), half),
  ];
  const agents = (trial.world.desk.plan.get('agents') ?? '').split(' ');
  for (const fault of drawn) {
    const host = fault.victim === 'member' ? agents[trial.random.below(agents.length)]! : newcomer;
    await trial.do(`fault on ${host}: ${fault.name}`, () => injure(trial, fault, host));
  }
}

async function injure(trial: Trial, fault: Fault, host: string): Promise<void> {
  const world = trial.world;
  const command = fault.victim === 'member' ? 'up' : 'add';
  if (fault.victim === 'newcomer') await trial.reset(host);
  fault.plant(world, host);
  const mend = () => fault.mend(world, host);
  try {
    const { text } = await trial.refused([command], fault.reason);
    const line = text.split('\n').find((it) => /^ {2}(FAILED|problem)/.test(it) && it.includes(host)) ?? '';
    if (!line.includes(` ${fault.step} `))
      throw new CheckError(`not named as of the step ${fault.step}:\n${text}`);
  } catch (error) {
    try {
      mend();
    } catch {
      // The first error is told.
    }
    throw error;
  }
  mend();
  await trial.run([command]);
  trial.assertSameEnd();
}
