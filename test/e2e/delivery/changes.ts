import { setTimeout as sleep } from 'node:timers/promises';
import { load } from 'js-yaml';
import type { Manifest } from '../../../constructs/core/manifest.ts';
import { until } from '../process.ts';
import { CheckError, expectNone, type Report } from '../report.ts';
import {
  type Application,
  describe,
  getApplication,
  isDone,
  listApplications,
  revisionOf,
} from './applications.ts';
import { checkRemoval } from './removal.ts';
import type { Site } from './site.ts';
import { status } from './status.ts';

const patience = 90_000;

/** What may happen to a platform that runs: pushes, drift, and parts of the delivery that fail. */
export async function checkChanges(report: Report, site: Site): Promise<void> {
  await report.check('a push that changes one component touches only it', () => touchesOne(site));
  await report.check(
    'a provider and its consumer changed by one push converge, Argo CD killed in between',
    () => changesTwo(site),
  );
  await report.check('drift is healed: what was deleted, and what was changed', () => heals(site));
  await report.check(
    'what changes at run time survives: replicas that no manifest names, and what a controller owns',
    () => survives(site),
  );
  await report.check(
    'a commit with a bad manifest leaves the rest healthy and is visible, and the next one mends it',
    () => breaks(site),
  );
  await report.check('without the git host everything stays, and its return brings what was pushed', () =>
    outage(site),
  );
  await report.check('an empty folder of Applications deletes nothing', () => emptied(site));
  await checkRemoval(report, site);
}

/** Waits until every Application has taken a commit and is done. */
export async function converge(site: Site, commit: string): Promise<void> {
  await until('every Application Synced and Healthy', patience, async () => {
    const all = await listApplications(site.api);
    return all.every((one) => isDone(one) && revisionOf(one) === commit);
  }).catch(async (error: Error) => {
    const open = (await listApplications(site.api)).filter(
      (one) => !isDone(one) || revisionOf(one) !== commit,
    );
    throw new CheckError([error.message, ...open.map(describe)].join('\n'));
  });
}

/** The files in git with an annotation more on some of their objects. */
function annotated({ revision }: Site, value: string, ...paths: readonly string[]): Map<string, string> {
  const files = new Map(revision.files);
  for (const path of paths) {
    const content = files.get(path);
    if (content === undefined) throw new Error(`there is no dist/${path}`);
    const manifest = load(content) as Manifest;
    const annotations = { ...manifest.metadata.annotations, 'hearth/test': value };
    files.set(path, JSON.stringify({ ...manifest, metadata: { ...manifest.metadata, annotations } }));
  }
  return files;
}

const consumer = 'single/mlflow/Deployment.mlflow-server.yaml';
const provider = 'single/object-store/StatefulSet.object-store-server.yaml';

async function touchesOne(site: Site): Promise<void> {
  const before = startsOf(await listApplications(site.api));
  await converge(site, await site.push('One component', annotated(site, 'one', consumer)));
  const after = startsOf(await listApplications(site.api));
  const touched = [...after].filter(([name, time]) => before.get(name) !== time).map(([name]) => name);
  if (touched.join() !== 'mlflow') throw new CheckError(`touched: ${touched.join(', ') || 'none'}`);
}

function startsOf(all: readonly Application[]): Map<string, string | undefined> {
  return new Map(all.map(({ metadata, status }) => [metadata.name, status?.operationState?.startedAt]));
}

async function changesTwo(site: Site): Promise<void> {
  const commit = await site.push('Two components', annotated(site, 'two', consumer, provider));
  await until('a sync begun', patience, async () => {
    const { status } = await getApplication(site.api, 'object-store');
    return status?.operationState?.phase === 'Running' || revisionOf({ status } as Application) === commit;
  });
  await site.argocd.restartController();
  await converge(site, commit);
}

const deployment = '/apis/apps/v1/namespaces/dns/deployments/dns-server';
const configMap = '/api/v1/namespaces/dns/configmaps/dns-corefile';

