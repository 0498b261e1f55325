import type {
  Certificate,
  CertificateSpec,
  Cluster,
  ConfigMap,
  Ingress,
  SealedSecret,
  Secret,
  Service,
  StatefulSet,
} from '../../../../imports/types/index.ts';
import type { Manifest } from '../../base/manifest.ts';
import type { Plain } from '../../validate/rules/rule.ts';
import { typed } from './pod-templates.ts';
import type { ObjectSink } from './unmanaged.ts';

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

/** Enters what an object holds, and what a controller makes of it. */
export function productsOf(manifest: Manifest, census: ObjectSink): void {
  const { name, namespace = '' } = manifest.metadata;
  switch (`${manifest.apiVersion}/${manifest.kind}`) {
    case 'v1/ConfigMap': {
      const { data = {}, binaryData = {} } = typed<ConfigMap>(manifest);
      census.add('ConfigMap', namespace, name, [...Object.keys(data), ...Object.keys(binaryData)]);
      break;
    }
    case 'v1/Secret': {
      const { data = {}, stringData = {}, type } = typed<Secret>(manifest);
      const isToken = type === 'kubernetes.io/service-account-token';
      const keys = [...Object.keys(data), ...Object.keys(stringData)];
      census.add('Secret', namespace, name, isToken ? ['ca.crt', 'namespace', 'token'] : keys);
      break;
    }
    case 'v1/Service': {
      const { ports = [], type } = typed<Service>(manifest).spec ?? {};
      const { labels = {} } = manifest.metadata;
      census.addService(namespace, name, type === 'ExternalName' ? { labels } : { labels, ports });
      break;
    }
    case 'apps/v1/StatefulSet': {
      const { replicas = 1, volumeClaimTemplates = [] } = typed<StatefulSet>(manifest).spec;
      for (const { metadata } of volumeClaimTemplates) {
        for (let index = 0; index < replicas; index++) {
          census.add('PersistentVolumeClaim', namespace, `${metadata?.name}-${name}-${index}`);
        }
      }
      break;
    }
    case 'bitnami.com/v1alpha1/SealedSecret': {
      const { encryptedData, template } = typed<SealedSecret>(manifest).spec;
      const keys = [...Object.keys(encryptedData), ...Object.keys(template?.data ?? {})];
      census.add('Secret', namespace, template?.metadata?.name ?? name, keys);
      break;
    }
    case 'cert-manager.io/v1/Certificate': {
      const { spec } = typed<Certificate>(manifest);
      if (spec) census.add('Secret', namespace, spec.secretName, certificateKeys(spec));
      break;
    }
    case 'networking.k8s.io/v1/Ingress':
      certificatesOf(typed<Ingress>(manifest), namespace, census);
      break;
    case 'postgresql.cnpg.io/v1/Cluster':
      productsOfPostgres(typed<Cluster>(manifest), namespace, name, census);
      break;
  }
}

function certificateKeys({ keystores, additionalOutputFormats = [] }: Plain<CertificateSpec>): string[] {
  return [
    ...keyPair,
    'ca.crt',
    ...(keystores?.jks ? ['keystore.jks', 'truststore.jks'] : []),
    ...(keystores?.pkcs12 ? ['keystore.p12', 'truststore.p12'] : []),
    ...additionalOutputFormats.map(({ type }) => (type === 'DER' ? 'key.der' : 'tls-combined.pem')),
  ];
}

// cert-manager makes the certificates of an Ingress that asks for them.
function certificatesOf({ metadata, spec }: Plain<Ingress>, namespace: string, census: ObjectSink): void {
  const asks = Object.keys(metadata.annotations ?? {}).some((key) =>
    /^cert-manager\.io\/(cluster-)?issuer$/.test(key),
  );
  if (!asks) return;
  for (const { secretName } of spec?.tls ?? []) {
    if (secretName) census.add('Secret', namespace, secretName, [...keyPair, 'ca.crt']);
  }
}

function productsOfPostgres(
  { spec }: Plain<Cluster>,
  namespace: string,
  name: string,
  census: ObjectSink,
): void {
  const service = { labels: { 'cnpg.io/cluster': name }, ports: [{ name: 'postgres', port: 5432 }] };
  const disabled: readonly string[] = spec.managed?.services?.disabledDefaultServices ?? [];
  for (const role of ['rw', 'ro', 'r']) {
    if (disabled.includes(role)) continue;
    census.addService(namespace, `${name}-${role}`, service);
  }
  for (const { serviceTemplate } of spec.managed?.services?.additional ?? []) {
    const additional = serviceTemplate.metadata?.name;
    if (additional) census.addService(namespace, additional, service);
  }
  if (!spec.bootstrap?.initdb?.secret) census.add('Secret', namespace, `${name}-app`, login);
  if (spec.enableSuperuserAccess && !spec.superuserSecret)
    census.add('Secret', namespace, `${name}-superuser`, login);
  census.add('Secret', namespace, `${name}-ca`, ['ca.crt', 'ca.key']);
  census.add('Secret', namespace, `${name}-server`, keyPair);
  census.add('Secret', namespace, `${name}-replication`, keyPair);
  if (!spec.serviceAccountName) census.add('ServiceAccount', namespace, name);
  census.addPods({
    namespace,
    labels: { 'cnpg.io/cluster': name, 'cnpg.io/podRole': 'instance' },
    ports: [
      { name: 'postgresql', port: 5432 },
      { name: 'metrics', port: 9187 },
      { name: 'status', port: 8000 },
    ],
  });
}
