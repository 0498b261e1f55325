import type { Cursor } from '../../../core/verify/reachability/cursor.ts';

const exact = /^[-a-z0-9_.]+$/i;
// Top-level domains are never numbers.
const numeric = /^[\d.*]*\d[\d.*]*$/;
const patterned = /^[-a-z0-9_.*]+$/i;

/** A host name of a `toFQDNs` or `dns` rule: exact, or a pattern in which `*` stands for any part of one label. */
export function readName(at: Cursor): string {
  at.only('matchName', 'matchPattern');
  const [name, pattern] = [at.at('matchName'), at.at('matchPattern')];
  if (name.exists === pattern.exists) at.refuse('either matchName or matchPattern');
  const given = name.exists ? name : pattern;
  const text = given.text();
  if (!(name.exists ? exact : patterned).test(text)) {
    given.refuse(name.exists ? 'a host name, without *' : 'a host name, perhaps with *');
  } else if (numeric.test(text)) {
    // Cilium compares it with names in DNS answers, which are never addresses.
    given.refuse('a host name, not an address', 'Use toCIDR with the address and /32.');
  }
  return text;
}
