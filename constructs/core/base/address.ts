import ipaddr from 'ipaddr.js';

const { IPv4 } = ipaddr;

/** IPv4 addresses from the first to the last, as numbers. */
export interface AddressRange {
  readonly first: number;
  readonly last: number;
}

/** A range in CIDR notation. */
export interface Cidr extends AddressRange {
  /** Length of the prefix. */
  readonly prefix: number;
  /** Canonical form: the first address and the prefix. */
  readonly canonical: string;
}

/** An IPv4 address (`192.168.2.1`) as a number; undefined when the text is not one. */
export function parseAddress(text: string): number | undefined {
  if (!IPv4.isValidFourPartDecimal(text)) return undefined;
  return IPv4.parse(text).octets.reduce((number, octet) => number * 256 + octet, 0);
}

/** The text of an address. */
export function formatAddress(address: number): string {
  return [24, 16, 8, 0].map((bits) => Math.floor(address / 2 ** bits) % 256).join('.');
}

/** `10.42.0.0/16` as a range; undefined when the text is not an IPv4 range. */
export function parseCidr(text: string): Cidr | undefined {
  if (!IPv4.isValidCIDRFourPartDecimal(text)) return undefined;
  const [, prefix] = IPv4.parseCIDR(text);
  const size = 2 ** (32 - prefix);
  const first = Math.floor(parseAddress(text.slice(0, text.indexOf('/')))! / size) * size;
  return { first, last: first + size - 1, prefix, canonical: `${formatAddress(first)}/${prefix}` };
}

/** `192.168.2.100-192.168.2.149` as a range; undefined when the text is not two addresses in ascending order. */
export function parseRange(text: string): AddressRange | undefined {
  const [first, last, ...rest] = text.split('-').map((end) => parseAddress(end.trim()));
  if (first === undefined || last === undefined || rest.length > 0 || first > last) return undefined;
  return { first, last };
}

/** Several ranges, separated by commas; undefined when one of them is not a range. */
export function parseRanges(text: string): readonly AddressRange[] | undefined {
  const ranges = text.split(',').map(parseRange);
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

/** True when an address is in a range. */
export function contains({ first, last }: AddressRange, address: number): boolean {
  return first <= address && address <= last;
}

/** True when all addresses of the inner range are in the outer. */
export function covers(outer: AddressRange, inner: AddressRange): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** True when a machine can have the address: it is neither multicast, nor link-local, nor reserved. */
export function isOfMachine(address: number): boolean {
  const range = IPv4.parse(formatAddress(address)).range();
  return !['unspecified', 'broadcast', 'multicast', 'linkLocal', 'loopback', 'reserved'].includes(range);
}

/** True when two ranges have an address in common. */
export function overlap(a: AddressRange, b: AddressRange): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** The addresses that machines of a LAN can have: all but the network address and the broadcast address. */
export function hosts({ first, last }: Cidr): AddressRange {
  return { first: first + 1, last: last - 1 };
}
