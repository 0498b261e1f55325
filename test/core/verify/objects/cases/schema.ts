import { type Case, casesOf } from './case.ts';

const pod = 'spec.template.spec';
const main = `${pod}.containers[0]`;

/** Mistakes that the schemas refuse, as the API server does. */
export const schemaCases: readonly Case[] = [
  ...casesOf('deployment', [
    ['an unknown field', { 'spec.replica': 1 }, 'spec.replica', 'unknown-field'],
    [
      'an unknown field far down',
      { [`${main}.livenessProbe.httpGet.ports`]: 1 },
      `${main}.livenessProbe.httpGet.ports`,
      'unknown-field',
    ],
    ['a number where text is due', { [`${main}.env[0].value`]: 5 }, `${main}.env[0].value`, 'invalid-value'],
    [
      'a truth value where text is due',
      { [`${main}.env[0].value`]: true },
      `${main}.env[0].value`,
      'invalid-value',
    ],
    [
      'text where a number is due',
      { [`${main}.ports[0].containerPort`]: '8080' },
      `${main}.ports[0].containerPort`,
      'invalid-value',
    ],
    ['half a replica', { 'spec.replicas': 1.5 }, 'spec.replicas', 'invalid-value'],
    ['more replicas than 32 bits hold', { 'spec.replicas': 3e9 }, 'spec.replicas', 'invalid-value'],
    ['no container name', { [`${main}.name`]: undefined }, main, 'missing-field'],
    ['no selector', { 'spec.selector': undefined }, 'spec', 'missing-field'],
    ['no specification', { spec: undefined }, '', 'missing-field'],
    [
      'an unknown pull policy',
      { [`${main}.imagePullPolicy`]: 'Allways' },
      `${main}.imagePullPolicy`,
      'invalid-value',
    ],
    [
      'an unknown protocol',
      { [`${main}.ports[0].protocol`]: 'tcp' },
      `${main}.ports[0].protocol`,
      'invalid-value',
    ],
    ['an unknown strategy', { 'spec.strategy': { type: 'Rolling' } }, 'spec.strategy.type', 'invalid-value'],
    [
      'an unknown restart policy',
      { [`${pod}.restartPolicy`]: 'always' },
      `${pod}.restartPolicy`,
      'invalid-value',
    ],
    [
      'an unknown effect',
      { [`${pod}.tolerations[0].effect`]: 'NoRun' },
      `${pod}.tolerations[0].effect`,
      'invalid-value',
    ],
    [
      'an unknown seccomp profile',
      { [`${pod}.securityContext.seccompProfile`]: { type: 'Default' } },
      `${pod}.securityContext.seccompProfile.type`,
      'invalid-value',
    ],
    [
      'a quantity with a blank',
      { [`${main}.resources.limits.memory`]: '512 MB' },
      `${main}.resources.limits.memory`,
      'invalid-value',
    ],
    [
      'a container twice',
      { [`${pod}.containers[1]`]: { name: 'main', image: 'a:1' } },
      `${pod}.containers[1]`,
      'duplicate-item',
    ],
    [
      'a variable twice',
      { [`${main}.env[5]`]: { name: 'HOST', value: 'b' } },
      `${main}.env[5]`,
      'duplicate-item',
    ],
    [
      'a volume twice',
      { [`${pod}.volumes[3]`]: { name: 'scratch', emptyDir: {} } },
      `${pod}.volumes[3]`,
      'duplicate-item',
    ],
    [
      'a mount path twice',
      { [`${main}.volumeMounts[2]`]: { name: 'scratch', mountPath: '/tmp' } },
      `${main}.volumeMounts[2]`,
      'duplicate-item',
    ],
    [
      'a container port twice',
      { [`${main}.ports[2]`]: { name: 'more', containerPort: 8080 } },
      `${main}.ports[2]`,
      'duplicate-item',
    ],
    [
      'nothing where a value is due',
      { [`${pod}.hostNetwork`]: null },
      `${pod}.hostNetwork`,
      'invalid-value',
      { server: 'accepts' },
    ],
    ['a field that only the server writes', { 'metadata.uid': 'abc' }, 'metadata.uid', 'unknown-field'],
    [
      'a field that Kubernetes gave up',
      { [`${pod}.serviceAccount`]: 'sample' },
      `${pod}.serviceAccount`,
      'unknown-field',
      { server: 'accepts' },
    ],
    ['a status', { status: { replicas: 1 } }, 'status', 'unknown-field', { server: 'accepts' }],
  ]),
  ...casesOf('service', [
    [
      'a port twice',
      { 'spec.ports[2]': { name: 'again', port: 80, protocol: 'TCP' } },
      'spec.ports[2]',
      'duplicate-item',
    ],
    ['an unknown type', { 'spec.type': 'Loadbalancer' }, 'spec.type', 'invalid-value'],
  ]),
  ...casesOf('claim', [
    ['an unknown access mode', { 'spec.accessModes': ['RWO'] }, 'spec.accessModes[0]', 'invalid-value'],
  ]),
  ...casesOf('networkPolicy', [
    ['an unknown policy type', { 'spec.policyTypes': ['ingress'] }, 'spec.policyTypes[0]', 'invalid-value'],
  ]),
  ...casesOf('role', [
    ['a rule without verbs', { 'rules[0].verbs': undefined }, 'rules[0]', 'missing-field'],
  ]),
  ...casesOf('application', [
    [
      'a misspelt field',
      { 'spec.source.targetRevison': 'main' },
      'spec.source.targetRevison',
      'unknown-field',
    ],
    ['no destination', { 'spec.destination': undefined }, 'spec', 'missing-field'],
  ]),
  ...casesOf('serviceMonitor', [
    [
      'an interval that is no duration',
      { 'spec.endpoints[0].interval': '30 s' },
      'spec.endpoints[0].interval',
      'invalid-value',
    ],
    [
      'an unknown action',
      { 'spec.endpoints[0].metricRelabelings[0].action': 'discard' },
      'spec.endpoints[0].metricRelabelings[0].action',
      'invalid-value',
    ],
  ]),
  ...casesOf('prometheusRule', [
    [
      'an alert without an expression',
      { 'spec.groups[0].rules[0].expr': undefined },
      'spec.groups[0].rules[0]',
      'missing-field',
    ],
  ]),
  ...casesOf('certificate', [
    [
      'an unknown key algorithm',
      { 'spec.privateKey.algorithm': 'DSA' },
      'spec.privateKey.algorithm',
      'invalid-value',
    ],
  ]),
  ...casesOf('ciliumPolicy', [
    [
      'a name and a pattern at once',
      { 'spec.egress[1].toFQDNs[0].matchPattern': '*' },
      'spec.egress[1].toFQDNs[0]',
      'unmet-condition',
    ],
    [
      'a range that is none',
      { 'spec.egress[2].toCIDRSet[0].cidr': '10.0.0.0' },
      'spec.egress[2].toCIDRSet[0].cidr',
      'invalid-value',
    ],
    [
      'an unknown entity',
      { 'spec.ingress[0].fromEntities[0]': 'hosts' },
      'spec.ingress[0].fromEntities[0]',
      'invalid-value',
    ],
  ]),
  ...casesOf('postgres', [
    ['no storage', { 'spec.instances': 0 }, 'spec.instances', 'invalid-value'],
    [
      'an image without a tag',
      { 'spec.imageName': 'registry.example.org/postgresql' },
      'spec.imageName',
      'image-not-pinned',
      { server: 'accepts', beside: { 'spec.imageName': 'registry.example.org/postgresql:18.4' } },
    ],
    [
      'an image of today',
      { 'spec.imageName': 'registry.example.org/postgresql:latest' },
      'spec.imageName',
      'image-not-pinned',
      { server: 'accepts', beside: { 'spec.imageName': 'registry.example.org/postgresql:18.4' } },
    ],
    [
      'a misspelt field',
      { 'spec.storage.storageClassName': 'local-path' },
      'spec.storage.storageClassName',
      'unknown-field',
    ],
  ]),
  ...casesOf('ingressRoute', [
    ['a route without a match', { 'spec.routes[0].match': undefined }, 'spec.routes[0]', 'missing-field'],
  ]),
  ...casesOf('helmChart', [
    ['an unknown failure policy', { 'spec.failurePolicy': 'Abort' }, 'spec.failurePolicy', 'invalid-value'],
  ]),
  ...casesOf('addressPool', [['no addresses', { 'spec.addresses': undefined }, 'spec', 'missing-field']]),
  ...casesOf('sealedSecret', [
    ['plain data', { 'spec.stringData': { a: 'b' } }, 'spec.stringData', 'unknown-field'],
  ]),
];
