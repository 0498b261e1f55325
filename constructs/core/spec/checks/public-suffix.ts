import { getPublicSuffix, parse } from 'tldts';

/**
 * True when different owners register names directly below a domain, as below `co.uk`, `duckdns.org` and `home.arpa`,
 * by the Public Suffix List. Browsers keep no cookie for such a domain, and public authorities sign no `*` below it.
 */
export function isPublicSuffix(domain: string): boolean {
  return getPublicSuffix(domain, { allowPrivateDomains: true }) === domain;
}

/**
 * True when a person can own a domain, so that public authorities sign for it: its suffix is on the Public Suffix List of
 * ICANN, and it is no suffix itself. Nobody can register names below `.arpa` (RFC 8375) and `.onion`.
 */
export function canBeOwned(domain: string): boolean {
  const { isIcann } = parse(domain, { allowPrivateDomains: false });
  return isIcann === true && !/\.(arpa|onion)$/.test(domain) && !isPublicSuffix(domain);
}
