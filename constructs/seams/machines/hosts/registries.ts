import type { JsonObject } from '../../../core/base/manifest.ts';
import type { ResolvedCluster } from '../../../core/spec/resolve.ts';

/** Where a node keeps the certificate of the platform's own authority. */
export const authorityPath = '/etc/rancher/k3s/platform-ca.crt';

/**
 * Which registries containerd trusts besides the public ones: `registry.<domain>`, by the platform's own authority.
 * An endpoint is named too, since K3s has ignored the trust of registries without one.
 */
export function registriesOf({ domain }: ResolvedCluster, authority: string | undefined): JsonObject {
  if (authority === undefined) return {};
  const host = `registry.${domain}`;
  return {
    mirrors: { [host]: { endpoint: [`https://${host}`] } },
    configs: { [host]: { tls: { ca_file: authorityPath } } },
  };
}
