import type { JsonObject } from '../../constructs/core/base/manifest.ts';
import type { TeamRole } from '../../constructs/tenancy/team/teams.ts';
import type { Actor, Api } from './api.ts';
import { until } from './process.ts';
import { CheckError, expectNone, type Report } from './report.ts';
import { pod } from './team-attempts.ts';

/** A team gets a share of what all use: objects of each kind, volumes, priorities, names. */
export async function checkShares(
  report: Report,
  api: Api,
  namespace: string,
  { developer, maintainer }: Readonly<Record<TeamRole, Actor>>,
): Promise<void> {
  const core = `/api/v1/namespaces/${namespace}`;
  for (const { resource, group, most, body } of counted) {
    const path = `${group === '' ? '/api/v1' : `/apis/${group}`}/namespaces/${namespace}/${resource}`;
    const as = resource === 'secrets' ? maintainer : developer;
    await report.check(`${namespace}: refused: more than ${most} ${resource}`, async () => {
      const make = (name: string) => answerOf(api.create(path, { ...body, metadata: { name } }, as));
      const there = async () => (await api.list(path)).length;
      let answer = '';
      // A count that is written by several hands may be late by a few.
      for (let i = 0; !/exceeded quota/.test(answer) && i < most + 5; i++) answer = await make(`many-${i}`);
      const count = await there();
      await api.delete(`${path}?labelSelector=app.kubernetes.io/part-of!=hearth`);
      if (count < most || !/exceeded quota: counts/.test(answer))
        throw new CheckError(`at ${count}: ${answer}`);
    });
  }
  await report.check(`${namespace}: refused: volumes that are there, and names elsewhere`, async () => {
    const claim = (name: string, spec: JsonObject) => ({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name },
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, ...spec },
    });
    const claims = `${core}/persistentvolumeclaims`;
    await api.create(claims, claim('plain', {}), developer);
    const answers = await Promise.all(
      [
        api.create(claims, claim('named', { volumeName: 'somebody' }), developer),
        api.create(claims, claim('unclassed', { storageClassName: '' }), developer),
        api.create(claims, claim('selected', { selector: { matchLabels: { a: 'b' } } }), developer),
        api.call('PATCH', `${claims}/plain`, {
          body: { spec: { volumeName: 'somebody' } },
          contentType: 'application/merge-patch+json',
          as: developer,
        }),
        api.create(
          `${core}/services`,
          {
            apiVersion: 'v1',
            kind: 'Service',
            metadata: { name: 'elsewhere' },
            spec: { type: 'ExternalName', externalName: 'data.example.com' },
          },
          developer,
        ),
      ].map(answerOf),
    );
    await api.delete(claims);
    expectNone(
      answers.filter(
        (answer) => !/a claim names no volume|a claim gets a new volume|not for a name/.test(answer),
      ),
    );
  });
  await report.check(`${namespace}: a pod has a share of the disk, and the priority of teams`, async () => {
    const lost = { operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 60 };
    await api.create(
      `${core}/pods`,
      pod(
        'shared',
        { resources: { requests: { cpu: '10m' } } },
        {
          priorityClassName: 'hearth-team',
          tolerations: [{ ...lost, key: 'node.kubernetes.io/not-ready' }],
        },
      ),
      developer,
    );
    const { spec } = await api.get<{
      spec: {
        priority: number;
        preemptionPolicy: string;
        tolerations: { key: string; tolerationSeconds?: number }[];
        containers: { resources: { limits: Record<string, string>; requests: Record<string, string> } }[];
      };
    }>(`${core}/pods/shared`);
    const { limits, requests } = spec.containers[0]!.resources;
    const found = JSON.stringify({
      limit: limits['ephemeral-storage'],
      request: requests['ephemeral-storage'],
      priority: spec.priority,
      preemption: spec.preemptionPolicy,
      lost: spec.tolerations.map(({ key, tolerationSeconds }) => `${key} ${tolerationSeconds}`),
    });
    const expected = JSON.stringify({
      limit: '512Mi',
      request: '128Mi',
      priority: 100,
      preemption: 'Never',
      lost: ['node.kubernetes.io/not-ready 60', 'node.kubernetes.io/unreachable 300'],
    });
    await api.delete(`${core}/pods/shared`, 0);
    if (found !== expected) throw new CheckError(`${found}\ninstead of ${expected}`);
  });
  await report.check(`${namespace}: what its Application brings comes up, marks and all`, async () => {
    const labels = { app: 'brought' };
    const { spec } = pod('template');
    const path = `/apis/apps/v1/namespaces/${namespace}`;
    for (const [kind, resource, more] of [
      ['Deployment', 'deployments', {}],
      ['StatefulSet', 'statefulsets', { serviceName: 'brought' }],
    ] as const) {
      await api.create(
        `${path}/${resource}`,
        {
          apiVersion: 'apps/v1',
          kind,
          metadata: {
            name: 'brought',
            annotations: { 'argocd.argoproj.io/tracking-id': `theirs:apps/${kind}:${namespace}/brought` },
          },
          spec: { ...more, selector: { matchLabels: labels }, template: { metadata: { labels }, spec } },
        },
        { user: 'system:serviceaccount:argocd:argocd-application-controller' },
      );
      await until(`the ${kind} is ready`, 30_000, async () => {
        const { status } = await api.get<{ status?: { readyReplicas?: number } }>(
          `${path}/${resource}/brought`,
        );
        return status?.readyReplicas === 1;
      });
      await api.delete(`${path}/${resource}/brought`);
    }
  });
}

