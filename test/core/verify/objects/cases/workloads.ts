import { type Case, casesOf } from './case.ts';

const job = 'spec.jobTemplate.spec';

/** Mistakes in workloads. */
export const workloadCases: readonly Case[] = [
  ...casesOf('deployment', [
    ['fewer than no replicas', { 'spec.replicas': -1 }, 'spec.replicas'],
    [
      'pods that it does not select',
      { 'spec.template.metadata.labels': { app: 'other' } },
      'spec.template.metadata.labels',
    ],
    ['a selector of everything', { 'spec.selector': {} }, 'spec.selector'],
    [
      'a label with a blank',
      { 'spec.template.metadata.labels.tier': 'a b' },
      'spec.template.metadata.labels.tier',
    ],
    ['pods that end', { 'spec.template.spec.restartPolicy': 'Never' }, 'spec.template.spec.restartPolicy'],
    [
      'pods with a deadline',
      { 'spec.template.spec.activeDeadlineSeconds': 5 },
      'spec.template.spec.activeDeadlineSeconds',
    ],
    ['no pods', { 'spec.template.spec': undefined }, 'spec.template.spec'],
    ['all at once, yet rolling', { 'spec.strategy.type': 'Recreate' }, 'spec.strategy.rollingUpdate'],
    [
      'no pod more and none less',
      { 'spec.strategy.rollingUpdate': { maxSurge: 0, maxUnavailable: '0%' } },
      'spec.strategy.rollingUpdate.maxUnavailable',
    ],
    [
      'a surge that is no percentage',
      { 'spec.strategy.rollingUpdate.maxSurge': '25' },
      'spec.strategy.rollingUpdate.maxSurge',
    ],
    [
      'a deadline before the pods are ready',
      { 'spec.progressDeadlineSeconds': 10 },
      'spec.progressDeadlineSeconds',
      { beside: { 'spec.minReadySeconds': 10 } },
    ],
    [
      'an annotation key with a blank',
      { 'spec.template.metadata.annotations': { 'a b': 'c' } },
      'spec.template.metadata.annotations',
    ],
  ]),
  ...casesOf('statefulSet', [
    [
      'a mount of no claim',
      { 'spec.template.spec.containers[0].volumeMounts[2].name': 'dta' },
      'spec.template.spec.containers[0].volumeMounts[2].name',
      {
        beside: { 'spec.template.spec.containers[0].volumeMounts[2]': { name: 'data', mountPath: '/data' } },
      },
    ],
    [
      'a claim without a size',
      { 'spec.volumeClaimTemplates[0].spec.resources': undefined },
      'spec.volumeClaimTemplates[0].spec.resources.requests.storage',
    ],
    [
      'a claim without a name',
      { 'spec.volumeClaimTemplates[0].metadata': {} },
      'spec.volumeClaimTemplates[0].metadata.name',
    ],
    [
      'a claim name with a capital',
      { 'spec.volumeClaimTemplates[0].metadata.name': 'Data' },
      'spec.volumeClaimTemplates[0].metadata.name',
    ],
    ['a Service with a capital', { 'spec.serviceName': 'Sample' }, 'spec.serviceName'],
    [
      'a rolling update by hand',
      { 'spec.updateStrategy.type': 'OnDelete' },
      'spec.updateStrategy.rollingUpdate',
    ],
    [
      'a negative partition',
      { 'spec.updateStrategy.rollingUpdate.partition': -1 },
      'spec.updateStrategy.rollingUpdate.partition',
    ],
  ]),
  ...casesOf('daemonSet', [
    [
      'no pod less and none more',
      { 'spec.updateStrategy.rollingUpdate.maxUnavailable': 0 },
      'spec.updateStrategy.rollingUpdate.maxUnavailable',
    ],
    [
      'one more and one less',
      { 'spec.updateStrategy.rollingUpdate.maxSurge': 1 },
      'spec.updateStrategy.rollingUpdate',
    ],
    [
      'pods that it does not select',
      { 'spec.selector.matchLabels': { app: 'other' } },
      'spec.template.metadata.labels',
    ],
  ]),
  ...casesOf('job', [
    [
      'pods that run for good',
      { 'spec.template.spec.restartPolicy': 'Always' },
      'spec.template.spec.restartPolicy',
    ],
    [
      'no restart policy',
      { 'spec.template.spec.restartPolicy': undefined },
      'spec.template.spec.restartPolicy',
    ],
    ['fewer than no retries', { 'spec.backoffLimit': -1 }, 'spec.backoffLimit'],
    [
      'a deadline of 0',
      { 'spec.activeDeadlineSeconds': 0 },
      'spec.activeDeadlineSeconds',
      { server: 'accepts' },
    ],
    ['a selector of its own', { 'spec.selector': { matchLabels: { app: 'sample' } } }, 'spec.selector'],
    [
      'a name of 64 letters',
      { 'metadata.name': 'a'.repeat(64) },
      'metadata.name',
      { beside: { 'metadata.name': 'a'.repeat(63) } },
    ],
  ]),
  ...casesOf('cronJob', [
    ['four fields', { 'spec.schedule': '0 2 * *' }, 'spec.schedule'],
    ['hour 24', { 'spec.schedule': '0 24 * * *' }, 'spec.schedule'],
    [
      'weekday 7',
      { 'spec.schedule': '0 0 * * 7' },
      'spec.schedule',
      { beside: { 'spec.schedule': '0 0 * * 6' } },
    ],
    ['a step of 0', { 'spec.schedule': '*/0 * * * *' }, 'spec.schedule'],
    ['a range that goes back', { 'spec.schedule': '0 5-2 * * *' }, 'spec.schedule'],
    [
      'a word that is none',
      { 'spec.schedule': '@nightly' },
      'spec.schedule',
      { beside: { 'spec.schedule': '@daily' } },
    ],
    ['an unknown time zone', { 'spec.timeZone': 'Europe/Bonn' }, 'spec.timeZone'],
    [
      'pods that run for good',
      { [`${job}.template.spec.restartPolicy`]: 'Always' },
      `${job}.template.spec.restartPolicy`,
    ],
    ['a negative history', { 'spec.successfulJobsHistoryLimit': -1 }, 'spec.successfulJobsHistoryLimit'],
    [
      'a name of 53 letters',
      { 'metadata.name': 'a'.repeat(53) },
      'metadata.name',
      { beside: { 'metadata.name': 'a'.repeat(52) } },
    ],
    ['no job', { 'spec.jobTemplate.spec': undefined }, 'spec.jobTemplate.spec'],
  ]),
];
