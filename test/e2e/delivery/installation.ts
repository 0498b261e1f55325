import { setTimeout as sleep } from 'node:timers/promises';
import { neverReady } from '../kwok.ts';
import { until } from '../process.ts';
import { CheckError, expectNone } from '../report.ts';
import { describe, getApplication, isDone, isSyncing, listApplications, waveOf } from './applications.ts';
import { annotatedPods, edited, patience } from './converge.ts';
import { checkHealth } from './health.ts';
import type { Site } from './site.ts';
import { status } from './status.ts';
import type { Steps } from './steps.ts';
import { checkTree } from './tree.ts';
import { type History, watchUntilDone } from './watcher.ts';

/** The component that tests the order of waves: components of later waves need it. */
const held = 'ClusterIssuer/platform';
const holder = 'issuer';

/** A leaf whose pods do not get ready until a commit fixes it. */
const leaf = 'dns';
const leafWorkload = 'Deployment.dns-server.yaml';

/**
 * From the root Application on bare nodes to everything Synced and Healthy.
 *
 * @returns true when it succeeded
 */
export async function checkInstallation(steps: Steps, site: Site): Promise<boolean> {
  const { api, spec, operators } = site;
  await steps.check(
    'git holds what a synth writes, but for addresses of repositories and what is sealed',
    () => checkTree(site),
  );
  await steps.check('Argo CD judges Applications and claims in every state as we mean it', checkHealth);
  operators.held.add(held);
  const sound = site.files;
  const workload = `${spec.name}/${leaf}/${leafWorkload}`;
  site.prepare('A leaf that never gets ready', edited(sound, { [workload]: annotatedPods(neverReady) }));
  await steps.step('the charts that boot installed, the root Application applied', () => site.boot());
  const watching = watchUntilDone(api, site.revision.build.applications.length + 1, 3 * patience);
  // The check below reports the error.
  watching.catch(() => {});
  await steps.check(`${spec.name}: the next wave waits for what is not ready`, () => waits(site));
  operators.held.clear();
  await steps.check(`${spec.name}: a leaf that never gets ready holds nothing up`, () =>
    holdsNothingUp(site),
  );
  await site.push('The leaf as it should be', new Map(sound));

  let history: History | undefined;
  const installed = await steps.check(`${spec.name}: everything is Synced and Healthy`, async () => {
    history = await watching.catch((error: Error) => {
      const errors = Array.from(operators.errors, ([name, text]) => `${name}: ${text}`);
      throw new CheckError([error.message, ...errors].join('\n'));
    });
  });
  if (!history) return installed;
  const objects = history.applications.flatMap(({ status }) => status?.resources ?? []).length;
  const seconds = Array.from(history.waves, ([wave, time]) => `${wave}: ${time.toFixed(0)} s`).join(', ');
  steps.note(`${history.applications.length} Applications, ${objects} objects; done by wave: ${seconds}`);
  const { early } = history;
  await steps.check(`${spec.name}: no Application begins before all earlier waves are done`, () =>
    expectNone([...early]),
  );
  await steps.check(`${spec.name}: nothing is OutOfSync at rest`, () => rests(site));
  await steps.check(`${spec.name}: \`npm run status\` says so`, async () => {
    const { text, code } = await status(site);
    const all = history?.applications.length;
    if (code !== 0 || !text.includes(`${all} of ${all} Applications`)) throw new CheckError(text);
  });
  return installed;
}

async function waits({ api }: Site): Promise<void> {
  const wave = async () => (await listApplications(api)).find(({ metadata }) => metadata.name === holder);
  await until(`${holder} made`, 240_000, async () => {
    const application = await wave();
    return application?.status?.sync?.status === 'Synced' && !isDone(application);
  });
  await sleep(5000);
  const all = await listApplications(api);
  const own = waveOf(all.find(({ metadata }) => metadata.name === holder)!);
  expectNone(
    all.filter((one) => waveOf(one) > own).map(({ metadata }) => `${metadata.name} is there already`),
  );
}

/** Waits until all Applications except the leaf are healthy, and the root has nothing left to sync. */
async function holdsNothingUp({ api, revision }: Site): Promise<void> {
  const expected = revision.build.applications.map(({ metadata }) => metadata.name);
  const open = async () => {
    const all = await listApplications(api);
    const rest = expected.filter((name) => name !== leaf);
    const states = rest.map((name) => [name, all.find(({ metadata }) => metadata.name === name)] as const);
    const root = all.find(({ metadata }) => metadata.name === 'root')!;
    return [
      ...states.flatMap(([name, one]) =>
        one === undefined ? [`${name} is not there`] : isDone(one) ? [] : [describe(one)],
      ),
      ...(root.status?.sync?.status === 'Synced' && !isSyncing(root) ? [] : [describe(root)]),
    ];
  };
  await until('all but the leaf done', 2 * patience, async () => (await open()).length === 0).catch(
    async (error: Error) => {
      throw new CheckError([error.message, ...(await open())].join('\n'));
    },
  );
  const held = await getApplication(api, leaf);
  if (held.status?.health?.status !== 'Progressing') throw new CheckError(describe(held));
}

/** Time during which Argo CD must not change anything by itself. */
const rest = 30_000;

/**
 * Compares everything again with newly rendered charts, and checks for a while that no Application finds a difference.
 */
async function rests(site: Site): Promise<void> {
  const { api } = site;
  const before = await listApplications(api);
  await site.compareAnew();
  const end = Date.now() + rest;
  const seen = new Set<string>();
  while (Date.now() < end) {
    for (const one of await listApplications(api)) {
      const earlier = before.find(({ metadata }) => metadata.name === one.metadata.name);
      const again = one.status?.operationState?.startedAt !== earlier?.status?.operationState?.startedAt;
      if (!isDone(one) || again) seen.add(describe(one));
    }
    await sleep(500);
  }
  expectNone([...seen]);
}
