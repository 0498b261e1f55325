import { setTimeout as sleep } from 'node:timers/promises';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import { until } from '../process.ts';
import { CheckError } from '../report.ts';
import { expect, expectWeights, registered, versionsIn } from './expect.ts';
import { expectKilled } from './faults.ts';
import { ended, expectPhase, namesOfRuns, run } from './runs.ts';
import { runPython, type Site } from './site.ts';
import type { Timeline } from './timeline.ts';
import { splitOf, type Visitors } from './visitors.ts';

/** The longest time from bad labels to the rollback, in seconds. */
const limit = 120;

/** A bad candidate is taken out of service by its alert, without a person. */
export async function checkRolledBack(
  report: RemoteReport,
  site: Site,
  visitors: Visitors,
  timeline: Timeline,
): Promise<void> {
  const { watch } = site;
  let champion = '';
  let version = '';
  await report.check('a bad model is registered by force, and gets 10 of 100 requests', async () => {
    [champion = ''] = versionsIn(await visitors.send(4));
    await runPython(site, 'plant.py');
    [version = ''] = await registered(site);
    const parameters = { version };
    const deployed = await run(site, { name: 'planted', pipeline: 'iris', step: 'deploy', parameters });
    expectPhase(site, deployed, 'Succeeded');
    await expectWeights(site, 90, 10);
    timeline.add('bad candidate', deployed.endOf('deploy'));
  });
  await report.check(
    'its labels come, its alert starts the rollback, and the champion has all requests',
    async () => {
      const before = new Set(await namesOfRuns(site.api));
      const answered = await visitors.send(400);
      for (const line of splitOf(answered)) report.note(line);
      visitors.label(answered);
      timeline.add('bad labels');
      await until('an alert on the bad version', 150_000, async () =>
        (await watch.alerts()).some(({ state, labels }) => state === 'firing' && labels.version === version),
      );
      timeline.add('alert');
      let name: string | undefined;
      await until('a workflow that rolls back', 120_000, async () => {
        name = (await namesOfRuns(site.api)).find((one) => !before.has(one));
        return name !== undefined;
      });
      timeline.add('rollback begins');
      const rolledBack = await ended(site, name!);
      expectPhase(site, rolledBack, 'Succeeded');
      timeline.add('rolled back', rolledBack.endOf('roll-back'));
      await expectWeights(site, 100, 0);
      expect(versionsIn(await visitors.send(20)), [champion]);
      const seconds = timeline.between('bad labels', 'rolled back');
      report.note(`from bad labels to rolled back: ${seconds} s`);
      if (seconds > limit) throw new CheckError(`more than ${limit} s`);
    },
  );
  await report.check('people hear of it too', () =>
    until('a message', 60_000, () =>
      watch.inbox.to('ntfy.sh').some(({ body }) => body.includes(`"version":"${version}"`)),
    ),
  );
  await report.check(
    'a rollback that is killed ends when it runs again, and changes nothing more',
    async () => {
      site.killer.aim('again');
      const parameters = { version, reason: 'once more' };
      const again = await run(site, { name: 'again', pipeline: 'iris-roll-back', parameters });
      expectPhase(site, again, 'Succeeded');
      expectKilled(report, again, ['roll-back']);
      await expectWeights(site, 100, 0);
      expect(versionsIn(await visitors.send(4)), [champion]);
    },
  );
}

/** Without MLflow, models are served as before, and people hear of it. */
export async function checkOutage(
  report: RemoteReport,
  { mlflow, watch }: Site,
  visitors: Visitors,
  timeline: Timeline,
): Promise<void> {
  await report.check('MLflow dies: people hear of it, and the model is served as before', async () => {
    mlflow.container.kill();
    timeline.add('MLflow dies');
    await until('a message about MLflow', 300_000, async () => {
      await visitors.send(1);
      await sleep(2000);
      return watch.inbox.to('ntfy.sh').some(({ body }) => body.includes('MlflowDown'));
    });
    timeline.add('people hear of MLflow');
  });
}
