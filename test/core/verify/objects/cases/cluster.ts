import { type Case, casesOf } from './case.ts';

/** Mistakes in permissions, storage, limits, admission and other extensions. */
export const clusterCases: readonly Case[] = [
  ...casesOf('role', [
    ['no verb', { 'rules[0].verbs': [] }, 'rules[0].verbs', 'missing-field'],
    ['no group', { 'rules[0].apiGroups': undefined }, 'rules[0].apiGroups', 'missing-field'],
    [
      'a URL',
      { 'rules[0]': { nonResourceURLs: ['/metrics'], verbs: ['get'] } },
      'rules[0].nonResourceURLs',
      'forbidden-field',
    ],
    [
      'a name with a slash',
      { 'metadata.name': 'a%b' },
      'metadata.name',
      'invalid-role-name',
      { beside: { 'metadata.name': 'a:b' } },
    ],
  ]),
  ...casesOf('clusterRole', [
    [
      'URLs and resources',
      { 'rules[1].resources': ['pods'] },
      'rules[1].nonResourceURLs',
      'exclusive-fields',
    ],
  ]),
  ...casesOf('roleBinding', [
    ['an unknown kind of role', { 'roleRef.kind': 'role' }, 'roleRef.kind', 'unsupported-value'],
    ['another group', { 'roleRef.apiGroup': 'rbac' }, 'roleRef.apiGroup', 'unsupported-value'],
    [
      'a service account without a namespace',
      { 'subjects[0].namespace': undefined },
      'subjects[0].namespace',
      'missing-field',
      { server: 'accepts' },
    ],
    [
      'an unknown kind of subject',
      { 'subjects[0].kind': 'Serviceaccount' },
      'subjects[0].kind',
      'unsupported-value',
    ],
  ]),
  ...casesOf('clusterRoleBinding', [
    ['nobody', { 'subjects[1].name': '' }, 'subjects[1].name', 'missing-field'],
    ['a role of a namespace', { 'roleRef.kind': 'Role' }, 'roleRef.kind', 'unsupported-value'],
    [
      'a group with a namespace',
      { 'subjects[1].namespace': 'sample' },
      'subjects[1].namespace',
      'forbidden-field',
      { server: 'accepts' },
    ],
  ]),
  ...casesOf('claim', [
    ['no size', { 'spec.resources': {} }, 'spec.resources.requests.storage', 'missing-field'],
    [
      'a size of 0',
      { 'spec.resources.requests.storage': '0' },
      'spec.resources.requests.storage',
      'number-out-of-range',
    ],
    ['no access mode', { 'spec.accessModes': [] }, 'spec.accessModes', 'missing-field'],
    [
      'one pod and others',
      { 'spec.accessModes': ['ReadWriteOncePod', 'ReadWriteOnce'] },
      'spec.accessModes',
      'exclusive-access-modes',
    ],
  ]),
  ...casesOf('volume', [
    ['a relative path', { 'spec.nfs.path': 'volume1' }, 'spec.nfs.path', 'path-not-absolute'],
    ['no server', { 'spec.nfs.server': '' }, 'spec.nfs.server', 'missing-field'],
    ['a capacity of something else', { 'spec.capacity.cpu': 1 }, 'spec.capacity', 'unknown-resource'],
    ['no source', { 'spec.nfs': undefined }, 'spec', 'exclusive-fields'],
    ['no size', { 'spec.capacity': {} }, 'spec.capacity.storage', 'missing-field'],
    [
      'a local volume without a node',
      { 'spec.local': { path: '/data' }, 'spec.nfs': undefined },
      'spec.nodeAffinity',
      'missing-field',
    ],
  ]),
  ...casesOf('disruptionBudget', [
    ['both bounds', { 'spec.maxUnavailable': 1 }, 'spec', 'exclusive-fields'],
    [
      'a bound that is no percentage',
      { 'spec.minAvailable': 'half' },
      'spec.minAvailable',
      'invalid-count-or-percentage',
      { beside: { 'spec.minAvailable': '50%' } },
    ],
  ]),
  ...casesOf('autoscaler', [
    [
      'a target without a group',
      { 'spec.scaleTargetRef.apiVersion': undefined },
      'spec.scaleTargetRef.apiVersion',
      'invalid-api-version',
    ],
    [
      'a target of no type',
      { 'spec.metrics[0].resource.target.type': 'Percent' },
      'spec.metrics[0].resource.target.type',
      'unsupported-value',
    ],
    [
      'a target of nothing',
      { 'spec.metrics[0].resource.target.averageUtilization': undefined },
      'spec.metrics[0].resource.target',
      'missing-field',
    ],
    ['the most below the least', { 'spec.minReplicas': 5 }, 'spec.maxReplicas', 'unordered-bounds'],
    ['a metric of another type', { 'spec.metrics[0].type': 'Pods' }, 'spec.metrics[0]', 'exclusive-fields'],
  ]),
  ...casesOf('priorityClass', [
    ['more than a user may', { value: 1_500_000_000 }, 'value', 'number-out-of-range'],
    ['a name of the system', { 'metadata.name': 'system-mine' }, 'metadata.name', 'reserved-name'],
  ]),
  ...casesOf('limitRange', [
    ['an unknown type', { 'spec.limits[0].type': 'Containers' }, 'spec.limits[0].type', 'unsupported-value'],
    ['a type twice', { 'spec.limits[1]': { type: 'Container' } }, 'spec.limits[1].type', 'duplicate-item'],
    ['an unknown resource', { 'spec.limits[0].max.gpus': 1 }, 'spec.limits[0]', 'unknown-resource'],
    [
      'a default above the most',
      { 'spec.limits[0].default.cpu': '3' },
      'spec.limits[0].max.cpu',
      'unordered-bounds',
    ],
    ['a default of a pod', { 'spec.limits[0].type': 'Pod' }, 'spec.limits[0].default', 'forbidden-field'],
  ]),
  ...casesOf('resourceQuota', [
    ['a negative amount', { 'spec.hard.pods': -1 }, 'spec.hard.pods', 'invalid-quantity'],
    ['half a pod', { 'spec.hard.pods': 1.5 }, 'spec.hard.pods', 'not-a-whole-number'],
    ['an unknown resource', { 'spec.hard.gpus': 1 }, 'spec.hard.gpus', 'unknown-resource'],
  ]),
  ...casesOf('runtimeClass', [
    ['a handler with a capital', { handler: 'Nvidia' }, 'handler', 'invalid-dns-label'],
  ]),
  ...casesOf('validatingWebhook', [
    [
      'no version of reviews',
      { 'webhooks[0].admissionReviewVersions': [] },
      'webhooks[0].admissionReviewVersions',
      'missing-review-version',
    ],
    [
      'a rule without operations',
      { 'webhooks[0].rules[0].operations': [] },
      'webhooks[0].rules[0].operations',
      'missing-field',
    ],
    [
      'a rule of no resource',
      { 'webhooks[0].rules[0].resources': [''] },
      'webhooks[0].rules[0].resources',
      'missing-field',
    ],
    [
      'port 70000',
      { 'webhooks[0].clientConfig.service.port': 70000 },
      'webhooks[0].clientConfig.service.port',
      'invalid-port',
    ],
    [
      'a path with a capital',
      { 'webhooks[0].clientConfig.service.path': '/Check' },
      'webhooks[0].clientConfig.service.path',
      'invalid-webhook-path',
    ],
    ['a name of one part', { 'webhooks[0].name': 'check' }, 'webhooks[0].name', 'invalid-webhook-name'],
    ['a minute', { 'webhooks[0].timeoutSeconds': 60 }, 'webhooks[0].timeoutSeconds', 'number-out-of-range'],
    [
      'unknown side effects',
      { 'webhooks[0].sideEffects': 'Some' },
      'webhooks[0].sideEffects',
      'unsupported-value',
    ],
    [
      'a service and a URL',
      { 'webhooks[0].clientConfig.url': 'https://a.b/c' },
      'webhooks[0].clientConfig',
      'exclusive-fields',
    ],
  ]),
  ...casesOf('admissionPolicy', [
    [
      'an empty expression',
      { 'spec.validations[0].expression': '' },
      'spec.validations[0].expression',
      'missing-field',
    ],
    [
      'no rules',
      { 'spec.matchConstraints.resourceRules': [] },
      'spec.matchConstraints.resourceRules',
      'missing-field',
    ],
  ]),
  ...casesOf('admissionPolicyBinding', [
    ['no policy', { 'spec.policyName': '' }, 'spec.policyName', 'invalid-dns-subdomain'],
  ]),
  ...casesOf('apiService', [
    ['no priority', { 'spec.groupPriorityMinimum': 0 }, 'spec.groupPriorityMinimum', 'number-out-of-range'],
    ['no Service to trust', { 'spec.service': undefined }, 'spec.insecureSkipTLSVerify', 'exclusive-fields'],
    [
      'another name',
      { 'metadata.name': 'v2.sample.example.org' },
      'metadata.name',
      'invalid-api-service-name',
    ],
  ]),
  ...casesOf('scrapeConfig', [
    [
      'two ways to log in',
      { 'spec.authorization': {} },
      'spec',
      'exclusive-fields',
      { beside: { 'spec.basicAuth': {} } },
    ],
  ]),
  ...casesOf('postgres', [
    [
      'an image and a catalogue',
      { 'spec.imageName': 'a:1' },
      'spec.imageName',
      'exclusive-fields',
      {
        beside: {
          'spec.imageCatalogRef': {
            apiGroup: 'postgresql.cnpg.io',
            kind: 'ImageCatalog',
            name: 'a',
            major: 18,
          },
        },
      },
    ],
    [
      'no synchronous replica',
      { 'spec.postgresql.synchronous.number': 0 },
      'spec.postgresql.synchronous.number',
      'number-out-of-range',
      { beside: { 'spec.postgresql.synchronous': { method: 'any', number: 1 } } },
    ],
  ]),
  ...casesOf('database', [
    ['a database of the server', { 'spec.name': 'postgres' }, 'spec.name', 'cnpg-reserved-database'],
    [
      'a locale without its provider',
      { 'spec.icuLocale': 'en' },
      'spec.icuLocale',
      'cnpg-locale-of-other-provider',
    ],
  ]),
  ...casesOf('scheduledBackup', [
    [
      'five fields',
      { 'spec.schedule': '0 2 * * *' },
      'spec.schedule',
      'invalid-schedule',
      { server: 'accepts' },
    ],
  ]),
];
