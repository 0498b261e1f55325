import { expectNone } from '../../report.ts';
import { differences, filesOf } from '../state.ts';
import { newcomer, type Trial } from '../trial.ts';

/** One node is removed from the cluster, and joins again as a new one. */
export async function nodeAgain(trial: Trial): Promise<void> {
  await trial.do(`reset ${newcomer}: it is bare again, and the cluster goes on`, async () => {
    await trial.reset(newcomer);
  });
  await trial.do(`add: ${newcomer} joins again, and the others are left alone`, async () => {
    const others = [...trial.world.hosts].filter(([name]) => name !== newcomer);
    const before = others.map(([, host]) => filesOf(host));
    await trial.run(['add']);
    expectNone(others.flatMap(([, host], index) => differences(before[index]!, filesOf(host))));
    trial.assertSameEnd();
  });
}
