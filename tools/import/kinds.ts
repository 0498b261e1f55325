import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of Kubernetes whose schemas are imported by default. */
export const kubernetesVersion = '1.36.3';

/** The kinds of the platform itself, as `apiVersion/kind`. */
const own: readonly string[] = [
  'v1/Namespace',
  'v1/ConfigMap',
  'v1/Secret',
  'v1/Service',
  'v1/ServiceAccount',
  'v1/PersistentVolumeClaim',
  'v1/PersistentVolume',
  'v1/ResourceQuota',
  'v1/LimitRange',
  'v1/Pod',
  'apps/v1/Deployment',
  'apps/v1/StatefulSet',
  'apps/v1/DaemonSet',
  'batch/v1/Job',
  'batch/v1/CronJob',
  'networking.k8s.io/v1/NetworkPolicy',
  'networking.k8s.io/v1/Ingress',
  'networking.k8s.io/v1/IngressClass',
  'rbac.authorization.k8s.io/v1/Role',
  'rbac.authorization.k8s.io/v1/ClusterRole',
  'rbac.authorization.k8s.io/v1/RoleBinding',
  'rbac.authorization.k8s.io/v1/ClusterRoleBinding',
  'policy/v1/PodDisruptionBudget',
  'scheduling.k8s.io/v1/PriorityClass',
  'storage.k8s.io/v1/StorageClass',
  'storage.k8s.io/v1/CSIDriver',
  'node.k8s.io/v1/RuntimeClass',
  'autoscaling/v2/HorizontalPodAutoscaler',
  'admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy',
  'admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding',
  'admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration',
  'admissionregistration.k8s.io/v1/MutatingWebhookConfiguration',
  'apiregistration.k8s.io/v1/APIService',

  'argoproj.io/v1alpha1/Application',
  'argoproj.io/v1alpha1/AppProject',
  'bitnami.com/v1alpha1/SealedSecret',
  'cert-manager.io/v1/Certificate',
  'cert-manager.io/v1/ClusterIssuer',
  'cert-manager.io/v1/Issuer',
  'cilium.io/v2/CiliumNetworkPolicy',
  'cilium.io/v2/CiliumClusterwideNetworkPolicy',
  'helm.cattle.io/v1/HelmChart',
  'helm.cattle.io/v1/HelmChartConfig',
  'metallb.io/v1beta1/IPAddressPool',
  'metallb.io/v1beta1/L2Advertisement',
  'monitoring.coreos.com/v1/ServiceMonitor',
  'monitoring.coreos.com/v1/PodMonitor',
  'monitoring.coreos.com/v1/PrometheusRule',
  'monitoring.coreos.com/v1/Probe',
  'monitoring.coreos.com/v1alpha1/ScrapeConfig',
  'postgresql.cnpg.io/v1/Cluster',
  'postgresql.cnpg.io/v1/Database',
  'postgresql.cnpg.io/v1/ScheduledBackup',
  'traefik.io/v1alpha1/IngressRoute',
  'traefik.io/v1alpha1/Middleware',
  'traefik.io/v1alpha1/TLSOption',
  'traefik.io/v1alpha1/TLSStore',
  'traefik.io/v1alpha1/ServersTransport',
];

/**
 * The kinds in use, for which schemas and types are stored: the kinds of the platform itself, and every kind that a
 * source names in `object('apiVersion/kind', ...)` or `kind('apiVersion/kind', ...)`.
 */
export function kindsInUse(constructs: string): string[] {
  const named = readdirSync(constructs, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(join(constructs, name), 'utf8').matchAll(mention)])
    .map(([, id]) => id!);
  const added = new Set(named.filter((id) => !own.includes(id)));
  return [...own, ...[...added].sort()];
}

const mention = /\b(?:object|kind)\(\s*'((?:[a-z0-9.-]+\/)?v\d\w*\/[A-Z]\w+)'/g;
