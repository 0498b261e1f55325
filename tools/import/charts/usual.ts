import type { JsonObject } from '../../../constructs/core/base/manifest.ts';
import type { Switch } from './switches.ts';

/** Values that a chart needs to render the objects that a platform installs it for. */
export const usual: Readonly<Record<string, JsonObject>> = {
  'cert-manager': { crds: { enabled: true } },
  cilium: {
    gatewayAPI: { gatewayClass: { create: 'false' } },
    hubble: { relay: { enabled: true }, tls: { auto: { method: 'cronJob' } }, ui: { enabled: true } },
  },
  // The chart renders monitors only for a named account.
  metallb: { prometheus: { serviceAccount: 'reader', namespace: 'reader' } },
  // An entry makes the chart render an object of a further kind.
  traefik: { tlsOptions: { default: {} }, tlsStore: { default: {} } },
};

/** Values that are not boolean by default and remove objects of a chart. */
export const entries: Readonly<Record<string, readonly Switch[]>> = {
  cilium: [{ path: ['tls', 'secretSync', 'enabled'], entry: { text: 'false', value: false }, on: false }],
  'kube-prometheus-stack': [
    ...['secrets', 'configmaps'].map((text) => ({
      path: ['kube-state-metrics', 'collectorsExclude'],
      entry: { text, value: [text] },
      on: false,
    })),
  ],
};

/** Secrets that pods need and that a controller or a job of the same chart creates. */
export const madeAtRunTime: Readonly<Record<string, readonly string[]>> = {
  'argo-cd': ['argocd-redis'],
  cilium: ['hubble-relay-client-certs', 'hubble-relay-server-certs', 'hubble-ui-client-certs'],
  'kube-prometheus-stack': ['{fullname}-admission'],
  metallb: ['{fullname}-memberlist'],
};