async function heals({ api }: Site): Promise<void> {
  await api.patch(deployment, { spec: { template: { spec: { terminationGracePeriodSeconds: 77 } } } });
  await api.delete(configMap);
  await until('the Deployment as in git, and the ConfigMap there', patience, async () => {
    const { spec } = await api.get<{
      spec: { template: { spec: { terminationGracePeriodSeconds: number } } };
    }>(deployment);
    return spec.template.spec.terminationGracePeriodSeconds !== 77 && (await found(api.get(configMap)));
  });
}

async function survives({ api }: Site): Promise<void> {
  const path = '/apis/apps/v1/namespaces/mlflow/deployments/mlflow-server';
  const { metadata } = await api.get<{ metadata: { uid: string } }>(path);
  const owner = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'mlflow-server', uid: metadata.uid };
  await api.create('/apis/autoscaling/v2/namespaces/mlflow/horizontalpodautoscalers', {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'mlflow-server' },
    spec: { scaleTargetRef: owner, minReplicas: 2, maxReplicas: 2 },
  });
  await api.create('/api/v1/namespaces/mlflow/configmaps', {
    metadata: { name: 'made-at-run-time', ownerReferences: [owner] },
  });
  await until('the autoscaler asks for two', patience, async () => (await replicas()) === 2);
  // Longer than Argo CD takes to look at everything again.
  await sleep(15_000);
  const kept = await found(api.get('/api/v1/namespaces/mlflow/configmaps/made-at-run-time'));
  expectNone([
    ...((await replicas()) === 2 ? [] : ['the replicas are as they were']),
    ...(kept ? [] : ['the ConfigMap is gone']),
  ]);
  await api.delete('/apis/autoscaling/v2/namespaces/mlflow/horizontalpodautoscalers/mlflow-server');

  async function replicas(): Promise<number> {
    return (await api.get<{ spec: { replicas: number } }>(path)).spec.replicas;
  }
}

async function breaks(site: Site): Promise<void> {
  const bad = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'bad', namespace: 'mlflow' },
    data: ['no map'],
  };
  const files = new Map(site.revision.files).set('single/mlflow/ConfigMap.bad.yaml', JSON.stringify(bad));
  await site.push('A bad manifest', files);
  await until('mlflow shows it', patience, async () => {
    const { status } = await getApplication(site.api, 'mlflow');
    const said = [
      status?.operationState?.message,
      ...(status?.conditions ?? []).map(({ message }) => message),
    ];
    return status?.sync?.status !== 'Synced' && said.some((text) => text?.includes('bad'));
  });
  const shown = await status(site);
  if (shown.code !== 1 || !shown.text.includes('mlflow')) throw new CheckError(`status says\n${shown.text}`);
  const others = (await listApplications(site.api)).filter(
    ({ metadata }) => !['mlflow', 'root'].includes(metadata.name),
  );
  expectNone(others.filter((one) => !isDone(one)).map(describe));
  await converge(site, await site.push('Mended', site.revision.files));
}

async function outage(site: Site): Promise<void> {
  const names = async () => (await listApplications(site.api)).map(({ metadata }) => metadata.name).join();
  const before = await names();
  await site.git.stop();
  const commit = await site.push('While nobody can fetch it', annotated(site, 'outage', consumer));
  await sleep(20_000);
  const sick = (await listApplications(site.api)).filter(
    ({ status }) => status?.health?.status !== 'Healthy',
  );
  expectNone(sick.map(describe));
  await site.git.start();
  await site.refresh();
  await converge(site, commit);
  if ((await names()) !== before) throw new CheckError(`${before} became ${await names()}`);
}

async function emptied(site: Site): Promise<void> {
  const before = await listApplications(site.api);
  const rest = [...site.revision.files].filter(([path]) => !path.startsWith('single/apps/'));
  await site.push('No Applications', new Map(rest));
  await sleep(12_000);
  const after = await listApplications(site.api);
  const gone = before.filter(({ metadata }) => after.every((one) => one.metadata.name !== metadata.name));
  const going = after.filter(({ metadata }) => metadata.deletionTimestamp !== undefined);
  expectNone([...gone, ...going].map(({ metadata }) => metadata.name));
  await converge(site, await site.push('All of them again', site.revision.files));
}

async function found(question: Promise<unknown>): Promise<boolean> {
  return question.then(
    () => true,
    () => false,
  );
}
