import { type External, externalAt } from '../../core/model/external.ts';
import { nameServer } from './name-server.ts';
import type { ResolvedAcmeSpec } from './options.ts';
import { providerOf } from './providers.ts';

/** Directories of Let's Encrypt by their word in the cluster file. */
const directories: Readonly<Record<string, string>> = {
  production: 'https://acme-v02.api.letsencrypt.org/directory',
  staging: 'https://acme-staging-v02.api.letsencrypt.org/directory',
};

/** The URL of an authority's directory. */
export function directoryOf({ server }: ResolvedAcmeSpec): string {
  return directories[server] ?? server;
}

/**
 * Public resolvers that cert-manager asks whether a challenge is in the zone, by DNS over HTTPS.
 *
 * By default it asks the zone's own name servers, which no policy can list, or the resolver of the cluster, which
 * forwards to the platform's own DNS server without the challenge. Some routers redirect port 53, but not DNS over
 * HTTPS.
 */
const resolvers = ['1.1.1.1', '8.8.8.8'] as const;

/** How cert-manager checks that a challenge is in the zone before the authority does. */
export interface SelfCheck {
  /** The value of `dns01RecursiveNameservers`. */
  readonly nameservers: string;
  readonly calls: readonly External[];
}

/** A zone with dynamic updates may be private and unknown to public resolvers: its own server is asked. */
export function selfCheckOf({ dns, rfc2136 }: ResolvedAcmeSpec): SelfCheck {
  if (dns === 'rfc2136') {
    const { host, port } = nameServer(rfc2136!.nameserver);
    return { nameservers: `${host}:${port}`, calls: [] };
  }
  return {
    nameservers: resolvers.map((address) => `https://${address}/dns-query`).join(','),
    calls: resolvers.map((address) => externalAt(address, [{ port: 443 }])),
  };
}

/** All targets of cert-manager outside the cluster, besides the authority. */
export function callsOf(tls: ResolvedAcmeSpec): readonly External[] {
  return [...providerOf(tls).calls, ...selfCheckOf(tls).calls];
}
