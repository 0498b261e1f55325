import { ask } from '../kubelet/http.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import { CheckError } from '../report.ts';
import { expect, expectWeights, registered, versionsIn } from './expect.ts';
import { runLineage } from './lineage.ts';
import { type Ended, expectPhase, run } from './runs.ts';
import { type Site, variablesOf } from './site.ts';
import type { Timeline } from './timeline.ts';
import { splitOf, type Visitors } from './visitors.ts';

/** A model that is not valid is not registered. */
export async function checkBadData(report: RemoteReport, site: Site): Promise<void> {
  await report.check('bad data: validation refuses it once, and nothing is registered', async () => {
    const parameters = { 'data-version': 'bad', trees: '20' };
    const ended = await run(site, { name: 'bad', pipeline: 'iris', parameters });
    expectPhase(site, ended, 'Failed');
    const attempts = ended.attempts('validate');
    const found = {
      attempts: attempts.map(({ message }) => message?.replace(/^.*(exit code \d+).*$/s, '$1')),
      after: ended.attempts('register').length,
      registered: await registered(site),
    };
    report.note(JSON.stringify(found));
    expect(found, { attempts: ['exit code 1'], after: 0, registered: ['1'] });
    const letter = JSON.parse(site.stack.bucket.text('dead-letter/iris/bad.json'));
    if (!JSON.stringify(letter.failures).includes('validate')) throw new CheckError(JSON.stringify(letter));
  });
}

/** Every attempt of a step may die. */
export async function checkKilled(
  report: RemoteReport,
  site: Site,
  visitors: Visitors,
  timeline: Timeline,
): Promise<void> {
  await report.check(
    'each step is killed once: there is one version more, with 10 of 100 requests',
    async () => {
      site.killer.aim('killed');
      const parameters = { 'data-version': 'v1', trees: '21' };
      const ended = await run(site, { name: 'killed', pipeline: 'iris', parameters });
      expectPhase(site, ended, 'Succeeded');
      const steps = ['fetch', 'train', 'validate', 'register', 'deploy'];
      expectKilled(report, ended, steps);
      expect(await registered(site), ['2', '1']);
      await expectWeights(site, 90, 10);
      timeline.add('second candidate', ended.endOf('deploy'));
      const answered = await visitors.send(400);
      for (const line of splitOf(answered)) report.note(line);
      const byCandidate = answered.filter(({ variant }) => variant === 'candidate').length;
      if (Math.abs(byCandidate - 40) > 4) throw new CheckError(`${byCandidate} of 400 went to the candidate`);
      visitors.label(answered);
    },
  );
  await report.check('its promotion is killed too, and ends with it as the champion', async () => {
    site.killer.aim('promotion-killed');
    const ended = await run(site, { name: 'promotion-killed', pipeline: 'iris-promote' });
    expectPhase(site, ended, 'Succeeded');
    expectKilled(report, ended, ['evaluate', 'promote']);
    timeline.add('second promotion', ended.endOf('promote'));
    await expectWeights(site, 100, 0);
    expect(versionsIn(await visitors.send(10)), ['champion 2']);
  });
}

/** @throws CheckError when the killed attempt of a step is missing, or none succeeded; a slow machine may need a third */
export function expectKilled(report: RemoteReport, ended: Ended, steps: readonly string[]): void {
  const phases = steps.map((step) => {
    const all = ended.attempts(step).map(({ phase }) => phase);
    return [step, all.toSorted().join(', ')] as const;
  });
  report.note(phases.map(([step, all]) => `${step}: ${all}`).join('; '));
  const wrong = phases.filter(([, all]) => !/^Failed, (Failed, )?Succeeded$/.test(all));
  expect(Object.fromEntries(wrong), {});
}

/** A lineage that does not add up is noticed. */
export async function checkGap(report: RemoteReport, { stack }: Site): Promise<void> {
  await report.check('npm run lineage fails when a version names other data than its run', async () => {
    const { MLFLOW_TRACKING_USERNAME: username = '', MLFLOW_TRACKING_PASSWORD: password = '' } =
      variablesOf(stack);
    const other = '0'.repeat(32);
    const { status, text } = await ask({
      address: stack.addresses.mlflow,
      port: 5000,
      path: '/api/2.0/mlflow/model-versions/set-tag',
      method: 'POST',
      body: { name: 'iris', version: '1', key: 'lineage.data-hash', value: other },
      login: { username, password },
    });
    if (status !== 200) throw new CheckError(`${status} ${text}`);
    const { code, err } = await runLineage(variablesOf(stack), 'iris');
    const gap = `version 1, data hash: the tag lineage.data-hash of the version says '${other}'`;
    if (code !== 1 || !err.includes(gap)) throw new CheckError(`exit ${code}: ${err}`);
  });
}
