import type { Problem } from '../../core/base/problem.ts';
import { quoted } from '../../core/base/words.ts';
import { checkOutside } from '../../core/spec/checks/outside.ts';
import { canBeOwned } from '../../core/spec/checks/public-suffix.ts';
import { checkMail } from '../../core/spec/checks/syntax.ts';
import { parseHostAndPort, parsePlainUrl } from '../../core/spec/checks/urls.ts';
import { ComponentOptions, type OptionsContext } from '../../core/spec/options.ts';
import type { ResolvedCluster } from '../../core/spec/resolve.ts';
import type { Resolved } from '../../core/spec/resolved.ts';

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

export const options = new ComponentOptions<ResolvedOptions>({ check });

/** Checks that a public authority can sign certificates for the domain. */
function* check(tls: ResolvedOptions, { path, spec, exposures }: OptionsContext): Generator<Problem> {
  if (tls.issuer !== 'acme') return;
  const { domain } = spec;
  if (!canBeOwned(domain)) {
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
  const directory = parsePlainUrl(server, 'https');
  if (directory) {
    yield* checkOutside(path, directory.host, cluster);
    return;
  }
  yield {
    code: 'acme-invalid-directory',
    path,
    found: quoted(server.replace(/\/\/.*@/, '//…@')),
    expected:
      "'production', 'staging', or the directory URL of another authority, which starts with https:// and holds no credentials",
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
  yield* checkForms(path, tls);
  const { nameserver } = tls.rfc2136 ?? {};
  if (nameserver !== undefined) {
    const at = `${path}.rfc2136.nameserver`;
    const parsed = parseHostAndPort(nameserver);
    if (parsed) yield* checkOutside(at, parsed.host, cluster);
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
    const api = parsePlainUrl(url, 'https');
    if (api && /^\/?$/.test(api.path)) yield* checkOutside(at, api.host, cluster);
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

/** The form of an identifier of a DNS service. */
interface Form {
  readonly key: string;
  readonly value: string | undefined;
  readonly pattern: RegExp;
  readonly expected: string;
  readonly example: string;
}

/** Checks identifiers of DNS services, of which a wrong one shows only when no certificate comes. */
function* checkForms(path: string, { route53, clouddns, rfc2136 }: ResolvedAcmeSpec): Generator<Problem> {
  const forms: readonly Form[] = [
    {
      key: 'route53.region',
      value: route53?.region,
      pattern: /^[a-z]{2}(-[a-z]+)+-\d$/,
      expected: 'the code of a region of AWS',
      example: 'eu-central-1',
    },
    {
      key: 'route53.accessKeyId',
      value: route53?.accessKeyId,
      pattern: /^[A-Z0-9]{16,128}$/,
      expected: 'the ID of an access key, which is public, of at least 16 capital letters and digits',
      example: 'AKIAIOSFODNN7EXAMPLE',
    },
    {
      key: 'route53.hostedZoneId',
      value: route53?.hostedZoneId,
      pattern: /^Z[A-Z0-9]{1,31}$/,
      expected: 'the ID of a hosted zone: Z and more capital letters and digits',
      example: 'Z0123456789',
    },
    {
      key: 'clouddns.project',
      value: clouddns?.project,
      pattern: /^([a-z0-9.-]+:)?[a-z][-a-z0-9]{4,28}[a-z0-9]$/,
      expected: 'the ID of a project, not its name: 6 to 30 lower-case letters, digits and dashes',
      example: 'homelab-123456',
    },
    {
      key: 'rfc2136.keyName',
      value: rfc2136?.keyName,
      pattern: /^[\w-]+(\.[\w-]+)*\.?$/,
      expected: 'the name of a TSIG key, which is a DNS name',
      example: 'hearth or hearth.example.org',
    },
  ];
  for (const { key, value, pattern, expected, example } of forms) {
    if (value === undefined || pattern.test(value)) continue;
    yield {
      code: 'acme-invalid-identifier',
      path: `${path}.${key}`,
      // A secret that was put here by mistake is not printed.
      found: value.length > 32 ? `a text of ${value.length} characters` : quoted(value),
      expected,
      fix: `Write it like ${example}.`,
    };
  }
}
