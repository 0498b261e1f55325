import { type KindFacts, kind } from '../../../model/kinds.ts';

/** Facts of workloads, autoscalers and disruption budgets. */
export const workloads: readonly KindFacts[] = [
  kind('apps/v1/Deployment', { podTemplates: ['spec.template'] }),
  kind('apps/v1/DaemonSet', { podTemplates: ['spec.template'] }),
  kind('apps/v1/StatefulSet', {
    podTemplates: ['spec.template'],
    links: [
      ['spec.serviceName', 'v1/Service'],
      ['spec.volumeClaimTemplates[].spec.storageClassName', 'storage.k8s.io/v1/StorageClass'],
    ],
    makes: ({ metadata: { name, namespace = '' }, spec }, sink) => {
      const { replicas = 1, volumeClaimTemplates = [] } = spec;
      for (const { metadata } of volumeClaimTemplates) {
        for (let index = 0; index < replicas; index++) {
          sink.add('PersistentVolumeClaim', namespace, `${metadata?.name}-${name}-${index}`);
        }
      }
    },
  }),
  kind('batch/v1/Job', { podTemplates: ['spec.template'] }),
  kind('batch/v1/CronJob', { podTemplates: ['spec.jobTemplate.spec.template'] }),
  kind('autoscaling/v2/HorizontalPodAutoscaler', {
    links: [['spec.scaleTargetRef', 'apps/v1/Deployment']],
  }),
  kind('policy/v1/PodDisruptionBudget', {
    selects: ({ metadata: { namespace = '' }, spec }) =>
      spec?.selector
        ? [{ of: 'pods', path: 'spec.selector', selector: spec.selector, namespaces: [namespace] }]
        : [],
  }),
];
