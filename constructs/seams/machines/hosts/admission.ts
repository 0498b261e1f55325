import type { JsonObject } from '../../../core/base/manifest.ts';
import type { PlacedObject } from '../../../core/model/placed.ts';

const enforced = 'pod-security.kubernetes.io/enforce';

/**
 * What the API server's admission does to pods of namespaces that say nothing of Pod Security, and how many events it
 * takes. Namespaces that are privileged by an exception are exempt: K3s starts pods in some of them before Argo CD has
 * labelled any. One that is `baseline` is not, since its labels say so and an exempt namespace is held to nothing.
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
          // Chosen: a pod in a loop cannot fill etcd, and no homelab comes near.
          limits: [{ type: 'Server', qps: 5000, burst: 20000 }],
        },
      },
    ],
  };
}
