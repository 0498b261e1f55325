import type { JsonObject } from '../../../constructs/core/manifest.ts';

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
