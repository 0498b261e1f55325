import { describe, expect, it } from 'vitest';
import { suggest } from '../../../constructs/core/base/suggest.ts';
import { contains, isAddress, isCidr } from '../../../constructs/core/validate/address.ts';
import { isCron, isCronWithSeconds } from '../../../constructs/core/validate/rules/cron.ts';
import { listed, show } from '../../../constructs/core/validate/words.ts';

describe('an address', () => {
  it.each(['10.0.0.1', '::1', 'fd00::5'])('is %s', (text) => expect(isAddress(text)).toBe(true));
  it.each(['10.0.0', '10.0.0.256', '10.0.0.01', 'nas', ''])('is not %j', (text) =>
    expect(isAddress(text)).toBe(false),
  );
});

describe('a range', () => {
  it.each(['10.0.0.0/8', '10.1.2.3/8', '::/0'])('is %s', (text) => expect(isCidr(text)).toBe(true));
  it.each(['10.0.0.0', '10.0.0.0/33', '10.0.0/8', '/8', '10.00.0.0/8'])('is not %j', (text) =>
    expect(isCidr(text)).toBe(false),
  );

  it('contains smaller ones of its own kind', () => {
    expect(contains('10.0.0.0/8', '10.42.0.0/16')).toBe(true);
    expect(contains('10.0.0.0/8', '10.0.0.0/8')).toBe(true);
    expect(contains('10.42.0.0/16', '10.0.0.0/8')).toBe(false);
    expect(contains('10.0.0.0/8', '192.168.0.0/16')).toBe(false);
    expect(contains('10.0.0.0/8', '::/0')).toBe(false);
  });
});

describe('a schedule', () => {
  it.each([
    '* * * * *',
    '0 2 1,15 * *',
    '*/5 8-18 * jan-MAR mon',
    '5/10 * ? * *',
    '@daily',
    '@every 1h30m',
    '0 3 29 2 *',
    '0 3 30,1 feb *',
    '0 3 30-31 2,4 *',
    '0 3 31 2/3 *',
    '0 3 30 2 mon',
    '0 3 30 2 */2',
  ])('is %s', (text) => expect(isCron(text)).toBe(true));
  it.each([
    '* * * *',
    '60 * * * *',
    '* * 0 * *',
    '* * * 13 *',
    '* * * * sunday',
    '1-a * * * *',
    '*/x * * * *',
    '0 3 30 2 *',
    '0 3 30-31 feb ?',
    '0 3 31 4,6,9-11/2 *',
    '0 3 31/1 2-4/2 *',
    '',
  ])('is not %j', (text) => expect(isCron(text)).toBe(false));

  it('has seconds as the first field for PostgreSQL', () => {
    expect(isCronWithSeconds('0 0 2 * * *')).toBe(true);
    expect(isCronWithSeconds('0 2 * * *')).toBe(false);
  });
});

describe('a suggestion', () => {
  it.each([
    ['replica', 'replicas'],
    ['REPLICAS', 'replicas'],
    ['tempalte', 'template'],
    ['x', undefined],
    ['somethingElse', undefined],
  ])('for %s', (word, near) => expect(suggest(word, ['replicas', 'template', 'selector'])).toBe(near));

  it('is undefined without candidates', () => expect(suggest('a', [])).toBeUndefined());
});

describe('words', () => {
  it('list names', () => {
    expect(listed([])).toBe('');
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c');
    expect(listed([...'abcdefghijklmn'])).toBe('a, b, c, d, e, f, g, h, i, j, … (14 in all)');
  });

  it('show values on one short line', () => {
    expect(show(undefined)).toBe('nothing');
    expect(show({ a: [1, 'b'] })).toBe('{"a":[1,"b"]}');
    expect(show('a'.repeat(100))).toHaveLength(80);
  });
});
