/** Heading of these rules in docs/problems.md. */
export const topic = 'The DNS server';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'dns-name-of-address': 'An exposure has a host name that is not the name of an address on the LAN.',
} as const;

type DnsRules = typeof rules;

declare module '../../core/base/problem.ts' {
  interface Rules extends DnsRules {}
}
