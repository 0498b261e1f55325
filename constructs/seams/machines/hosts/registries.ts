import type { JsonObject } from '../../../core/base/manifest.ts';
import type { ResolvedCluster } from '../../../core/spec/resolve.ts';

/** Path of the certificate of the platform's own authority on a node. */
export const authorityPath = '/etc/rancher/k3s/platform-ca.crt';

/** Path of the certificate of a mirror's authority on a node. */
const mirrorAuthorityPath = (registry: string) => `/etc/rancher/k3s/mirror-${registry.replace(':', '-')}.crt`;

/** The certificates of the authorities of mirrors, by their paths on a node. */
export function mirrorAuthorities({ network }: ResolvedCluster): readonly (readonly [string, string])[] {
  return Object.entries(network.registryMirrors).flatMap(([registry, { authority }]) =>
    authority === undefined ? [] : [[mirrorAuthorityPath(registry), authority] as const],
  );
}

/**
 * Registries that containerd asks in another way than by default: those with a mirror, and `registry.<domain>`, whose
 * certificate the platform's own authority signs. The endpoint of the latter is needed, since K3s was seen to ignore
 * the trust of a registry without one.
 */
export function registriesOf(
  { domain, network }: ResolvedCluster,
  authority: string | undefined,
): JsonObject {
  const mirrored = Object.entries(network.registryMirrors).map(([registry, mirror]) => {
    const path = mirror.authority === undefined ? undefined : mirrorAuthorityPath(registry);
    return { registry, endpoint: new URL(mirror.url), path };
  });
  const own = `registry.${domain}`;
  const registries = [
    ...mirrored,
    ...(authority === undefined
      ? []
      : [{ registry: own, endpoint: new URL(`https://${own}`), path: authorityPath }]),
  ];
  if (registries.length === 0) return {};
  const trusted = registries.flatMap(({ endpoint, path }) =>
    path === undefined ? [] : [[endpoint.host, { tls: { ca_file: path } }] as const],
  );
  return {
    mirrors: Object.fromEntries(
      registries.map(({ registry, endpoint }) => [registry, { endpoint: [endpoint.origin] }]),
    ),
    ...(trusted.length > 0 && { configs: Object.fromEntries(trusted) }),
  };
}
