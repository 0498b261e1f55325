import type { Cluster } from '../../../imports/types/index.ts';
import { kind } from '../../core/model/kinds.ts';
import type { ObjectSink } from '../../core/model/object-sink.ts';
import type { Plain } from '../../core/model/rule.ts';
import { below } from '../../core/validate/rules/rule.ts';
import { checkLocale } from './locale.ts';
import { clusterLabels, instanceLabels, instancePorts, serviceNameOf } from './pods.ts';

const keyPair = ['tls.crt', 'tls.key'];
const login = [
  'dbname',
  'fqdn-jdbc-uri',
  'fqdn-uri',
  'host',
  'jdbc-uri',
  'password',
  'pgpass',
  'port',
  'uri',
  'user',
  'username',
];

/** Facts of a PostgreSQL cluster. */
export const clusterFacts = kind('postgresql.cnpg.io/v1/Cluster', {
  links: [
    ['spec.storage.storageClass', 'storage.k8s.io/v1/StorageClass'],
    ['spec.walStorage.storageClass', 'storage.k8s.io/v1/StorageClass'],
    ['spec.bootstrap.initdb.secret', 'v1/Secret'],
    ['spec.superuserSecret', 'v1/Secret'],
    ['spec.imagePullSecrets[]', 'v1/Secret'],
    ['spec.managed.roles[].passwordSecret', 'v1/Secret'],
    ['spec.certificates.clientCASecret', 'v1/Secret'],
    ['spec.certificates.replicationTLSSecret', 'v1/Secret'],
    ['spec.certificates.serverCASecret', 'v1/Secret'],
    ['spec.certificates.serverTLSSecret', 'v1/Secret'],
    ['spec.monitoring.customQueriesConfigMap[]', 'v1/ConfigMap'],
    ['spec.monitoring.customQueriesSecret[]', 'v1/Secret'],
    ['spec.priorityClassName', 'scheduling.k8s.io/v1/PriorityClass'],
    ['spec.serviceAccountName', 'v1/ServiceAccount'],
    ['spec.backup.barmanObjectStore.endpointCA', 'v1/Secret'],
    ['spec.backup.barmanObjectStore.s3Credentials.accessKeyId', 'v1/Secret'],
    ['spec.backup.barmanObjectStore.s3Credentials.secretAccessKey', 'v1/Secret'],
    ['spec.externalClusters[].password', 'v1/Secret'],
    ['spec.externalClusters[].sslRootCert', 'v1/Secret'],
  ],
  makes: (cluster, sink) => {
    const { name, namespace = '' } = cluster.metadata;
    makeServices(cluster, sink);
    makeSecrets(cluster, sink);
    if (!cluster.spec.serviceAccountName) sink.add('ServiceAccount', namespace, name);
    const ports = Object.entries(instancePorts).map(([port, props]) => ({ name: port, ...props }));
    sink.addPods({ namespace, labels: instanceLabels(name), ports });
  },
  rule: ({ spec }, report) => {
    const at = below(report, 'spec');
    if (spec.imageName !== undefined && spec.imageCatalogRef !== undefined) {
      at(
        'exclusive-fields',
        'imageName',
        spec.imageName,
        'imageName or imageCatalogRef, not both',
        'Remove one of them.',
      );
    }
    if (spec.bootstrap?.initdb) checkLocale(spec.bootstrap.initdb, below(at, 'bootstrap.initdb'));
    const synchronous = spec.postgresql?.synchronous;
    if (synchronous && !(Number(synchronous.number) > 0)) {
      at(
        'number-out-of-range',
        'postgresql.synchronous.number',
        synchronous.number,
        'more than 0',
        'Write how many replicas have to agree.',
      );
    }
  },
});

function makeServices({ metadata: { name, namespace = '' }, spec }: Plain<Cluster>, sink: ObjectSink): void {
  const { port } = instancePorts.postgresql;
  const service = { labels: clusterLabels(name), ports: [{ name: 'postgres', port }] };
  const disabled: readonly string[] = spec.managed?.services?.disabledDefaultServices ?? [];
  for (const role of ['rw', 'ro', 'r'] as const) {
    if (!disabled.includes(role)) sink.addService(namespace, serviceNameOf(name, role), service);
  }
  for (const { serviceTemplate } of spec.managed?.services?.additional ?? []) {
    const additional = serviceTemplate.metadata?.name;
    if (additional) sink.addService(namespace, additional, service);
  }
}

function makeSecrets({ metadata: { name, namespace = '' }, spec }: Plain<Cluster>, sink: ObjectSink): void {
  if (!spec.bootstrap?.initdb?.secret) sink.add('Secret', namespace, `${name}-app`, login);
  if (spec.enableSuperuserAccess && !spec.superuserSecret)
    sink.add('Secret', namespace, `${name}-superuser`, login);
  sink.add('Secret', namespace, `${name}-ca`, ['ca.crt', 'ca.key']);
  sink.add('Secret', namespace, `${name}-server`, keyPair);
  sink.add('Secret', namespace, `${name}-replication`, keyPair);
}
