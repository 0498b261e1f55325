import type { Json, JsonObject, Manifest } from '../../base/manifest.ts';
import { formatPath } from '../../validate/schema-validator.ts';
import { isObject } from '../../validate/values.ts';

/** A field that names another object: by its name, or as an object with `name` and, where they vary, `kind`, `namespace` and `key`. */
export type LinkField = readonly [path: string, kind: string];

const certificate = (path: string): LinkField[] => [
  [`${path}.ca.secret`, 'Secret'],
  [`${path}.ca.configMap`, 'ConfigMap'],
  [`${path}.cert.secret`, 'Secret'],
  [`${path}.cert.configMap`, 'ConfigMap'],
  [`${path}.keySecret`, 'Secret'],
];

const scrape = (path: string): LinkField[] => [
  [`${path}basicAuth.username`, 'Secret'],
  [`${path}basicAuth.password`, 'Secret'],
  [`${path}authorization.credentials`, 'Secret'],
  [`${path}oauth2.clientSecret`, 'Secret'],
  ...certificate(`${path}tlsConfig`),
];

const issuer: LinkField[] = [
  ['spec.ca.secretName', 'Secret'],
  ['spec.acme.solvers[].dns01.cloudflare.apiTokenSecretRef', 'Secret'],
  ['spec.acme.solvers[].dns01.digitalocean.tokenSecretRef', 'Secret'],
];

/** The fields of each kind that name another object. Those of pods are looked at in code of their own. */
export const linkFields: Readonly<Record<string, readonly LinkField[]>> = {
  'v1/ServiceAccount': [['imagePullSecrets[]', 'Secret']],
  'v1/PersistentVolumeClaim': [
    ['spec.storageClassName', 'StorageClass'],
    ['spec.volumeName', 'PersistentVolume'],
  ],
  'apps/v1/StatefulSet': [
    ['spec.serviceName', 'Service'],
    ['spec.volumeClaimTemplates[].spec.storageClassName', 'StorageClass'],
  ],
  'autoscaling/v2/HorizontalPodAutoscaler': [['spec.scaleTargetRef', 'Deployment']],
  'networking.k8s.io/v1/Ingress': [
    ['spec.ingressClassName', 'IngressClass'],
    ['spec.tls[].secretName', 'Secret'],
  ],
  'rbac.authorization.k8s.io/v1/RoleBinding': [
    ['roleRef', 'Role'],
    ['subjects[]', 'ServiceAccount'],
  ],
  'rbac.authorization.k8s.io/v1/ClusterRoleBinding': [
    ['roleRef', 'ClusterRole'],
    ['subjects[]', 'ServiceAccount'],
  ],
  'admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding': [
    ['spec.policyName', 'ValidatingAdmissionPolicy'],
  ],
  'argoproj.io/v1alpha1/Application': [['spec.project', 'AppProject']],
  'cert-manager.io/v1/Certificate': [
    ['spec.issuerRef', 'Issuer'],
    ['spec.keystores.jks.passwordSecretRef', 'Secret'],
    ['spec.keystores.pkcs12.passwordSecretRef', 'Secret'],
  ],
  'cert-manager.io/v1/Issuer': issuer,
  'cert-manager.io/v1/ClusterIssuer': issuer,
  'helm.cattle.io/v1/HelmChart': [
    ['spec.authSecret', 'Secret'],
    ['spec.dockerRegistrySecret', 'Secret'],
    ['spec.repoCAConfigMap', 'ConfigMap'],
    ['spec.valuesSecrets[]', 'Secret'],
  ],
  'metallb.io/v1beta1/L2Advertisement': [['spec.ipAddressPools[]', 'IPAddressPool']],
  'monitoring.coreos.com/v1/ServiceMonitor': scrape('spec.endpoints[].'),
  'monitoring.coreos.com/v1/PodMonitor': scrape('spec.podMetricsEndpoints[].'),
  'monitoring.coreos.com/v1/Probe': scrape('spec.'),
  'monitoring.coreos.com/v1alpha1/ScrapeConfig': scrape('spec.'),
  'postgresql.cnpg.io/v1/Cluster': [
    ['spec.storage.storageClass', 'StorageClass'],
    ['spec.walStorage.storageClass', 'StorageClass'],
    ['spec.bootstrap.initdb.secret', 'Secret'],
    ['spec.superuserSecret', 'Secret'],
    ['spec.imagePullSecrets[]', 'Secret'],
    ['spec.managed.roles[].passwordSecret', 'Secret'],
    ['spec.certificates.clientCASecret', 'Secret'],
    ['spec.certificates.replicationTLSSecret', 'Secret'],
    ['spec.certificates.serverCASecret', 'Secret'],
    ['spec.certificates.serverTLSSecret', 'Secret'],
    ['spec.monitoring.customQueriesConfigMap[]', 'ConfigMap'],
    ['spec.monitoring.customQueriesSecret[]', 'Secret'],
    ['spec.priorityClassName', 'PriorityClass'],
    ['spec.serviceAccountName', 'ServiceAccount'],
    ['spec.backup.barmanObjectStore.endpointCA', 'Secret'],
    ['spec.backup.barmanObjectStore.s3Credentials.accessKeyId', 'Secret'],
    ['spec.backup.barmanObjectStore.s3Credentials.secretAccessKey', 'Secret'],
    ['spec.externalClusters[].password', 'Secret'],
    ['spec.externalClusters[].sslRootCert', 'Secret'],
  ],
  'postgresql.cnpg.io/v1/Database': [['spec.cluster', 'Cluster']],
  'postgresql.cnpg.io/v1/ScheduledBackup': [['spec.cluster', 'Cluster']],
  'traefik.io/v1alpha1/IngressRoute': [
    ['spec.tls.secretName', 'Secret'],
    ['spec.tls.options', 'TLSOption'],
    ['spec.tls.store', 'TLSStore'],
    ['spec.routes[].middlewares[]', 'Middleware'],
    ['spec.routes[].services[].middlewares[]', 'Middleware'],
    ['spec.routes[].services[].serversTransport', 'ServersTransport'],
  ],
  'traefik.io/v1alpha1/Middleware': [
    ['spec.basicAuth.secret', 'Secret'],
    ['spec.digestAuth.secret', 'Secret'],
    ['spec.forwardAuth.tls.caSecret', 'Secret'],
    ['spec.forwardAuth.tls.certSecret', 'Secret'],
    ['spec.chain.middlewares[]', 'Middleware'],
  ],
  'traefik.io/v1alpha1/TLSOption': [['spec.clientAuth.secretNames[]', 'Secret']],
  'traefik.io/v1alpha1/TLSStore': [
    ['spec.certificates[].secretName', 'Secret'],
    ['spec.defaultCertificate.secretName', 'Secret'],
  ],
  'traefik.io/v1alpha1/ServersTransport': [
    ['spec.certificatesSecrets[]', 'Secret'],
    ['spec.rootCAs[].secret', 'Secret'],
    ['spec.rootCAs[].configMap', 'ConfigMap'],
  ],
};

