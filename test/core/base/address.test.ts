import { assert, integer, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contains,
  covers,
  formatAddress,
  overlap,
  parseAddress,
  parseCidr,
  parseRange,
} from '../../../constructs/core/base/address.ts';

const address = nat(2 ** 32 - 1);
const cidr = tuple(address, integer({ min: 0, max: 32 })).map(
  ([a, prefix]) => parseCidr(`${formatAddress(a)}/${prefix}`)!,
);

describe('addresses', () => {
  it('are read as they are written', () => {
    assert(
      property(address, (a) => {
        expect(parseAddress(formatAddress(a))).toBe(a);
      }),
    );
  });

  it.each(['', '10.0.0', '10.0.0.256', '10.0.0.01', '0x0a.0.0.1', '167772161', ' 10.0.0.1', '::1'])(
    '%o is none',
    (text) => expect(parseAddress(text)).toBeUndefined(),
  );
});

describe('ranges in CIDR notation', () => {
  it('have one canonical form, which is the same range', () => {
    assert(
      property(cidr, (range) => {
        expect(parseCidr(range.canonical)).toEqual(range);
      }),
    );
  });

  it('overlap exactly if one of them has the first address of the other', () => {
    assert(
      property(cidr, cidr, (a, b) => {
        expect(overlap(a, b)).toBe(contains(a, b.first) || contains(b, a.first));
        expect(overlap(a, b)).toBe(covers(a, b) || covers(b, a));
      }),
    );
  });

  it.each(['10.0.0.0', '10.0.0.0/33', '10.0.0.0/-1', '10.0.0/8', 'fd00::/8', '10.0.0.0/8 '])(
    '%o is none',
    (text) => expect(parseCidr(text)).toBeUndefined(),
  );
});

describe('ranges from a first to a last address', () => {
  it('are read with or without spaces', () => {
    const range = { first: parseAddress('10.0.0.1')!, last: parseAddress('10.0.0.9')! };
    expect(parseRange('10.0.0.1-10.0.0.9')).toEqual(range);
    expect(parseRange('10.0.0.1 - 10.0.0.9')).toEqual(range);
  });

  it.each(['10.0.0.9-10.0.0.1', '10.0.0.1', '10.0.0.1-', '10.0.0.1-10.0.0.2-10.0.0.3', '10.0.0.0/24'])(
    '%o is none',
    (text) => expect(parseRange(text)).toBeUndefined(),
  );
});
