import type { JsonObject } from '../../../constructs/core/base/manifest.ts';

/** Values that a chart needs to render the objects that a platform installs it for. */
export const usual: Readonly<Record<string, JsonObject>> = {
  'cert-manager': { crds: { enabled: true } },
  cilium: {
    gatewayAPI: { gatewayClass: { create: 'false' } },
    hubble: { relay: { enabled: true }, tls: { auto: { method: 'cronJob' } }, ui: { enabled: true } },
  },
  // An entry makes the chart render an object of a further kind.
  traefik: { tlsOptions: { default: {} }, tlsStore: { default: {} } },
};

/** Secrets that pods need and that a controller or a job of the same chart creates. */
export const madeAtRunTime: Readonly<Record<string, readonly string[]>> = {
  'argo-cd': ['argocd-redis'],
  cilium: ['hubble-relay-client-certs', 'hubble-relay-server-certs', 'hubble-ui-client-certs'],
  'kube-prometheus-stack': ['{fullname}-admission'],
  metallb: ['{fullname}-memberlist'],
};
