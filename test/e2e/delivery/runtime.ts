import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../process.ts';
import { expectNone } from '../report.ts';
import { getApplication, isDone } from './applications.ts';
import { found, patience } from './converge.ts';
import type { Site } from './site.ts';
import type { Steps } from './steps.ts';

/** What becomes of what git does not say. */
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
const autoscalers = '/apis/autoscaling/v2/namespaces/mlflow/horizontalpodautoscalers';
const configMaps = '/api/v1/namespaces/mlflow/configmaps';
const tracking = 'argocd.argoproj.io/tracking-id';

async function survives(site: Site): Promise<void> {
  const { api } = site;
  const { metadata } = await api.get<{ metadata: { uid: string; annotations: Record<string, string> } }>(
    server,
  );
  const owner = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'mlflow-server', uid: metadata.uid };
  await api.create(autoscalers, {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'mlflow-server' },
    spec: { scaleTargetRef: owner, minReplicas: 2, maxReplicas: 2 },
  });
  // Controllers like to hand on the annotations of the owner, and with them what Argo CD knows its own objects by.
  await api.create(configMaps, {
    metadata: {
      name: 'made-at-run-time',
      ownerReferences: [owner],
      annotations: { [tracking]: metadata.annotations[tracking] },
    },
  });
  const replicas = async () => (await api.get<{ spec: { replicas: number } }>(server)).spec.replicas;
  await until('the autoscaler asks for two', patience, async () => (await replicas()) === 2);
  await site.compareAnew();
  // Time to act on what was seen.
  await sleep(5000);
  expectNone([
    ...((await replicas()) === 2 ? [] : ['the replicas are as they were']),
    ...((await found(api.get(`${configMaps}/made-at-run-time`))) ? [] : ['the ConfigMap is gone']),
    ...(isDone(await getApplication(api, 'mlflow')) ? [] : ['mlflow is not Synced and Healthy']),
  ]);
  await api.delete(`${autoscalers}/mlflow-server`);
  await api.delete(`${configMaps}/made-at-run-time`);
}