/** A volume says whose it is, also when an administrator makes it. */
export async function checkVolumes(report: Report, api: Api): Promise<void> {
  const path = '/api/v1/persistentvolumes';
  const volume = (name: string, spec: JsonObject) => ({
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name },
    spec: {
      capacity: { storage: '1Gi' },
      accessModes: ['ReadWriteOnce'],
      nfs: { server: '127.0.0.1', path: '/data' },
      ...spec,
    },
  });
  const whose = { claimRef: { namespace: 'default', name: 'data' } };
  await report.check('refused: volumes that any claim could take', async () => {
    await api.create(path, volume('owned', whose));
    const answers = await Promise.all(
      [
        api.create(path, volume('free', {})),
        api.create(path, volume('nameless', { claimRef: { namespace: 'default' } })),
        api.patch(`${path}/owned`, { spec: { claimRef: null } }),
      ].map(answerOf),
    );
    await api.patch(`${path}/owned`, { spec: { claimRef: { name: 'other' } } });
    await api.delete(`${path}/owned`);
    expectNone(answers.filter((answer) => !/a volume says in claimRef whose it is/.test(answer)));
  });
}

const labels = { app: 'many' };
const template = {
  metadata: { labels },
  spec: { ...(pod('template').spec as JsonObject), restartPolicy: 'Always' },
};
const once = { suspend: true, template: { spec: { ...template.spec, restartPolicy: 'Never' } } };

/** Kinds with how many of each a team may have, written down a second time, and the least that one is. */
const counted: readonly {
  readonly resource: string;
  readonly group: string;
  readonly most: number;
  readonly body: JsonObject;
}[] = [
  { resource: 'configmaps', group: '', most: 30, body: { apiVersion: 'v1', kind: 'ConfigMap' } },
  { resource: 'secrets', group: '', most: 30, body: { apiVersion: 'v1', kind: 'Secret' } },
  {
    resource: 'services',
    group: '',
    most: 20,
    body: { apiVersion: 'v1', kind: 'Service', spec: { clusterIP: 'None', selector: labels } },
  },
  {
    resource: 'persistentvolumeclaims',
    group: '',
    most: 20,
    body: {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Mi' } } },
    },
  },
  {
    resource: 'deployments',
    group: 'apps/v1',
    most: 20,
    body: {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      spec: { replicas: 0, selector: { matchLabels: labels }, template },
    },
  },
  {
    resource: 'statefulsets',
    group: 'apps/v1',
    most: 10,
    body: {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      spec: { replicas: 0, serviceName: 'many', selector: { matchLabels: labels }, template },
    },
  },
  {
    resource: 'jobs',
    group: 'batch/v1',
    most: 40,
    body: { apiVersion: 'batch/v1', kind: 'Job', spec: once },
  },
  {
    resource: 'cronjobs',
    group: 'batch/v1',
    most: 20,
    body: {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      spec: { schedule: '0 0 1 1 *', jobTemplate: { spec: once } },
    },
  },
  {
    resource: 'horizontalpodautoscalers',
    group: 'autoscaling/v2',
    most: 20,
    body: {
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      spec: { maxReplicas: 2, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'many' } },
    },
  },
  {
    resource: 'poddisruptionbudgets',
    group: 'policy/v1',
    most: 20,
    body: {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      spec: { minAvailable: 0, selector: { matchLabels: labels } },
    },
  },
  {
    resource: 'sealedsecrets',
    group: 'bitnami.com/v1alpha1',
    most: 20,
    body: {
      apiVersion: 'bitnami.com/v1alpha1',
      kind: 'SealedSecret',
      spec: { encryptedData: { key: 'AgB4' } },
    },
  },
];

async function answerOf(request: Promise<unknown>): Promise<string> {
  return request.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}
