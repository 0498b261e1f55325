import type { ClusterIssuerDns01 } from '../../../imports/types/cert-manager.ts';
import { type External, externalAt } from '../../core/model/external.ts';
import type { SecretKeySelector } from '../../core/model/secret.ts';
import { nameServer } from './name-server.ts';
import type { ResolvedAcmeSpec } from './options.ts';

/** How cert-manager writes a challenge into the zone of the domain. */
export interface Provider {
  /** The credential that the secrets tool asks for. */
  readonly credential: string;
  /** The solver of the issuer, with the Secret's key that holds the credential. */
  solver(selector: SecretKeySelector): ClusterIssuerDns01;
  /** The hosts that cert-manager calls. */
  readonly calls: readonly External[];
}

/** The DNS service that a cluster file names. */
export function providerOf(tls: ResolvedAcmeSpec): Provider {
  return providers[tls.dns](tls);
}

/** Ports of a name server: updates and queries use either protocol. */
function dnsPorts(port: number): External['ports'] {
  return (['TCP', 'UDP'] as const).map((protocol) => ({ port, protocol }));
}

const https = [{ port: 443 }];

function api(...hosts: readonly string[]): External {
  return { name: hosts[0]!, hosts, ports: https };
}

// The section of the provider exists: the check of the options requires it.
const providers: Readonly<Record<ResolvedAcmeSpec['dns'], (tls: ResolvedAcmeSpec) => Provider>> = {
  cloudflare: () => ({
    credential: 'an API token of the zone with Zone:Read and DNS:Edit',
    solver: (apiTokenSecretRef) => ({ cloudflare: { apiTokenSecretRef } }),
    calls: [api('api.cloudflare.com')],
  }),
  digitalocean: () => ({
    credential: 'a personal access token with write access to domains',
    solver: (tokenSecretRef) => ({ digitalocean: { tokenSecretRef } }),
    calls: [api('api.digitalocean.com')],
  }),
  route53: ({ route53 }) => ({
    credential: 'the secret access key that belongs to the ID',
    solver: (secretAccessKeySecretRef) => ({
      route53: {
        region: route53!.region,
        accessKeyID: route53!.accessKeyId,
        hostedZoneID: route53!.hostedZoneId,
        secretAccessKeySecretRef,
      },
    }),
    // One endpoint for all regions.
    calls: [api('route53.amazonaws.com')],
  }),
  clouddns: ({ clouddns }) => ({
    credential: 'the key file (JSON) of a service account with the role DNS Administrator',
    solver: (serviceAccountSecretRef) => ({
      cloudDNS: { project: clouddns!.project, serviceAccountSecretRef },
    }),
    // The key is exchanged for a token first.
    calls: [api('dns.googleapis.com', 'oauth2.googleapis.com')],
  }),
  rfc2136: ({ rfc2136 }) => {
    const { nameserver, keyName, algorithm } = rfc2136!;
    const { host, port } = nameServer(nameserver);
    return {
      credential: 'the secret of the TSIG key, in base64 as the name server has it',
      solver: (tsigSecretSecretRef) => ({
        rfc2136: {
          nameserver: `${host}:${port}`,
          tsigKeyName: keyName,
          tsigAlgorithm: algorithm,
          tsigSecretSecretRef,
        },
      }),
      calls: [externalAt(host, dnsPorts(port))],
    };
  },
  acmedns: ({ acmedns }) => {
    const { hostname, origin, port } = new URL(acmedns!.url);
    return {
      credential: 'the accounts (JSON) that acme-dns gave at registration, by domain',
      solver: (accountSecretRef) => ({ acmeDNS: { host: origin, accountSecretRef } }),
      calls: [externalAt(hostname, [{ port: Number(port || 443) }])],
    };
  },
};
