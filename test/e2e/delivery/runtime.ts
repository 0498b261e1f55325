import { setTimeout as sleep } from 'node:timers/promises';
import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import { leaveToAutoscalers } from '../../../constructs/core/derive/scaling.ts';
import { until } from '../process.ts';
import { expectNone } from '../report.ts';
import { getApplication, isDone } from './applications.ts';
import { deliverCommit, found, patience } from './converge.ts';
import type { Site } from './site.ts';
import type { Steps } from './steps.ts';

/** Checks changes at run time that git does not contain. */
export async function checkRunTime(steps: Steps, site: Site): Promise<void> {
  await steps.check('drift is healed: what was deleted, and what was changed', () => heals(site));
  await steps.check(
    'what changes at run time survives: replicas under an autoscaler, and what a controller owns',
    () => survives(site),
  );
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

const server = '/apis/apps/v1/namespaces/mlflow/deployments/mlflow-server';
const target = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'mlflow-server' };
const pods = '/api/v1/namespaces/mlflow/pods';
const configMaps = '/api/v1/namespaces/mlflow/configmaps';
const tracking = 'argocd.argoproj.io/tracking-id';

async function survives(site: Site): Promise<void> {
  const { api, files } = site;
  await deliverCommit(site, 'An autoscaler', autoscaled(site));
  const { metadata } = await api.get<{ metadata: { uid: string; annotations: Record<string, string> } }>(
    server,
  );
  // Some controllers copy the annotations of the owner, including the one by which Argo CD tracks its objects.
  await api.create(configMaps, {
    metadata: {
      name: 'made-at-run-time',
      ownerReferences: [{ ...target, uid: metadata.uid }],
      annotations: { [tracking]: metadata.annotations[tracking] },
    },
  });
  const replicas = async () => (await api.get<{ spec: { replicas: number } }>(server)).spec.replicas;
  await until('the autoscaler asks for two', patience, async () => (await replicas()) === 2);
  await site.compareAnew();
  // Time to react.
  await sleep(5000);
  expectNone([
    ...((await replicas()) === 2 ? [] : ['the replicas are as they were']),
    ...((await found(api.get(`${configMaps}/made-at-run-time`))) ? [] : ['the ConfigMap is gone']),
    ...(isDone(await getApplication(api, 'mlflow')) ? [] : ['mlflow is not Synced and Healthy']),
  ]);
  await api.delete(`${configMaps}/made-at-run-time`);
  await deliverCommit(site, 'No autoscaler', files);
  await until('one pod again', patience, async () => (await api.list(pods)).length === 1);
}

/** The objects of a component with an autoscaler for its Deployment. */
function autoscaled({ revision, files }: Site): Map<string, string> {
  const manifest: Manifest = {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'mlflow-server', namespace: 'mlflow' },
    spec: { scaleTargetRef: target, minReplicas: 2, maxReplicas: 2 },
  };
  const placed = revision.build.objects.find(({ component }) => component.name === 'mlflow')!;
  const scaled = leaveToAutoscalers([...revision.build.objects, { ...placed, manifest }])
    .map((one) => one.manifest)
    .filter(({ metadata }) => metadata.namespace === 'mlflow' && metadata.name === 'mlflow-server');
  const result = new Map(files);
  for (const one of scaled) result.set(`single/mlflow/${one.kind}.mlflow-server.yaml`, JSON.stringify(one));
  return result;
}
