import type { Problem } from '../../core/base/problem.ts';
import { quoted } from '../../core/base/words.ts';
import { checkMail } from '../../core/spec/checks/syntax.ts';
import { ComponentOptions, type OptionsContext } from '../../core/spec/options.ts';
import type { Resolved } from '../../core/spec/resolved.ts';

/**
 * The issuer of the platform's certificates.
 * @section tls
 * @default { issuer: 'own-ca' }
 * @discriminator issuer
 */
export type Options = OwnCaSpec | AcmeSpec;

/** The same with every default. */
export type ResolvedOptions = Resolved<Options, 'server'>;

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

/** Top-level domains that cannot be registered, so that no public authority signs for them. */
const privateEndings = [
  '.internal',
  '.lan',
  '.home',
  '.home.arpa',
  '.corp',
  '.local',
  '.localhost',
  '.test',
  '.example',
  '.invalid',
];

export const options = new ComponentOptions<ResolvedOptions>({ check });

/** Checks what a public authority needs to sign for the domain. */
function* check(tls: ResolvedOptions, { path, spec: { domain } }: OptionsContext): Generator<Problem> {
  if (tls.issuer !== 'acme') return;
  if (privateEndings.some((ending) => domain.endsWith(ending))) {
    yield {
      path: `${path}.issuer`,
      found: `'acme' for ${domain}`,
      expected: 'a domain that you own: public authorities sign for no other',
      fix: "Write issuer: 'own-ca', or choose another domain.",
    };
  }
  yield* checkMail(`${path}.email`, tls.email);
  if (!URL.canParse(tls.server) || new URL(tls.server).protocol !== 'https:') {
    yield {
      path: `${path}.server`,
      found: quoted(tls.server),
      expected: 'the directory URL of the authority, which starts with https://',
      fix: "Leave the key out for Let's Encrypt.",
    };
  }
}
