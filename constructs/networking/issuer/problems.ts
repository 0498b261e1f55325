/** Heading of these rules in docs/problems.md. */
export const topic = 'The issuer of certificates';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'acme-private-domain': 'A public authority signs only for a domain that a person can own.',
  'acme-invalid-directory':
    'The server of a public authority is production, staging, or the URL of a directory that begins with https://.',
  'acme-missing-section': 'The DNS service of a public authority has its section.',
  'acme-unused-section': 'Only the DNS service that is chosen has a section.',
  'acme-invalid-name-server': 'A name server is an IPv4 address or a host name, and a port if it is not 53.',
  'acme-invalid-identifier':
    'A region, a zone, a project, an access key and a TSIG key of a DNS service have the form that the service gives them.',
  'acme-invalid-api-url': 'The API of acme-dns is a URL that begins with https:// and has no path.',
  'acme-address-not-signed':
    'With a public authority, which signs for names only, an exposure has no address of its own.',
} as const;

type IssuerRules = typeof rules;

declare module '../../core/base/problem.ts' {
  interface Rules extends IssuerRules {}
}
