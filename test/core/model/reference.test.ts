import { describe, expect, it } from 'vitest';
import { type External, externalTarget, outside } from '../../../constructs/core/model/external.ts';
import {
  isReference,
  join,
  partsOf,
  Reference,
  runtimeOnly,
  text,
} from '../../../constructs/core/model/reference.ts';

const nas: External = { name: 'NAS', cidrs: ['192.168.2.2/32'], ports: [{ port: 2049 }] };
const reference = outside(nas, 'nas:/volume1');

describe('a reference', () => {
  it.each([
    ['a template literal', () => `${reference}`],
    ['concatenation', () => `mount ${reference as unknown as string}`],
    ['+', () => ['mount ', reference as unknown as string].reduce((a, b) => a + b)],
    ['String()', () => String(reference)],
    ['join()', () => [reference].join(',')],
    ['JSON.stringify', () => JSON.stringify({ reference })],
    ['a map key', () => ({ [reference as unknown as string]: 1 })],
    ['sort()', () => [reference, reference].sort()],
    ['new URL()', () => new URL(reference as unknown as string)],
  ])('cannot be turned into plain text by %s', (_, turn) => {
    expect(turn).toThrow(/the reference to nas:\/volume1 was turned into plain text/);
  });

  it('throws with the place, outside the core, where it was turned into text', () => {
    expect(() => String(reference)).toThrow(/reference\.test\.ts:\d+/);
  });

  it('keeps its target inside tagged text, however deep', () => {
    const deep = text`a ${text`b ${reference} c`} d`;
    expect(partsOf(deep).map((part) => part.text)).toEqual(['a ', 'b ', 'nas:/volume1', ' c', ' d']);
    expect(partsOf(deep)[2]?.target).toEqual(externalTarget(nas));
  });

  it('keeps its target when joined', () => {
    expect(partsOf(join(['x', reference], ',')).map((part) => part.text)).toEqual(['x', ',', 'nas:/volume1']);
  });

  it('can be made runtime-only with the same value', () => {
    const [part] = partsOf(runtimeOnly(reference));
    expect(part).toMatchObject({ text: 'nas:/volume1', strength: 'runtimeOnly' });
  });

  it('is distinguished from plain values', () => {
    expect(isReference(reference)).toBe(true);
    expect(isReference('nas:/volume1')).toBe(false);
    expect(Reference.isNumeric(Reference.number(5432, externalTarget(nas)))).toBe(true);
  });
});
