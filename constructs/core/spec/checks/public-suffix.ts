import { getPublicSuffix } from 'tldts';

/**
 * True when different owners register names directly below a domain, as below `co.uk`, `duckdns.org` and `home.arpa`,
 * by the Public Suffix List. Browsers keep no cookie for such a domain, and public authorities sign no `*` below it.
 */
export function isPublicSuffix(domain: string): boolean {
  return getPublicSuffix(domain, { allowPrivateDomains: true }) === domain;
}
