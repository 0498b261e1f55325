import { beforeAll, describe, expect, it } from 'vitest';
import { authority, given, privateKey, publicKey, random } from '../../../constructs/core/model/generator.ts';
import type { SealedEntry } from '../../../constructs/core/secrets/sealed-file.ts';
import { audit, type Finding } from '../../../tools/secrets/audit.ts';
import type { Sealable } from '../../../tools/secrets/vault.ts';
import { type Bench, contractFor, filled } from './workbench.ts';

const bench: Bench = {
  secrets: {
    login: {
      password: random(),
      brief: random(12),
      token: given('somewhere'),
      extra: given('x', { optional: true }),
    },
    pair: { key: privateKey('ed25519'), pub: publicKey('key') },
    ca: { key: privateKey('ecdsa', { days: 3285 }), crt: authority('key', 'Test') },
  },
};
const { contract } = contractFor(bench);
const soon = new Date('2026-11-21T00:00:00Z');
const weak: Finding = {
  id: 'app-login/brief',
  what: 'weak',
  why: '12 characters, which are 71 bits; 96 are the least',
  command: 'rotate app-login/brief',
};

let file: Sealable;
beforeAll(async () => {
  ({ file } = await filled(bench, {
    ask: async ({ id }) => (id.endsWith('token') ? 'twelve chars' : undefined),
  }));
});

/** The findings for a changed entry, without the finding that is always there. */
function findings(id: string, change: Partial<SealedEntry> | undefined, now = soon): Partial<Finding>[] {
  const entries = new Map(file.entries);
  if (change) entries.set(id, { ...entries.get(id)!, ...change });
  else entries.delete(id);
  return audit(contract, { ...file, entries }, now)
    .filter((finding) => finding.id !== weak.id)
    .map(({ command, ...rest }) => rest);
}

describe('an audit', () => {
  it('finds only values that their contract makes weak', () => {
    expect(audit(contract, file, soon)).toEqual([weak]);
  });

  it.each<[name: string, id: string, change: Partial<SealedEntry> | undefined, finding: Partial<Finding>]>([
    ['nothing sealed', 'app-login/password', undefined, { what: 'missing', why: 'nothing is sealed' }],
    [
      'a reader without it',
      'app-login/password',
      { sealed: {} },
      { what: 'missing', why: 'not sealed for app/app-login' },
    ],
    [
      'another certificate',
      'app-login/password',
      { certificate: 'ffff' },
      { what: 'other key', why: 'sealed under ffff' },
    ],
    [
      'fewer characters than asked for',
      'app-login/password',
      { length: 31 },
      { what: 'weak', why: '31 characters, 32 are asked for' },
    ],
    [
      'a short value of a person',
      'app-login/token',
      { length: 11 },
      { what: 'weak', why: '11 characters, 12 are the least' },
    ],
    [
      'another way of making',
      'app-login/password',
      { made: 'random, hex' },
      { what: 'made otherwise', why: 'it is "random, hex", and should be "random, alphanumeric"' },
    ],
    [
      'an older one than its source',
      'app-pair/pub',
      { date: '2026-11-19T00:00:00Z' },
      { what: 'stale', why: 'older than app-pair/key, which it is made from' },
    ],
    [
      'a value for nobody',
      'app-old/password',
      { sealed: {}, date: '2026-11-20T00:00:00Z' },
      { what: 'unused', why: 'no component uses it' },
    ],
    [
      'a value for somebody else as well',
      'app-login/password',
      { sealed: { 'app/app-login': 'A', 'b/app-login': 'B' } },
      { what: 'unused', why: 'nobody reads it in b/app-login' },
    ],
  ])('finds %s', (_, id, change, finding) => {
    expect(findings(id, change)).toEqual([{ id, ...finding }]);
  });

  it('finds values that are due for rotation, each after its own interval', () => {
    const after = (days: number) => new Date(Date.parse('2026-11-20T10:00:00Z') + days * 24 * 3600 * 1000);
    const due = (days: number) =>
      findings('app-login/password', {}, after(days)).map(({ what, id }) => `${what} ${id}`);
    expect(due(365)).toEqual([]);
    expect(due(366)).toEqual(['due app-login/password', 'due app-login/token']);
    expect(due(731)).toEqual(['due app-login/password', 'due app-login/token', 'due app-pair/key']);
    expect(due(3286)).toContain('due app-ca/key');
  });

  it("finds the authority's certificate missing", () => {
    const { authority: _, ...rest } = file;
    expect(audit(contract, rest, soon)).toEqual([
      expect.objectContaining({ id: 'app-ca/key', what: 'missing', command: 'generate' }),
      weak,
    ]);
  });

  it('of a cluster without values finds all required values', () => {
    const ids = audit(contract, { entries: new Map() }, soon).map(({ id }) => id);
    expect(ids).toEqual([...contract.keys()].filter((id) => id !== 'app-login/extra'));
  });
});
