import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { authority, given, privateKey, type Rotation } from '../../core/model/generator.ts';
import type { Reference } from '../../core/model/reference.ts';
import { Secret } from '../../core/model/secret.ts';
import { directoryOf } from './acme.ts';
import type { ResolvedOptions } from './options.ts';
import { providerOf } from './providers.ts';

/** Signs the platform's certificates: its own authority, or a public one. */
export class Issuer extends Component {
  /** Name of the ClusterIssuer. */
  readonly issuer: Reference;
  /** True when it signs certificates for addresses, not only for names. */
  readonly signsAddresses: boolean;
  /**
   * The certificate of the platform's own authority, which no operating system trusts; undefined with a public
   * authority.
   */
  readonly authority: Reference | undefined;

  constructor(cluster: Cluster, tls: ResolvedOptions) {
    super(cluster, 'issuer', {
      layer: 'networking',
      purpose: "Signs the platform's certificates",
      namespace: 'cert-manager',
    });
    this.issuer = this.named('platform');
    this.signsAddresses = tls.issuer === 'own-ca';
    if (tls.issuer === 'own-ca') this.authority = this.ownAuthority();
    else {
      const provider = providerOf(tls);
      const secret = this.secret('dns', { token: given(provider.credential) });
      this.object('cert-manager.io/v1/ClusterIssuer', 'platform', {
        spec: {
          acme: {
            email: tls.email,
            server: directoryOf(tls),
            privateKeySecretRef: { name: 'platform-acme-account' },
            solvers: [{ dns01: provider.solver(secret.key('token').selector) }],
          },
        },
      });
    }
  }

  // Created before the cluster, so that nodes and people can trust it from the start.
  private ownAuthority(): Reference {
    const pair = new Secret(
      this,
      'platform-ca',
      {
        // The certificate is valid for ten years. People install it by hand on their devices.
        'tls.key': privateKey('ecdsa', {
          days: 9 * 365,
          rotation: authorityRotation(this.cluster.spec.name),
        }),
        'tls.crt': authority('tls.key', `Hearth ${this.cluster.spec.name}`),
      },
      { type: 'kubernetes.io/tls' },
    );
    this.object('cert-manager.io/v1/ClusterIssuer', 'platform', {
      spec: { ca: { secretName: pair.reference } },
    });
    return pair.key('tls.crt');
  }
}

/** cert-manager signs nothing anew because its authority has another key. */
function authorityRotation(cluster: string): Rotation {
  return {
    steps: [
      `push it, and wait until Argo CD shows issuer as Synced and Healthy`,
      `have every certificate signed anew: kubectl get certificates -A --no-headers -o custom-columns=N:.metadata.namespace,S:.spec.secretName | while read -r n s; do kubectl -n "$n" delete secret "$s"; done`,
      `install dist/${cluster}/ca.crt on every device that trusts the old one, and delete that one there`,
    ],
  };
}
