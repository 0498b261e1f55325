import type { Problem } from '../../core/base/problem.ts';
import { quoted } from '../../core/base/words.ts';
import { checkOutside } from '../../core/spec/checks/outside.ts';
import { isPublicSuffix } from '../../core/spec/checks/public-suffix.ts';
import { checkMail } from '../../core/spec/checks/syntax.ts';
import { ComponentOptions, type OptionsContext } from '../../core/spec/options.ts';
import type { ResolvedCluster } from '../../core/spec/resolve.ts';
import type { Resolved } from '../../core/spec/resolved.ts';
import { nameServer } from './name-server.ts';

/**
 * The issuer of the platform's certificates.
 * @section tls
 * @default { issuer: 'own-ca' }
 * @discriminator issuer
 */
export type Options = OwnCaSpec | AcmeSpec;

/** The same with every default. */
export type ResolvedOptions = OwnCaSpec | ResolvedAcmeSpec;

/** A public authority with every default. */
export type ResolvedAcmeSpec = Resolved<AcmeSpec, 'server' | 'rfc2136.algorithm'>;

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
   * The authority: `production` or `staging` of Let's Encrypt, or the URL of another authority's directory. Browsers
   * trust no certificate of `staging`, which is for tests without its rate limits.
   * @default 'production'
   */
  readonly server?: string;
  /**
   * The DNS service that holds the domain. Its credentials are asked for as a secret; what else it has to know stands
   * in the section of its name.
   */
  readonly dns: 'cloudflare' | 'digitalocean' | 'route53' | 'clouddns' | 'rfc2136' | 'acmedns';
  /** Needed with `dns: 'route53'`. */
  readonly route53?: Route53Spec;
  /** Needed with `dns: 'clouddns'`. */
  readonly clouddns?: CloudDnsSpec;
  /** Needed with `dns: 'rfc2136'`. */
  readonly rfc2136?: Rfc2136Spec;
  /** Needed with `dns: 'acmedns'`. */
  readonly acmedns?: AcmeDnsSpec;
}

/** Amazon Route 53. */
export interface Route53Spec {
  /** Region of the API, such as `eu-central-1`. */
  readonly region: string;
  /** ID of the access key, which is public; the secrets tool asks for the key itself. */
  readonly accessKeyId: string;
  /** ID of the hosted zone, such as `Z0123456789`. Without it the account needs the right to list all zones. */
  readonly hostedZoneId: string;
}

/** Google Cloud DNS. */
export interface CloudDnsSpec {
  /** ID of the project that has the zone. */
  readonly project: string;
}

/** A name server that takes dynamic updates, such as BIND, Knot or PowerDNS. */
export interface Rfc2136Spec {
  /** Address of the name server, with a port if it is not 53: `192.168.1.53`, `ns1.example.org:5353`. */
  readonly nameserver: string;
  /** Name of the TSIG key. */
  readonly keyName: string;
  /**
   * Algorithm of the TSIG key.
   * @default 'HMACSHA512'
   */
  readonly algorithm?: 'HMACSHA256' | 'HMACSHA512';
}

/** A server of acme-dns, which contains only challenges. */
export interface AcmeDnsSpec {
  /** URL of its API, such as `https://auth.example.org`. */
  readonly url: string;
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

/** Checks that a public authority can sign certificates for the domain. */
function* check(tls: ResolvedOptions, { path, spec, exposures }: OptionsContext): Generator<Problem> {
  if (tls.issuer !== 'acme') return;
  const { domain } = spec;
  if (privateEndings.some((ending) => domain.endsWith(ending)) || isPublicSuffix(domain)) {
    yield {
      code: 'acme-private-domain',
      path: `${path}.issuer`,
      found: `'acme' for ${domain}`,
      expected: 'a domain that you own: public authorities sign for no other domain',
      fix: "Write issuer: 'own-ca', or choose another domain.",
    };
  }
  yield* checkMail(`${path}.email`, tls.email);
  yield* checkServer(`${path}.server`, tls.server, spec);
  yield* checkProvider(path, tls, spec);
  for (const { path: at, exposure } of exposures) {
    if (exposure.address === undefined) continue;
    yield {
      code: 'acme-address-not-signed',
      path: `${at}.address`,
      found: `${exposure.address}, with certificates of a public authority`,
      expected:
        'no address of its own: a public authority signs for names only, so no client trusts the address',
      fix: `Remove it and use the host name, or write issuer: 'own-ca' at ${path}.`,
    };
  }
}

function* checkServer(path: string, server: string, cluster: ResolvedCluster): Generator<Problem> {
  if (server === 'production' || server === 'staging') return;
  if (URL.canParse(server) && new URL(server).protocol === 'https:') {
    yield* checkOutside(path, new URL(server).hostname, cluster);
    return;
  }
  yield {
    code: 'acme-invalid-directory',
    path,
    found: quoted(server),
    expected:
      "'production', 'staging', or the directory URL of another authority, which starts with https://",
    fix: "Remove the key for Let's Encrypt.",
  };
}

const sections = ['route53', 'clouddns', 'rfc2136', 'acmedns'] as const;

/** Checks that the section of the chosen DNS service exists, and no other. */
function* checkProvider(path: string, tls: ResolvedAcmeSpec, cluster: ResolvedCluster): Generator<Problem> {
  for (const section of sections) {
    const isThere = tls[section] !== undefined;
    if (isThere === (section === tls.dns)) continue;
    yield {
      code: isThere ? 'acme-unused-section' : 'acme-missing-section',
      path: `${path}.${section}`,
      found: isThere ? `a section beside dns: ${quoted(tls.dns)}` : 'nothing',
      expected: isThere ? `dns: ${quoted(section)}` : `the settings of ${section} besides the credentials`,
      fix: isThere ? `Remove it, or write dns: ${quoted(section)}.` : `Add ${section}.`,
    };
  }
  const { nameserver } = tls.rfc2136 ?? {};
  if (nameserver !== undefined) {
    const at = `${path}.rfc2136.nameserver`;
    if (/^[a-z0-9.-]+(:\d{1,5})?$/.test(nameserver))
      yield* checkOutside(at, nameServer(nameserver).host, cluster);
    else {
      yield {
        code: 'acme-invalid-name-server',
        path: at,
        found: quoted(nameserver),
        expected: 'an IPv4 address or host name, and a port if it is not 53',
        fix: 'Write it like 192.168.1.53 or ns1.example.org:5353.',
      };
    }
  }
  const { url } = tls.acmedns ?? {};
  if (url !== undefined) {
    const at = `${path}.acmedns.url`;
    if (/^https:\/\/[a-z0-9.-]+(:\d{1,5})?\/?$/.test(url))
      yield* checkOutside(at, new URL(url).hostname, cluster);
    else {
      yield {
        code: 'acme-invalid-api-url',
        path: at,
        found: quoted(url),
        expected: 'the URL of its API, which starts with https:// and has no path',
        fix: 'Write it like https://auth.example.org.',
      };
    }
  }
}
