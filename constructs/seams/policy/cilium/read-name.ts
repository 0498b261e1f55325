import type { Cursor } from '../../../core/verify/reachability/cursor.ts';

const exact = /^[-a-z0-9_.]+$/i;
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
  }
  return text;
}
