import { type Alphabet, daysOf } from '../../constructs/core/model/generator.ts';
import { wrongAuthority } from '../../constructs/core/secrets/check-sealed.ts';
import type { Contract, ContractEntry } from '../../constructs/core/secrets/contract.ts';
import { describe } from '../../constructs/core/secrets/describe.ts';
import { fingerprintOf } from '../../constructs/core/secrets/fingerprint.ts';
import { wrongLength } from '../../constructs/core/secrets/lengths.ts';
import type { SealedEntry, SealedFile } from '../../constructs/core/secrets/sealed-file.ts';

/** A finding, with its fix. */
export interface Finding {
  readonly id: string;
  readonly what:
    | 'missing'
    | 'unused'
    | 'weak'
    | 'due'
    | 'other key'
    | 'stale'
    | 'made otherwise'
    | 'changed'
    | 'swapped'
    | 'foreign';
  readonly why: string;
  readonly command: string;
}

/** Problems of the sealed values that can be found without decrypting them. */
export function audit(contract: Contract, file: SealedFile, now: Date): Finding[] {
  const current = file.certificate === undefined ? '' : fingerprintOf(file.certificate);
  const findings: Finding[] = [];
  for (const entry of contract.values()) {
    const sealed = file.entries.get(entry.id);
    const report = (what: Finding['what'], why: string, command = `rotate ${entry.id}`) =>
      findings.push({ id: entry.id, what, why, command });
    if (sealed) inspect(entry, sealed, { current, file, now }, report);
    else if (!entry.key.generator.optional) report('missing', 'nothing is sealed', 'generate');
  }
  return [...findings, ...unused(contract, file)].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The remedy for problems that no command mends. */
export const restore = 'restore its line from git';

type Report = (what: Finding['what'], why: string, command?: string) => void;

interface Standard {
  readonly current: string;
  readonly file: SealedFile;
  readonly now: Date;
}

function inspect(entry: ContractEntry, sealed: SealedEntry, standard: Standard, report: Report): void {
  const { current, file, now } = standard;
  const missing = entry.scopes.filter((scope) => sealed.sealed[scope] === undefined);
  if (missing.length > 0) report('missing', `not sealed for ${missing.join(' and ')}`, 'generate');
  if (entry.isAuthority && file.authority === undefined)
    report('missing', 'its certificate is not in the file', 'generate');
  if (sealed.certificate !== current) report('other key', `sealed under ${sealed.certificate}`, 'generate');
  const made = describe(entry.key);
  if (sealed.made !== made) report('made otherwise', `it is "${sealed.made}", and should be "${made}"`);
  const weakness = weaknessOf(entry, sealed);
  const length = wrongLength(entry, sealed.length, file);
  if (weakness !== undefined) report('weak', weakness);
  else if (length !== undefined) report('changed', `${sealed.length} bytes, and not ${length}`);
  const forged = wrongAuthority(entry, file);
  if (forged !== undefined) report('changed', `in its place in the file stands ${forged}`, restore);
  const newer = entry.sources.find(({ id }) => isAfter(file.entries.get(id), sealed));
  if (newer) report('stale', `older than ${newer.id}, which it is made from`, 'generate');
  const age = daysBetween(sealed.date, now);
  // A day, for clocks that differ.
  if (age < -1) report('changed', `made on ${sealed.date.slice(0, 10)}, which is in the future`);
  const days = daysOf(entry.key.generator);
  if (days !== undefined && age > days) report('due', `${age} days old, ${days} are allowed`);
}

const letters: Readonly<Record<Alphabet, number>> = { alphanumeric: 62, hex: 16, base64url: 64 };
const leastBits = 96;

function weaknessOf({ key: { generator } }: ContractEntry, { length }: SealedEntry): string | undefined {
  if (generator.type === 'random') {
    const bits = Math.floor(length * Math.log2(letters[generator.alphabet ?? 'alphanumeric']));
    if (length < generator.length) return `${length} characters, ${generator.length} are asked for`;
    if (bits < leastBits) return `${length} characters, which are ${bits} bits; ${leastBits} are the least`;
  }
  if (generator.type === 'given' && length < (generator.atLeast ?? 12))
    return `${length} characters, ${generator.atLeast ?? 12} are the least`;
  return undefined;
}

function unused(contract: Contract, { entries }: SealedFile): Finding[] {
  return [...entries].flatMap(([id, { sealed }]): Finding[] => {
    const entry = contract.get(id);
    const command = 'delete its line';
    if (!entry) return [{ id, what: 'unused', why: 'no component uses it', command }];
    const scopes = Object.keys(sealed).filter((scope) => !entry.scopes.includes(scope));
    const why = `nobody reads it in ${scopes.join(' and ')}`;
    return scopes.length > 0 ? [{ id, what: 'unused', why, command: `rotate ${id}` }] : [];
  });
}

/** Whole days since a value was made. */
export function daysBetween(date: string, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(date)) / (24 * 60 * 60 * 1000));
}

function isAfter(source: SealedEntry | undefined, entry: SealedEntry): boolean {
  return source !== undefined && Date.parse(source.date) > Date.parse(entry.date);
}
