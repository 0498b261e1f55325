import { type Case, casesOf } from './case.ts';

const job = 'spec.jobTemplate.spec';

/** Mistakes in workloads. */
export const workloadCases: readonly Case[] = [
  ...casesOf('deployment', [
    ['fewer than no replicas', { 'spec.replicas': -1 }, 'spec.replicas', 'number-out-of-range'],
    [
      'pods that it does not select',
      { 'spec.template.metadata.labels': { app: 'other' } },
      'spec.template.metadata.labels',
      'selector-misses-template',
    ],
    ['a selector of everything', { 'spec.selector': {} }, 'spec.selector', 'empty-selector'],
    [
      'a label with a blank',
      { 'spec.template.metadata.labels.tier': 'a b' },
      'spec.template.metadata.labels.tier',
      'invalid-label-value',
    ],
    [
      'pods that end',
      { 'spec.template.spec.restartPolicy': 'Never' },
      'spec.template.spec.restartPolicy',
      'unsupported-value',
    ],
    [
      'pods with a deadline',
      { 'spec.template.spec.activeDeadlineSeconds': 5 },
      'spec.template.spec.activeDeadlineSeconds',
      'forbidden-field',
    ],
    ['no pods', { 'spec.template.spec': undefined }, 'spec.template.spec', 'missing-field'],
    [
      'all at once, yet rolling',
      { 'spec.strategy.type': 'Recreate' },
      'spec.strategy.rollingUpdate',
      'forbidden-field',
    ],
    [
      'no pod more and none less',
      { 'spec.strategy.rollingUpdate': { maxSurge: 0, maxUnavailable: '0%' } },
      'spec.strategy.rollingUpdate.maxUnavailable',
      'rollout-blocked',
    ],
    [
      'a surge that is no percentage',
      { 'spec.strategy.rollingUpdate.maxSurge': '25' },
      'spec.strategy.rollingUpdate.maxSurge',
      'invalid-count-or-percentage',
    ],
    [
      'a deadline before the pods are ready',
      { 'spec.progressDeadlineSeconds': 10 },
      'spec.progressDeadlineSeconds',
      'unordered-bounds',
      { beside: { 'spec.minReadySeconds': 10 } },
    ],
    [
      'an annotation key with a blank',
      { 'spec.template.metadata.annotations': { 'a b': 'c' } },
      'spec.template.metadata.annotations',
      'invalid-label-key',
    ],
  ]),
  ...casesOf('statefulSet', [
    [
      'a mount of no claim',
      { 'spec.template.spec.containers[0].volumeMounts[2].name': 'dta' },
      'spec.template.spec.containers[0].volumeMounts[2].name',
      'unknown-volume',
      {
        beside: { 'spec.template.spec.containers[0].volumeMounts[2]': { name: 'data', mountPath: '/data' } },
      },
    ],
    [
      'a claim without a size',
      { 'spec.volumeClaimTemplates[0].spec.resources': undefined },
      'spec.volumeClaimTemplates[0].spec.resources.requests.storage',
      'missing-field',
    ],
    [
      'a claim without a name',
      { 'spec.volumeClaimTemplates[0].metadata': {} },
      'spec.volumeClaimTemplates[0].metadata.name',
      'invalid-dns-label',
    ],
    [
      'a claim name with a capital',
      { 'spec.volumeClaimTemplates[0].metadata.name': 'Data' },
      'spec.volumeClaimTemplates[0].metadata.name',
      'invalid-dns-label',
    ],
    ['a Service with a capital', { 'spec.serviceName': 'Sample' }, 'spec.serviceName', 'invalid-dns-label'],
    [
      'a rolling update by hand',
      { 'spec.updateStrategy.type': 'OnDelete' },
      'spec.updateStrategy.rollingUpdate',
      'forbidden-field',
    ],
    [
      'a negative partition',
      { 'spec.updateStrategy.rollingUpdate.partition': -1 },
      'spec.updateStrategy.rollingUpdate.partition',
      'number-out-of-range',
    ],
  ]),
  ...casesOf('daemonSet', [
    [
      'no pod less and none more',
      { 'spec.updateStrategy.rollingUpdate.maxUnavailable': 0 },
      'spec.updateStrategy.rollingUpdate.maxUnavailable',
      'rollout-blocked',
    ],
    [
      'one more and one less',
      { 'spec.updateStrategy.rollingUpdate.maxSurge': 1 },
      'spec.updateStrategy.rollingUpdate',
      'exclusive-fields',
    ],
    [
      'pods that it does not select',
      { 'spec.selector.matchLabels': { app: 'other' } },
      'spec.template.metadata.labels',
      'selector-misses-template',
    ],
  ]),
  ...casesOf('job', [
    [
      'pods that run for good',
      { 'spec.template.spec.restartPolicy': 'Always' },
      'spec.template.spec.restartPolicy',
      'unsupported-value',
    ],
    [
      'no restart policy',
      { 'spec.template.spec.restartPolicy': undefined },
      'spec.template.spec.restartPolicy',
      'unsupported-value',
    ],
    ['fewer than no retries', { 'spec.backoffLimit': -1 }, 'spec.backoffLimit', 'number-out-of-range'],
    [
      'a deadline of 0',
      { 'spec.activeDeadlineSeconds': 0 },
      'spec.activeDeadlineSeconds',
      'number-out-of-range',
      { server: 'accepts' },
    ],
    [
      'a selector of its own',
      { 'spec.selector': { matchLabels: { app: 'sample' } } },
      'spec.selector',
      'forbidden-field',
    ],
    [
      'a name of 64 letters',
      { 'metadata.name': 'a'.repeat(64) },
      'metadata.name',
      'name-too-long',
      { beside: { 'metadata.name': 'a'.repeat(63) } },
    ],
  ]),
  ...casesOf('cronJob', [
    ['four fields', { 'spec.schedule': '0 2 * *' }, 'spec.schedule', 'invalid-schedule'],
    ['hour 24', { 'spec.schedule': '0 24 * * *' }, 'spec.schedule', 'invalid-schedule'],
    [
      'weekday 7',
      { 'spec.schedule': '0 0 * * 7' },
      'spec.schedule',
      'invalid-schedule',
      { beside: { 'spec.schedule': '0 0 * * 6' } },
    ],
    ['a step of 0', { 'spec.schedule': '*/0 * * * *' }, 'spec.schedule', 'invalid-schedule'],
    ['a range that goes back', { 'spec.schedule': '0 5-2 * * *' }, 'spec.schedule', 'invalid-schedule'],
    [
      'a word that is none',
      { 'spec.schedule': '@nightly' },
      'spec.schedule',
      'invalid-schedule',
      { beside: { 'spec.schedule': '@daily' } },
    ],
    ['an unknown time zone', { 'spec.timeZone': 'Europe/Bonn' }, 'spec.timeZone', 'invalid-time-zone'],
    [
      'pods that run for good',
      { [`${job}.template.spec.restartPolicy`]: 'Always' },
      `${job}.template.spec.restartPolicy`,
      'unsupported-value',
    ],
    [
      'a negative history',
      { 'spec.successfulJobsHistoryLimit': -1 },
      'spec.successfulJobsHistoryLimit',
      'number-out-of-range',
    ],
    [
      'a name of 53 letters',
      { 'metadata.name': 'a'.repeat(53) },
      'metadata.name',
      'name-too-long',
      { beside: { 'metadata.name': 'a'.repeat(52) } },
    ],
    ['no job', { 'spec.jobTemplate.spec': undefined }, 'spec.jobTemplate.spec', 'missing-field'],
  ]),
];
