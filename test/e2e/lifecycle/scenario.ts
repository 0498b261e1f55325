import { accessFrom, versionsOf } from '../../../tools/lineage/mlflow.ts';
import { ask } from '../kubelet/http.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import type { Stack } from '../mlflow/stack.ts';
import { CheckError } from '../report.ts';
import type { RouteObject } from '../serving/objects.ts';
import type { Handover } from './inside.ts';
import { runLineage } from './lineage.ts';
import { expectPhase, run } from './runs.ts';
import { digest, namespace, onSite, runPython, type Site, variablesOf } from './site.ts';
import { Timeline } from './timeline.ts';
import { splitOf, Visitors } from './visitors.ts';

/** The life of a model of a team of the homelab: from published data to the version that is served, and what can go wrong. */
export async function testLifecycle(report: RemoteReport, handover: Handover): Promise<void> {
  await onSite(report, handover, async (site) => {
    const timeline = new Timeline();
    const flowers = await report.step('data published: v1, and a version whose labels are mixed up', () =>
      runPython(site, 'data.py'),
    );
    timeline.add('data published');
    const { api, stack } = site;
    const visitors = new Visitors(api, stack.bucket, `${flowers}/flowers.json`, stack.folder('visitors'));
    await visitors.start();
    try {
      await checkServed(report, site, visitors, timeline);
      await checkPromoted(report, site, visitors, timeline);
      await checkLineage(report, site);
      await checkBadData(report, site);
      await checkKilled(report, site, visitors, timeline);
      await checkGap(report, site);
    } finally {
      visitors.stop();
    }
    for (const line of timeline.table) report.note(line);
  });
}

/** The numbers of the versions in MLflow, the newest first. */
async function registered(stack: Stack): Promise<string[]> {
  const versions = await versionsOf(accessFrom(variablesOf(stack)), 'iris');
  return (versions ?? []).map(({ version }) => version);
}

/** Whether the weights of champion and candidate are these. @throws CheckError with the weights that are */
async function expectWeights({ api }: Site, champion: number, candidate: number): Promise<void> {
  const route = await api.get<RouteObject>(
    `/apis/traefik.io/v1alpha1/namespaces/${namespace}/traefikservices/iris`,
  );
  const found = route.spec.weighted.services.map(({ weight }) => weight);
  if (found.join() !== [champion, candidate].join())
    throw new CheckError(`the weights are ${found.join(' and ')}`);
}

function expect(found: object, wanted: object): void {
  const [is, should] = [found, wanted].map((value) => JSON.stringify(value));
  if (is !== should) throw new CheckError(`${is}, not ${should}`);
}

async function checkServed(
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
      { registered: await registered(site.stack), answered: versionsIn(answered) },
      { registered: ['1'], answered: ['candidate 1'] },
    );
    visitors.label(answered);
    const seconds = timeline.between('submitted: v1 of the data', 'the candidate answers');
    report.note(`from commit to serving: ${seconds} s`);
    if (seconds > 300) throw new CheckError('more than five minutes');
  });
}

function versionsIn(answered: readonly { readonly variant: string; readonly version: string }[]): string[] {
  return [...new Set(answered.map(({ variant, version }) => `${variant} ${version}`))].toSorted();
}

async function checkPromoted(
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

async function checkLineage(report: RemoteReport, { stack, commit }: Site): Promise<void> {
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

async function checkBadData(report: RemoteReport, site: Site): Promise<void> {
  await report.check('bad data: validation refuses it once, and nothing is registered', async () => {
    const parameters = { 'data-version': 'bad', trees: '20' };
    const ended = await run(site, { name: 'bad', pipeline: 'iris', parameters });
    expectPhase(site, ended, 'Failed');
    const attempts = ended.attempts('validate');
    const found = {
      attempts: attempts.map(({ message }) => message?.replace(/^.*(exit code \d+).*$/s, '$1')),
      after: ended.attempts('register').length,
      registered: await registered(site.stack),
    };
    report.note(JSON.stringify(found));
    expect(found, { attempts: ['exit code 1'], after: 0, registered: ['1'] });
    const letter = JSON.parse(site.stack.bucket.text('dead-letter/iris/bad.json'));
    if (!JSON.stringify(letter.failures).includes('validate')) throw new CheckError(JSON.stringify(letter));
  });
}

async function checkKilled(
  report: RemoteReport,
  site: Site,
  visitors: Visitors,
  timeline: Timeline,
): Promise<void> {
  const phasesOf = (
    ended: { attempts(step: string): readonly { phase: string }[] },
    steps: readonly string[],
  ) =>
    Object.fromEntries(
      steps.map((step) => [
        step,
        ended
          .attempts(step)
          .map(({ phase }) => phase)
          .toSorted()
          .join(' '),
      ]),
    );
  const killedOnce = (steps: readonly string[]) =>
    Object.fromEntries(steps.map((step) => [step, 'Failed Succeeded']));

  await report.check(
    'each step is killed once: there is one version more, with 10 of 100 requests',
    async () => {
      site.killer.aim('killed');
      const parameters = { 'data-version': 'v1', trees: '21' };
      const ended = await run(site, { name: 'killed', pipeline: 'iris', parameters });
      expectPhase(site, ended, 'Succeeded');
      const steps = ['fetch', 'train', 'validate', 'register', 'deploy'];
      const found = phasesOf(ended, steps);
      report.note(JSON.stringify(found));
      expect(found, killedOnce(steps));
      expect(await registered(site.stack), ['2', '1']);
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
    const found = phasesOf(ended, ['evaluate', 'promote']);
    report.note(JSON.stringify(found));
    expect(found, killedOnce(['evaluate', 'promote']));
    timeline.add('second promotion', ended.endOf('promote'));
    await expectWeights(site, 100, 0);
    expect(versionsIn(await visitors.send(10)), ['champion 2']);
  });
}

async function checkGap(report: RemoteReport, { stack }: Site): Promise<void> {
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