/** One name of another object in an object. */
export interface Link {
  readonly path: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
  readonly key?: string;
}

/** The names of other objects in an object, but for those that may be missing. */
export function linksOf(manifest: Manifest): readonly Link[] {
  const links: Link[] = [];
  for (const [path, kind] of linkFields[`${manifest.apiVersion}/${manifest.kind}`] ?? []) {
    collect(manifest, stepsOf(path), 0, [], (value, at) => {
      const link = read(value, kind);
      if (link) links.push({ path: formatPath(at), ...link });
    });
  }
  return links;
}

function read(value: Json, kind: string): Omit<Link, 'path'> | undefined {
  if (typeof value === 'string') return value === '' ? undefined : { kind, name: value };
  if (!isObject(value) || value.optional === true || typeof value.name !== 'string') return undefined;
  return {
    kind: textOf(value, 'kind') ?? kind,
    name: value.name,
    ...optional('namespace', textOf(value, 'namespace')),
    ...optional('key', textOf(value, 'key')),
  };
}

function textOf(object: JsonObject, field: string): string | undefined {
  const value = object[field];
  return typeof value === 'string' ? value : undefined;
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: string });
}

type Visit = (value: Json, path: readonly (string | number)[]) => void;

const compiled = new Map<string, readonly string[]>();

// `a.b[].c` as the steps a, b, [] and c.
function stepsOf(path: string): readonly string[] {
  const known = compiled.get(path);
  if (known) return known;
  const steps = path.replaceAll('[]', '.[]').split('.');
  compiled.set(path, steps);
  return steps;
}

function collect(
  value: Json | undefined,
  steps: readonly string[],
  depth: number,
  path: readonly (string | number)[],
  visit: Visit,
): void {
  if (value === undefined || value === null) return;
  const step = steps[depth];
  if (step === undefined) visit(value, path);
  else if (step !== '[]') {
    if (isObject(value)) collect(value[step], steps, depth + 1, [...path, step], visit);
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      collect(item, steps, depth + 1, [...path, index], visit);
    });
  }
}
