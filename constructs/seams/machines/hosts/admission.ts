import type { JsonObject } from '../../../core/base/manifest.ts';
import type { PlacedObject } from '../../../core/model/placed.ts';

const enforced = 'pod-security.kubernetes.io/enforce';

/**
 * Admission of the API server: the Pod Security level of namespaces without labels, and the rate limit of events.
 * Namespaces that are `privileged` by an exception are exempt, since K3s starts pods in some of them before Argo CD
 * sets the labels. `baseline` namespaces are not exempt, since Pod Security does not check exempt namespaces at all.
 */
export function admissionConfiguration(objects: readonly PlacedObject[]): JsonObject {
  const privileged = objects
    .map(({ manifest }) => manifest)
    .filter(({ kind, metadata }) => kind === 'Namespace' && metadata.labels?.[enforced] === 'privileged')
    .map(({ metadata }) => metadata.name)
    .sort();
  return {
    apiVersion: 'apiserver.config.k8s.io/v1',
    kind: 'AdmissionConfiguration',
    plugins: [
      {
        name: 'PodSecurity',
        configuration: {
          apiVersion: 'pod-security.admission.config.k8s.io/v1',
          kind: 'PodSecurityConfiguration',
          defaults: {
            enforce: 'restricted',
            'enforce-version': 'latest',
            audit: 'restricted',
            'audit-version': 'latest',
            warn: 'restricted',
            'warn-version': 'latest',
          },
          exemptions: { usernames: [], runtimeClasses: [], namespaces: privileged },
        },
      },
      {
        name: 'EventRateLimit',
        configuration: {
          apiVersion: 'eventratelimit.admission.k8s.io/v1alpha1',
          kind: 'Configuration',
          // Chosen: a pod in a crash loop cannot fill etcd, and a homelab stays far below.
          limits: [{ type: 'Server', qps: 5000, burst: 20000 }],
        },
      },
    ],
  };
}
