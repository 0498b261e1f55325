import type { RemoteReport } from '../kubelet/remote-report.ts';
import { CheckError } from '../report.ts';
import { expect, expectWeights, registered, versionsIn } from './expect.ts';
import { runLineage } from './lineage.ts';
import { expectPhase, run } from './runs.ts';
import { digest, type Site, variablesOf } from './site.ts';
import type { Timeline } from './timeline.ts';
import { splitOf, type Visitors } from './visitors.ts';

/** From data to a model that answers. */
export async function checkServed(
  report: RemoteReport,
  site: Site,
  visitors: Visitors,
  timeline: Timeline,
): Promise<void> {
  await report.check('a version of the data becomes a model that answers over HTTP', async () => {
    timeline.add('submitted: v1 of the data');
    const ended = await run(site, {
      name: 'first',
      pipeline: 'iris',
      parameters: { 'data-version': 'v1', trees: '20' },
    });
    expectPhase(site, ended, 'Succeeded');
    const steps = {
      fetched: 'fetch',
      trained: 'train',
      validated: 'validate',
      registered: 'register',
      candidate: 'deploy',
    };
    for (const [what, step] of Object.entries(steps)) timeline.add(what, ended.endOf(step));
    // Nobody else can answer yet.
    await expectWeights(site, 0, 100);
    const answered = await visitors.send(60);
    timeline.add('the candidate answers');
    for (const line of splitOf(answered)) report.note(line);
    expect(
      { registered: await registered(site), answered: versionsIn(answered) },
      { registered: ['1'], answered: ['candidate 1'] },
    );
    visitors.label(answered);
    const seconds = timeline.between('submitted: v1 of the data', 'the candidate answers');
    report.note(`from commit to serving: ${seconds} s`);
    if (seconds > 300) throw new CheckError('more than five minutes');
  });
}

/** From a candidate to the champion. */
export async function checkPromoted(
  report: RemoteReport,
  site: Site,
  visitors: Visitors,
  timeline: Timeline,
): Promise<void> {
  await report.check('its labels come, and it becomes the champion', async () => {
    const ended = await run(site, { name: 'promotion', pipeline: 'iris-promote' });
    expectPhase(site, ended, 'Succeeded');
    timeline.add('promoted', ended.endOf('promote'));
    await expectWeights(site, 100, 0);
    expect(versionsIn(await visitors.send(10)), ['champion 1']);
  });
}

/** Where the champion comes from. */
export async function checkLineage(report: RemoteReport, { stack, commit }: Site): Promise<void> {
  await report.check('npm run lineage prints its chain, without a gap', async () => {
    const { code, out, err } = await runLineage(variablesOf(stack), 'iris');
    for (const line of out.trimEnd().split('\n')) report.note(line);
    const wanted = [
      'iris version 1, champion',
      commit,
      digest,
      'data version      v1',
      'validated         yes',
      'promoted by       promotion, ',
    ];
    const missing = wanted.filter((text) => !out.includes(text));
    if (code !== 0 || missing.length > 0)
      throw new CheckError(`exit ${code}, without ${missing.join(', ')}\n${err}`);
  });
}
