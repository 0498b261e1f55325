import type { Cursor } from './cursor.ts';

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

/** Whether every host name that fits the inner pattern fits the outer one. */
export function coversName(outer: string, inner: string): boolean {
  const [wide, narrow] = [normal(outer), normal(inner)];
  if (wide === '*' || wide === narrow) return true;
  if (narrow === '*' || narrow.startsWith('**')) return false;
  const source = wide
    .split('**.')
    .map((part) => part.replaceAll('.', '\\.').replaceAll('*', '[-a-z0-9_]*'))
    .join('([-a-z0-9_]+\\.)+');
  return new RegExp(`^${source}$`).test(narrow.replaceAll('*', '-_-'));
}

function normal(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
