import { type Case, casesOf } from './case.ts';

const path = 'spec.rules[0].http.paths[0]';
const large = 'a'.repeat(1024 * 1024 + 1);

/** Mistakes in names, Services, policies, permissions, storage, limits and configuration. */
export const otherCases: readonly Case[] = [
  ...casesOf('configMap', [
    ['a name with a capital', { 'metadata.name': 'Config' }, 'metadata.name'],
    [
      'a name with an underscore',
      { 'metadata.name': 'my_config' },
      'metadata.name',
      { beside: { 'metadata.name': 'my.config' } },
    ],
    ['no namespace', { 'metadata.namespace': undefined }, 'metadata.namespace', { server: 'accepts' }],
    ['a label with a blank', { 'metadata.labels': { a: 'b c' } }, 'metadata.labels["a"]'],
    [
      'a label of 64 letters',
      { 'metadata.labels': { a: 'b'.repeat(64) } },
      'metadata.labels["a"]',
      { beside: { 'metadata.labels': { a: 'b'.repeat(63) } } },
    ],
    [
      'a label key with two slashes',
      { 'metadata.labels': { 'a/b/c': 'd' } },
      'metadata.labels',
      { beside: { 'metadata.labels': { 'a/c': 'd' } } },
    ],
    [
      'an annotation key with a blank',
      { 'metadata.annotations': { 'a b': 'c' } },
      'metadata.annotations',
      { beside: { 'metadata.annotations': { 'A/b': 'c d' } } },
    ],
    [
      'annotations of half a megabyte',
      { 'metadata.annotations': { a: 'b'.repeat(2 ** 19) } },
      'metadata.annotations',
    ],
    ['a key with a slash', { data: { 'a/b': 'c' } }, 'data'],
    ['a key of two dots', { data: { '..': 'c' } }, 'data', { beside: { data: { '.a': 'c' } } }],
    ['a key twice', { binaryData: { 'app.yaml': 'YWJj' } }, 'binaryData'],
    ['more than a megabyte', { data: { a: large } }, 'data'],
  ]),
  ...casesOf('secret', [
    ['data in plain text', { data: { a: 'YWJj' } }, 'data', { server: 'accepts' }],
    ['text in plain text', { stringData: { a: 'b' } }, 'stringData', { server: 'accepts' }],
  ]),
  ...casesOf('sealedSecret', [
    [
      'a key with a slash',
      { 'spec.encryptedData': { 'a/b': 'AgBy' } },
      'spec.encryptedData',
      { server: 'accepts' },
    ],
  ]),
  ...casesOf('namespace', [
    ['a name with a dot', { 'metadata.name': 'a.b' }, 'metadata.name'],
    [
      'a namespace in a namespace',
      { 'metadata.namespace': 'a' },
      'metadata.namespace',
      { server: 'accepts' },
    ],
  ]),
  ...casesOf('service', [
    ['a name with a dot', { 'metadata.name': 'a.b' }, 'metadata.name'],
    [
      'a name that begins with a dash',
      { 'metadata.name': '-a' },
      'metadata.name',
      { beside: { 'metadata.name': '1a' } },
    ],
    ['no ports', { 'spec.ports': [] }, 'spec.ports'],
    ['port 0', { 'spec.ports[0].port': 0 }, 'spec.ports[0].port'],
    ['port 70000', { 'spec.ports[0].port': 70000 }, 'spec.ports[0].port'],
    ['target port 70000', { 'spec.ports[0].targetPort': 70000 }, 'spec.ports[0].targetPort'],
    ['a target port with a blank', { 'spec.ports[0].targetPort': 'my port' }, 'spec.ports[0].targetPort'],
    ['a second port without a name', { 'spec.ports[1].name': undefined }, 'spec.ports[1].name'],
    ['a port name twice', { 'spec.ports[1].name': 'http' }, 'spec.ports[1].name'],
    ['an address that is none', { 'spec.clusterIP': '10.43.0' }, 'spec.clusterIP'],
    [
      'a load balancer without an address',
      { 'spec.clusterIP': 'None' },
      'spec.clusterIP',
      { beside: { 'spec.type': 'LoadBalancer' } },
    ],
    ['a node port inside', { 'spec.ports[0].nodePort': 30080 }, 'spec.ports[0].nodePort'],
    [
      'a node port of 80',
      { 'spec.ports[0].nodePort': 80 },
      'spec.ports[0].nodePort',
      { server: 'accepts', beside: { 'spec.type': 'NodePort' } },
    ],
    ['a selector with a blank', { 'spec.selector': { a: 'b c' } }, 'spec.selector["a"]'],
    [
      'a host name that is none',
      { 'spec.externalName': 'a b' },
      'spec.externalName',
      { beside: { 'spec.type': 'ExternalName', 'spec.externalName': 'a.b' } },
    ],
    [
      'a source range that is none',
      { 'spec.loadBalancerSourceRanges': ['192.168.2.0'] },
      'spec.loadBalancerSourceRanges[0]',
      { beside: { 'spec.type': 'LoadBalancer', 'spec.loadBalancerSourceRanges': ['192.168.2.0/24'] } },
    ],
    [
      'source ranges inside',
      { 'spec.loadBalancerSourceRanges': ['192.168.2.0/24'] },
      'spec.loadBalancerSourceRanges',
    ],
    [
      'an external address that is none',
      { 'spec.externalIPs': ['nas'] },
      'spec.externalIPs[0]',
      { beside: { 'spec.externalIPs': ['192.168.2.5'] } },
    ],
    ['a class inside', { 'spec.loadBalancerClass': 'metallb.io/metallb' }, 'spec.loadBalancerClass'],
    ['a traffic policy inside', { 'spec.externalTrafficPolicy': 'Local' }, 'spec.externalTrafficPolicy'],
    [
      'affinity settings without affinity',
      { 'spec.sessionAffinityConfig': { clientIP: { timeoutSeconds: 5 } } },
      'spec.sessionAffinityConfig',
      { server: 'accepts' },
    ],
    [
      'affinity for a week',
      { 'spec.sessionAffinityConfig': { clientIP: { timeoutSeconds: 604800 } } },
      'spec.sessionAffinityConfig',
      { beside: { 'spec.sessionAffinity': 'ClientIP' } },
    ],
  ]),
  ...casesOf('ingress', [
    ['nothing to route', { 'spec.rules': [] }, 'spec'],
    ['a path without a slash', { [`${path}.path`]: 'a' }, `${path}.path`],
    ['a host that is an address', { 'spec.rules[0].host': '192.168.2.100' }, 'spec.rules[0].host'],
    ['a backend without a port', { [`${path}.backend.service.port`]: {} }, `${path}.backend.service.port`],
    [
      'a backend with two ports',
      { [`${path}.backend.service.port.number`]: 80 },
      `${path}.backend.service.port`,
    ],
    ['no backend', { [`${path}.backend.service`]: undefined }, `${path}.backend`],
  ]),
  ...casesOf('networkPolicy', [
    ['an empty peer', { 'spec.ingress[0].from[0]': {} }, 'spec.ingress[0].from[0]'],
    ['a block with a selector', { 'spec.egress[0].to[0].podSelector': {} }, 'spec.egress[0].to[0].ipBlock'],
    [
      'a block that is none',
      { 'spec.egress[0].to[0].ipBlock.cidr': '10.0.0.0' },
      'spec.egress[0].to[0].ipBlock.cidr',
    ],
    [
      'an exception outside its block',
      { 'spec.egress[0].to[0].ipBlock.except[0]': '192.168.0.0/16' },
      'spec.egress[0].to[0].ipBlock.except[0]',
    ],
    [
      'an exception as large as its block',
      { 'spec.egress[0].to[0].ipBlock.except[0]': '10.0.0.0/8' },
      'spec.egress[0].to[0].ipBlock.except[0]',
    ],
    ['port 70000', { 'spec.ingress[0].ports[0].port': 70000 }, 'spec.ingress[0].ports[0].port'],
    ['a range that goes back', { 'spec.egress[0].ports[0].port': 10 }, 'spec.egress[0].ports[0].endPort'],
    [
      'an unknown operator',
      { 'spec.podSelector': { matchExpressions: [{ key: 'a', operator: 'in', values: ['b'] }] } },
      'spec.podSelector.matchExpressions[0].operator',
      { beside: { 'spec.podSelector': { matchExpressions: [{ key: 'a', operator: 'In', values: ['b'] }] } } },
    ],
    [
      'values where none belong',
      { 'spec.podSelector': { matchExpressions: [{ key: 'a', operator: 'Exists', values: ['b'] }] } },
      'spec.podSelector.matchExpressions[0].values',
      { beside: { 'spec.podSelector': { matchExpressions: [{ key: 'a', operator: 'Exists' }] } } },
    ],
  ]),
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
    ['the most below the least', { 'spec.minReplicas': 5 }, 'spec.maxReplicas'],
    ['a metric of another type', { 'spec.metrics[0].type': 'Pods' }, 'spec.metrics[0]'],
  ]),
  ...casesOf('priorityClass', [
    ['more than a user may', { value: 1_500_000_000 }, 'value'],
    ['a name of the system', { 'metadata.name': 'system-mine' }, 'metadata.name'],
  ]),
  ...casesOf('limitRange', [
    ['a default above the most', { 'spec.limits[0].default.cpu': '3' }, 'spec.limits[0].max["cpu"]'],
    ['a default of a pod', { 'spec.limits[0].type': 'Pod' }, 'spec.limits[0].default'],
  ]),
  ...casesOf('resourceQuota', [['a negative amount', { 'spec.hard.pods': -1 }, 'spec.hard["pods"]']]),
  ...casesOf('runtimeClass', [['a handler with a capital', { handler: 'Nvidia' }, 'handler']]),
  ...casesOf('validatingWebhook', [
    ['a name of one part', { 'webhooks[0].name': 'check' }, 'webhooks[0].name'],
    ['a minute', { 'webhooks[0].timeoutSeconds': 60 }, 'webhooks[0].timeoutSeconds'],
    ['unknown side effects', { 'webhooks[0].sideEffects': 'Some' }, 'webhooks[0].sideEffects'],
    ['a service and a URL', { 'webhooks[0].clientConfig.url': 'https://a.b/c' }, 'webhooks[0].clientConfig'],
  ]),
  ...casesOf('admissionPolicy', [
    ['no rules', { 'spec.matchConstraints.resourceRules': [] }, 'spec.matchConstraints.resourceRules'],
  ]),
  ...casesOf('admissionPolicyBinding', [['no policy', { 'spec.policyName': '' }, 'spec.policyName']]),
  ...casesOf('apiService', [['another name', { 'metadata.name': 'v2.sample.example.org' }, 'metadata.name']]),
  ...casesOf('ciliumPolicy', [
    ['no rules', { spec: undefined }, ''],
    [
      'port 70000',
      { 'spec.egress[1].toPorts[0].ports[0].port': '70000' },
      'spec.egress[1].toPorts[0].ports[0].port',
      { server: 'accepts' },
    ],
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
  ...casesOf('middleware', [
    ['a prefix without a slash', { 'spec.addPrefix.prefix': 'api' }, 'spec.addPrefix.prefix'],
  ]),
  ...casesOf('serversTransport', [
    ['two authorities in one', { 'spec.rootCAs[0].configMap': 'ca' }, 'spec.rootCAs[0]'],
  ]),
];
