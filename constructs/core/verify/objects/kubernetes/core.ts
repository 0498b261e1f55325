import { type KindFacts, kind } from '../../../model/kinds.ts';

const tokenKeys = ['ca.crt', 'namespace', 'token'];

/** Facts of the core group. */
export const core: readonly KindFacts[] = [
  kind('v1/ConfigMap', {
    makes: ({ metadata: { name, namespace = '' }, data = {}, binaryData = {} }, sink) => {
      sink.add('ConfigMap', namespace, name, [...Object.keys(data), ...Object.keys(binaryData)]);
    },
  }),
  kind('v1/Secret', {
    makes: ({ metadata: { name, namespace = '' }, data = {}, stringData = {}, type }, sink) => {
      const isToken = type === 'kubernetes.io/service-account-token';
      const keys = [...Object.keys(data), ...Object.keys(stringData)];
      sink.add('Secret', namespace, name, isToken ? tokenKeys : keys);
    },
  }),
  kind('v1/Service', {
    makes: ({ metadata: { name, namespace = '', labels = {} }, spec }, sink) => {
      const { ports = [], type } = spec ?? {};
      sink.addService(namespace, name, type === 'ExternalName' ? { labels } : { labels, ports });
    },
    selects: ({ metadata: { namespace = '' }, spec }) => {
      const { selector = {}, ports = [] } = spec ?? {};
      if (Object.keys(selector).length === 0) return [];
      return [
        {
          of: 'pods',
          path: 'spec.selector',
          selector: { matchLabels: selector },
          namespaces: [namespace],
          ports: ports.map(({ port, targetPort }, index) => ({
            path: `spec.ports[${index}].targetPort`,
            port: targetPort || port,
          })),
        },
      ];
    },
  }),
  kind('v1/ServiceAccount', { links: [['imagePullSecrets[]', 'v1/Secret']] }),
  kind('v1/PersistentVolumeClaim', {
    links: [
      ['spec.storageClassName', 'storage.k8s.io/v1/StorageClass'],
      ['spec.volumeName', 'v1/PersistentVolume'],
    ],
  }),
  kind('v1/Pod', { podTemplates: [''] }),
];
