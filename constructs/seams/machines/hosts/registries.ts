import type { JsonObject } from '../../../core/base/manifest.ts';
import type { ResolvedCluster } from '../../../core/spec/resolve.ts';

/** Path of the certificate of the platform's own authority on a node. */
export const authorityPath = '/etc/rancher/k3s/platform-ca.crt';

/**
 * Registries that containerd trusts besides the public ones: `registry.<domain>`, whose certificate the platform's own
 * authority signs. The endpoint is needed, since K3s was seen to ignore the trust of a registry without one.
 */
export function registriesOf({ domain }: ResolvedCluster, authority: string | undefined): JsonObject {
  if (authority === undefined) return {};
  const host = `registry.${domain}`;
  return {
    mirrors: { [host]: { endpoint: [`https://${host}`] } },
    configs: { [host]: { tls: { ca_file: authorityPath } } },
  };
}
