/**
 * Who signs the platform's certificates.
 * @discriminator issuer
 */
export type TlsSpec = OwnCaSpec | AcmeSpec;

/** Certificates by an authority of the platform's own. */
export interface OwnCaSpec {
  /** `own-ca`: a certificate authority of the platform's own; people install its root once. */
  readonly issuer: 'own-ca';
}

/** Certificates by a public authority. */
export interface AcmeSpec {
  /** `acme`: a public authority such as Let's Encrypt, by DNS-01, since a homelab answers no HTTP from outside. */
  readonly issuer: 'acme';
  /** Mail address that the authority writes to. */
  readonly email: string;
  /**
   * Directory URL of the authority.
   * @default 'https://acme-v02.api.letsencrypt.org/directory'
   */
  readonly server?: string;
  /** The DNS service that holds the domain; its API token is asked for as a secret. */
  readonly dns: 'cloudflare' | 'digitalocean';
}
