import type { JsonObject } from '../../../constructs/core/base/manifest.ts';

/** Values without which a chart would not render what a platform takes it for. */
export const usual: Readonly<Record<string, JsonObject>> = {
  'cert-manager': { crds: { enabled: true } },
  cilium: {
    gatewayAPI: { gatewayClass: { create: 'false' } },
    hubble: { relay: { enabled: true }, tls: { auto: { method: 'cronJob' } }, ui: { enabled: true } },
  },
  // Any entry makes an object of a kind that the chart else does not have.
  traefik: { tlsOptions: { default: {} }, tlsStore: { default: {} } },
};

/** Secrets that pods wait for and that a controller or a job of the same chart makes. */
export const madeAtRunTime: Readonly<Record<string, readonly string[]>> = {
  'argo-cd': ['argocd-redis'],
  cilium: ['hubble-relay-client-certs', 'hubble-relay-server-certs', 'hubble-ui-client-certs'],
  'kube-prometheus-stack': ['{fullname}-admission'],
  metallb: ['{fullname}-memberlist'],
};
