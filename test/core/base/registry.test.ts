import { describe, expect, it } from 'vitest';
import { Collection, MemoryRegistry, Single } from '../../../constructs/core/base/registry.ts';

describe('a collection', () => {
  const names = new Collection<string>('names');

  it('holds what was added, in that order', () => {
    const registry = new MemoryRegistry();
    registry.add(names, 'b');
    registry.add(names, 'a');
    expect(registry.all(names)).toEqual(['b', 'a']);
    expect(registry.all(names)).toEqual(['b', 'a']);
  });

  it('refuses what is added after it was read, and only there', () => {
    const registry = new MemoryRegistry();
    registry.all(names);
    expect(() => registry.add(names, 'late')).toThrow('the names were read before this one was added');
    registry.add(new Collection<string>('others'), 'early');
  });
});

describe('a single', () => {
  const answer = new Single<number>('the answer');

  it('is what one part provides', () => {
    const registry = new MemoryRegistry();
    expect(registry.provided(answer)).toBeUndefined();
    registry.provide(answer, 42);
    expect(registry.provided(answer)).toBe(42);
  });

  it('that no platform can do without is refused when it is missing', () => {
    const registry = new MemoryRegistry();
    expect(() => registry.required(answer)).toThrow('no part of the platform provides the answer');
    registry.provide(answer, 42);
    expect(registry.required(answer)).toBe(42);
  });

  it('refuses a second part', () => {
    const registry = new MemoryRegistry();
    registry.provide(answer, 42);
    expect(() => registry.provide(answer, 43)).toThrow('two parts of the platform provide the answer');
  });
});
