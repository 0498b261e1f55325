import ipaddr from 'ipaddr.js';
import { contains } from '../../validate/address.ts';
import type { Cursor } from './cursor.ts';
import type { Range } from './model.ts';

/** Addresses as a rule states them: `cidr` and `except`. */
export function readRange(at: Cursor): Range {
  at.only('cidr', 'except');
  const except = at.at('except').items().map(readCidr);
  return { cidr: readCidr(at.at('cidr')), ...(except.length > 0 && { except }) };
}

/** A CIDR, or a single address. */
export function readCidr(at: Cursor): string {
  const text = at.text();
  const cidr = ipaddr.isValid(text) ? `${text}/${ipaddr.parse(text).kind() === 'ipv4' ? 32 : 128}` : text;
  if (ipaddr.isValidCIDR(cidr)) return cidr;
  at.refuse('a CIDR such as 192.168.2.0/24');
  return '0.0.0.0/32';
}

/** True when every address of the inner range is in the outer range. */
export function covers(outer: Range, inner: Range): boolean {
  if (!contains(outer.cidr, inner.cidr)) return false;
  return (outer.except ?? []).every(
    (hole) =>
      !(contains(hole, inner.cidr) || contains(inner.cidr, hole)) ||
      (inner.except ?? []).some((same) => contains(same, hole)),
  );
}

/** True when a range contains all addresses. */
export function isEverything({ cidr, except = [] }: Range): boolean {
  return except.length === 0 && contains(cidr, '0.0.0.0/0');
}
