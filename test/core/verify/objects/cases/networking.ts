import { type Case, casesOf } from './case.ts';

const path = 'spec.rules[0].http.paths[0]';

/** Mistakes in Services, routes and network policies. */
export const networkingCases: readonly Case[] = [
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
    ['a selector with a blank', { 'spec.selector': { a: 'b c' } }, 'spec.selector.a'],
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
  ...casesOf('ingressClass', [
    ['a controller without a domain', { 'spec.controller': 'traefik' }, 'spec.controller'],
  ]),
  ...casesOf('ingress', [
    ['no paths', { 'spec.rules[0].http.paths': [] }, 'spec.rules[0].http.paths'],
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
    ['a policy type twice', { 'spec.policyTypes[2]': 'Egress' }, 'spec.policyTypes[2]'],
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
  ...casesOf('ciliumPolicy', [
    ['no rules', { spec: undefined }, ''],
    [
      'port 70000',
      { 'spec.egress[1].toPorts[0].ports[0].port': '70000' },
      'spec.egress[1].toPorts[0].ports[0].port',
      { server: 'accepts' },
    ],
  ]),
  ...casesOf('middleware', [
    ['a prefix without a slash', { 'spec.addPrefix.prefix': 'api' }, 'spec.addPrefix.prefix'],
  ]),
  ...casesOf('serversTransport', [
    ['two authorities in one', { 'spec.rootCAs[0].configMap': 'ca' }, 'spec.rootCAs[0]'],
  ]),
  ...casesOf('traefikService', [
    ['no way to share', { 'spec.weighted': undefined }, 'spec', { server: 'accepts' }],
    [
      'two ways to share',
      { 'spec.mirroring': { name: 'sample', port: 'http' } },
      'spec',
      { server: 'accepts' },
    ],
    ['no services', { 'spec.weighted.services': [] }, 'spec.weighted.services', { server: 'accepts' }],
    [
      'weights that are all 0',
      { 'spec.weighted.services[0].weight': 0 },
      'spec.weighted.services',
      { server: 'accepts', beside: { 'spec.weighted.services[1].weight': 0 } },
    ],
    ['a weight below 0', { 'spec.weighted.services[0].weight': -1 }, 'spec.weighted.services[0].weight'],
  ]),
  ...casesOf('mirroredService', [
    [
      'more than all requests',
      { 'spec.mirroring.mirrors[0].percent': 101 },
      'spec.mirroring.mirrors[0].percent',
      { server: 'accepts', beside: { 'spec.mirroring.mirrors[0].percent': 100 } },
    ],
  ]),
];
