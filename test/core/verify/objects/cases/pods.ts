import { type Case, casesOf } from './case.ts';

/** Mistakes in pods and their volumes. */
export const podCases: readonly Case[] = [
  ...casesOf('pod', [
    [
      'a volume from nowhere',
      { 'spec.volumes[1].emptyDir': undefined },
      'spec.volumes[1]',
      'exclusive-fields',
      { server: 'accepts' },
    ],
    [
      'a volume from two places',
      { 'spec.volumes[1].hostPath': { path: '/a' } },
      'spec.volumes[1]',
      'exclusive-fields',
    ],
    [
      'a volume name with a dot',
      { 'spec.volumes[2].name': 'a.b' },
      'spec.volumes[2].name',
      'invalid-dns-label',
    ],
    [
      'a host path with ..',
      { 'spec.volumes[3].hostPath.path': '/a/../b' },
      'spec.volumes[3].hostPath.path',
      'path-leaves-folder',
      { beside: { 'spec.volumes[3]': { name: 'host', hostPath: { path: '/a' } } } },
    ],
    [
      'a relative NFS path',
      { 'spec.volumes[3].nfs.path': 'a' },
      'spec.volumes[3].nfs.path',
      'path-not-absolute',
      { beside: { 'spec.volumes[3]': { name: 'nas', nfs: { server: 'nas', path: '/a' } } } },
    ],
    [
      'no claim',
      { 'spec.volumes[3].persistentVolumeClaim.claimName': '' },
      'spec.volumes[3].persistentVolumeClaim.claimName',
      'missing-field',
      { beside: { 'spec.volumes[3]': { name: 'data', persistentVolumeClaim: { claimName: 'sample' } } } },
    ],
    [
      'a file outside its volume',
      { 'spec.volumes[0].configMap.items[0].path': '../a' },
      'spec.volumes[0].configMap.items[0].path',
      'path-leaves-folder',
    ],
    [
      'a file mode of five digits',
      { 'spec.volumes[0].configMap.defaultMode': 0o1777 },
      'spec.volumes[0].configMap.defaultMode',
      'invalid-file-mode',
    ],
    [
      'two sources in one',
      { 'spec.volumes[2].projected.sources[0].configMap': { name: 'config' } },
      'spec.volumes[2].projected.sources[0]',
      'exclusive-fields',
    ],
    [
      'a token for five minutes',
      { 'spec.volumes[2].projected.sources[0].serviceAccountToken.expirationSeconds': 300 },
      'spec.volumes[2].projected.sources[0].serviceAccountToken.expirationSeconds',
      'number-out-of-range',
    ],
    [
      'a negative size',
      { 'spec.volumes[1].emptyDir.sizeLimit': '-1' },
      'spec.volumes[1].emptyDir.sizeLimit',
      'invalid-quantity',
    ],

    [
      'a node label with a blank',
      { 'spec.nodeSelector': { a: 'b c' } },
      'spec.nodeSelector.a',
      'invalid-label-value',
    ],
    [
      'a toleration of a value that any has',
      { 'spec.tolerations[0].operator': 'Exists' },
      'spec.tolerations[0].value',
      'forbidden-field',
    ],
    [
      'a toleration without a key',
      { 'spec.tolerations[0].key': undefined },
      'spec.tolerations[0].operator',
      'toleration-without-key',
    ],
    [
      'a time with another effect',
      { 'spec.tolerations[0].tolerationSeconds': 5 },
      'spec.tolerations[0].effect',
      'forbidden-field',
    ],
    [
      'a selector without values',
      {
        'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values':
          [],
      },
      'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values',
      'invalid-selector-values',
    ],
    [
      'more than no number',
      {
        'spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].preference.matchExpressions[0].values':
          ['four'],
      },
      'spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].preference.matchExpressions[0].values',
      'invalid-selector-values',
      { server: 'accepts' },
    ],
    [
      'a weight of 101',
      { 'spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight': 101 },
      'spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight',
      'number-out-of-range',
    ],
    [
      'no topology',
      {
        'spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm.topologyKey':
          '',
      },
      'spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm.topologyKey',
      'invalid-label-key',
    ],
    [
      'no skew at all',
      { 'spec.topologySpreadConstraints[0].maxSkew': 0 },
      'spec.topologySpreadConstraints[0].maxSkew',
      'number-out-of-range',
    ],
    [
      'an unknown operator',
      {
        'spec.topologySpreadConstraints[0].labelSelector': {
          matchExpressions: [{ key: 'a', operator: 'Is', values: ['b'] }],
        },
      },
      'spec.topologySpreadConstraints[0].labelSelector.matchExpressions[0].operator',
      'unsupported-value',
    ],

    [
      'a host alias of a name',
      { 'spec.hostAliases': [{ ip: 'nas', hostnames: ['a'] }] },
      'spec.hostAliases[0].ip',
      'invalid-address',
      { beside: { 'spec.hostAliases': [{ ip: '192.168.2.5', hostnames: ['a'] }] } },
    ],
    ['no name server', { 'spec.dnsPolicy': 'None' }, 'spec.dnsConfig', 'missing-field'],
    [
      'a name server by name',
      { 'spec.dnsConfig': { nameservers: ['dns'] } },
      'spec.dnsConfig.nameservers[0]',
      'invalid-address',
      { beside: { 'spec.dnsConfig': { nameservers: ['192.168.2.1'] } } },
    ],
    [
      'a deadline of 0',
      { 'spec.activeDeadlineSeconds': 0 },
      'spec.activeDeadlineSeconds',
      'number-out-of-range',
    ],
    [
      'a service account with a capital',
      { 'spec.serviceAccountName': 'Sample' },
      'spec.serviceAccountName',
      'invalid-dns-subdomain',
    ],
    [
      'files of no ConfigMap',
      { 'spec.volumes[0].configMap.name': undefined },
      'spec.volumes[0].configMap.name',
      'invalid-dns-subdomain',
    ],
    [
      'a file without a path',
      { 'spec.volumes[0].configMap.items[0].path': '' },
      'spec.volumes[0].configMap.items[0].path',
      'path-leaves-folder',
    ],
    [
      'a file twice',
      { 'spec.volumes[0].configMap.items[1]': { key: 'b', path: 'app.yaml' } },
      'spec.volumes[0].configMap.items[1].path',
      'duplicate-item',
      { server: 'accepts' },
    ],
    [
      'a tolerated value with a blank',
      { 'spec.tolerations[0].value': 'a b' },
      'spec.tolerations[0].value',
      'invalid-label-value',
    ],
    [
      'a node label of no node',
      {
        'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values[0]':
          'a b',
      },
      'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values',
      'invalid-label-value',
    ],
  ]),
];
