import type { Cluster } from '../core/cluster.ts';
import { Component } from '../core/component.ts';
import type { Reference } from '../core/reference.ts';

const providers = {
  cloudflare: { field: 'apiTokenSecretRef', hint: 'an API token of the zone with Zone:Read and DNS:Edit' },
  digitalocean: { field: 'tokenSecretRef', hint: 'a personal access token with write access to domains' },
};

/** Signs the platform's certificates: its own authority, or a public one. */
export class Issuer extends Component {
  /** Name of the ClusterIssuer. */
  readonly issuer: Reference;
  /** Whether it signs for addresses, not only for names. */
  readonly signsAddresses: boolean;

  constructor(cluster: Cluster) {
    super(cluster, 'issuer', {
      layer: 'networking',
      purpose: "Signs the platform's certificates",
      namespace: 'cert-manager',
    });
    const { tls } = cluster.spec;
    this.issuer = this.named('platform');
    this.signsAddresses = tls.issuer === 'own-ca';
    if (tls.issuer === 'own-ca') this.ownAuthority();
    else {
      const provider = providers[tls.dns];
      const token = this.secret('dns', { token: { type: 'given', hint: provider.hint } });
      this.object('cert-manager.io/v1/ClusterIssuer', 'platform', {
        spec: {
          acme: {
            email: tls.email,
            server: tls.server,
            privateKeySecretRef: { name: 'platform-acme-account' },
            solvers: [
              { dns01: { [tls.dns]: { [provider.field]: { name: token.reference, key: 'token' } } } },
            ],
          },
        },
      });
    }
  }

  private ownAuthority(): void {
    this.object('cert-manager.io/v1/ClusterIssuer', 'self-signed', { spec: { selfSigned: {} } });
    this.object('cert-manager.io/v1/Certificate', 'platform-ca', {
      spec: {
        isCA: true,
        commonName: `Hearth ${this.cluster.spec.name}`,
        secretName: 'platform-ca',
        // People install it by hand on their devices.
        duration: '87600h0m0s',
        renewBefore: '8760h0m0s',
        privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Never' },
        issuerRef: { name: 'self-signed', kind: 'ClusterIssuer', group: 'cert-manager.io' },
      },
    });
    this.object('cert-manager.io/v1/ClusterIssuer', 'platform', {
      spec: { ca: { secretName: 'platform-ca' } },
    });
    this.cluster.foreign.add('Secret/cert-manager/platform-ca');
  }
}
