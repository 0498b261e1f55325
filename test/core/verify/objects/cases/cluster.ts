import { type Case, casesOf } from './case.ts';

/** Mistakes in permissions, storage, limits, admission and other extensions. */
export const clusterCases: readonly Case[] = [
  ...casesOf('role', [
    ['no verb', { 'rules[0].verbs': [] }, 'rules[0].verbs'],
    ['no group', { 'rules[0].apiGroups': undefined }, 'rules[0].apiGroups'],
    ['a URL', { 'rules[0]': { nonResourceURLs: ['/metrics'], verbs: ['get'] } }, 'rules[0].nonResourceURLs'],
    [
      'a name with a slash',
      { 'metadata.name': 'a%b' },
      'metadata.name',
      { beside: { 'metadata.name': 'a:b' } },
    ],
  ]),
  ...casesOf('clusterRole', [
    ['URLs and resources', { 'rules[1].resources': ['pods'] }, 'rules[1].nonResourceURLs'],
  ]),
  ...casesOf('roleBinding', [
    ['an unknown kind of role', { 'roleRef.kind': 'role' }, 'roleRef.kind'],
    ['another group', { 'roleRef.apiGroup': 'rbac' }, 'roleRef.apiGroup'],
    [
      'a service account without a namespace',
      { 'subjects[0].namespace': undefined },
      'subjects[0].namespace',
      { server: 'accepts' },
    ],
    ['an unknown kind of subject', { 'subjects[0].kind': 'Serviceaccount' }, 'subjects[0].kind'],
  ]),
  ...casesOf('clusterRoleBinding', [
    ['nobody', { 'subjects[1].name': '' }, 'subjects[1].name'],
    ['a role of a namespace', { 'roleRef.kind': 'Role' }, 'roleRef.kind'],
    [
      'a group with a namespace',
      { 'subjects[1].namespace': 'sample' },
      'subjects[1].namespace',
      { server: 'accepts' },
    ],
  ]),
  ...casesOf('claim', [
    ['no size', { 'spec.resources': {} }, 'spec.resources.requests.storage'],
    ['a size of 0', { 'spec.resources.requests.storage': '0' }, 'spec.resources.requests.storage'],
    ['no access mode', { 'spec.accessModes': [] }, 'spec.accessModes'],
    ['one pod and others', { 'spec.accessModes': ['ReadWriteOncePod', 'ReadWriteOnce'] }, 'spec.accessModes'],
  ]),
  ...casesOf('volume', [
    ['a relative path', { 'spec.nfs.path': 'volume1' }, 'spec.nfs.path'],
    ['no server', { 'spec.nfs.server': '' }, 'spec.nfs.server'],
    ['a capacity of something else', { 'spec.capacity.cpu': 1 }, 'spec.capacity'],
    ['no source', { 'spec.nfs': undefined }, 'spec'],
    ['no size', { 'spec.capacity': {} }, 'spec.capacity.storage'],
    [
      'a local volume without a node',
      { 'spec.local': { path: '/data' }, 'spec.nfs': undefined },
      'spec.nodeAffinity',
    ],
  ]),
  ...casesOf('disruptionBudget', [
    ['both bounds', { 'spec.maxUnavailable': 1 }, 'spec'],
    [
      'a bound that is no percentage',
      { 'spec.minAvailable': 'half' },
      'spec.minAvailable',
      { beside: { 'spec.minAvailable': '50%' } },
    ],
  ]),
  ...casesOf('autoscaler', [
    [
      'a target without a group',
      { 'spec.scaleTargetRef.apiVersion': undefined },
      'spec.scaleTargetRef.apiVersion',
    ],
    [
      'a target of no type',
      { 'spec.metrics[0].resource.target.type': 'Percent' },
      'spec.metrics[0].resource.target.type',
    ],
    [
      'a target of nothing',
      { 'spec.metrics[0].resource.target.averageUtilization': undefined },
      'spec.metrics[0].resource.target',
    ],
    ['the most below the least', { 'spec.minReplicas': 5 }, 'spec.maxReplicas'],
    ['a metric of another type', { 'spec.metrics[0].type': 'Pods' }, 'spec.metrics[0]'],
  ]),
  ...casesOf('priorityClass', [
    ['more than a user may', { value: 1_500_000_000 }, 'value'],
    ['a name of the system', { 'metadata.name': 'system-mine' }, 'metadata.name'],
  ]),
  ...casesOf('limitRange', [
    ['an unknown type', { 'spec.limits[0].type': 'Containers' }, 'spec.limits[0].type'],
    ['a type twice', { 'spec.limits[1]': { type: 'Container' } }, 'spec.limits[1].type'],
    ['an unknown resource', { 'spec.limits[0].max.gpus': 1 }, 'spec.limits[0]'],
    ['a default above the most', { 'spec.limits[0].default.cpu': '3' }, 'spec.limits[0].max.cpu'],
    ['a default of a pod', { 'spec.limits[0].type': 'Pod' }, 'spec.limits[0].default'],
  ]),
  ...casesOf('resourceQuota', [
    ['a negative amount', { 'spec.hard.pods': -1 }, 'spec.hard.pods'],
    ['half a pod', { 'spec.hard.pods': 1.5 }, 'spec.hard.pods'],
    ['an unknown resource', { 'spec.hard.gpus': 1 }, 'spec.hard.gpus'],
  ]),
  ...casesOf('runtimeClass', [['a handler with a capital', { handler: 'Nvidia' }, 'handler']]),
  ...casesOf('validatingWebhook', [
    [
      'no version of reviews',
      { 'webhooks[0].admissionReviewVersions': [] },
      'webhooks[0].admissionReviewVersions',
    ],
    [
      'a rule without operations',
      { 'webhooks[0].rules[0].operations': [] },
      'webhooks[0].rules[0].operations',
    ],
    ['a rule of no resource', { 'webhooks[0].rules[0].resources': [''] }, 'webhooks[0].rules[0].resources'],
    [
      'port 70000',
      { 'webhooks[0].clientConfig.service.port': 70000 },
      'webhooks[0].clientConfig.service.port',
    ],
    [
      'a path with a capital',
      { 'webhooks[0].clientConfig.service.path': '/Check' },
      'webhooks[0].clientConfig.service.path',
    ],
    ['a name of one part', { 'webhooks[0].name': 'check' }, 'webhooks[0].name'],
    ['a minute', { 'webhooks[0].timeoutSeconds': 60 }, 'webhooks[0].timeoutSeconds'],
    ['unknown side effects', { 'webhooks[0].sideEffects': 'Some' }, 'webhooks[0].sideEffects'],
    ['a service and a URL', { 'webhooks[0].clientConfig.url': 'https://a.b/c' }, 'webhooks[0].clientConfig'],
  ]),
  ...casesOf('admissionPolicy', [
    ['an empty expression', { 'spec.validations[0].expression': '' }, 'spec.validations[0].expression'],
    ['no rules', { 'spec.matchConstraints.resourceRules': [] }, 'spec.matchConstraints.resourceRules'],
  ]),
  ...casesOf('admissionPolicyBinding', [['no policy', { 'spec.policyName': '' }, 'spec.policyName']]),
  ...casesOf('apiService', [
    ['no priority', { 'spec.groupPriorityMinimum': 0 }, 'spec.groupPriorityMinimum'],
    ['no Service to trust', { 'spec.service': undefined }, 'spec.insecureSkipTLSVerify'],
    ['another name', { 'metadata.name': 'v2.sample.example.org' }, 'metadata.name'],
  ]),
  ...casesOf('scrapeConfig', [
    ['two ways to log in', { 'spec.authorization': {} }, 'spec', { beside: { 'spec.basicAuth': {} } }],
  ]),
  ...casesOf('postgres', [
    [
      'an image and a catalogue',
      { 'spec.imageName': 'a:1' },
      'spec.imageName',
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
      { beside: { 'spec.postgresql.synchronous': { method: 'any', number: 1 } } },
    ],
  ]),
  ...casesOf('database', [
    ['a database of the server', { 'spec.name': 'postgres' }, 'spec.name'],
    ['a locale without its provider', { 'spec.icuLocale': 'en' }, 'spec.icuLocale'],
  ]),
  ...casesOf('scheduledBackup', [
    ['five fields', { 'spec.schedule': '0 2 * * *' }, 'spec.schedule', { server: 'accepts' }],
  ]),
];
