import { until } from '../process.ts';
import { CheckError } from '../report.ts';
import { getApplication, isSyncing, listApplications } from './applications.ts';
import {
  converge,
  deliverCommit,
  differences,
  edited,
  newPods,
  patience,
  podsByNamespace,
} from './converge.ts';
import type { Site } from './site.ts';
import type { Steps } from './steps.ts';

const consumer = 'single/mlflow/Deployment.mlflow-server.yaml';
const provider = 'single/object-store/StatefulSet.object-store-server.yaml';

/** Checks which pods a push changes, and which not. */
export async function checkPushes(steps: Steps, site: Site): Promise<void> {
  await steps.check('a push that changes one component touches only it', () => touchesOne(site));
  await steps.check('a provider and its consumer changed by one push converge', () => changesTwo(site));
  await steps.check('Argo CD killed in the middle of a sync goes on where it was', () => killed(site));
}

async function touchesOne(site: Site): Promise<void> {
  const before = { starts: await starts(site), pods: await podsByNamespace(site) };
  const files = edited(site.files, { [consumer]: newPods('one') });
  await deliverCommit(site, 'One component', files);
  const after = { starts: await starts(site), pods: await podsByNamespace(site) };
  const synced = differences(before.starts, after.starts);
  const restarted = differences(before.pods, after.pods);
  if (synced.join() !== 'mlflow' || restarted.join() !== 'mlflow')
    throw new CheckError(`synced: ${synced.join() || 'none'}, new pods in: ${restarted.join() || 'none'}`);
}

/** The time of the last sync of each Application. */
async function starts({ api }: Site): Promise<Map<string, string>> {
  const all = await listApplications(api);
  return new Map(
    all.map(({ metadata, status }) => [metadata.name, status?.operationState?.startedAt ?? 'never']),
  );
}

async function changesTwo(site: Site): Promise<void> {
  const before = await podsByNamespace(site);
  await deliverCommit(
    site,
    'Two components',
    edited(site.files, { [consumer]: newPods('two'), [provider]: newPods('two') }),
  );
  const restarted = differences(before, await podsByNamespace(site)).toSorted();
  if (restarted.join() !== 'mlflow,object-store') throw new CheckError(`new pods in: ${restarted.join()}`);
}

async function killed(site: Site): Promise<void> {
  const files = edited(site.files, { [consumer]: newPods('three'), [provider]: newPods('three') });
  const commit = await site.push('Two components again', files);
  await until('a sync in its middle', patience, async () =>
    isSyncing(await getApplication(site.api, 'mlflow')),
  );
  await site.argocd.killController();
  if (!isSyncing(await getApplication(site.api, 'mlflow'))) throw new CheckError('it had come to its end');
  site.argocd.startController();
  await converge(site, commit);
}
