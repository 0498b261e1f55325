import { describe, expect, it } from 'vitest';
import { Collection, MemoryRegistry, Single } from '../../../constructs/core/base/registry.ts';

describe('a collection', () => {
  const names = new Collection<string>('names');

  it('contains the added items in their order', () => {
    const registry = new MemoryRegistry();
    registry.add(names, 'b');
    registry.add(names, 'a');
    expect(registry.all(names)).toEqual(['b', 'a']);
    expect(registry.all(names)).toEqual(['b', 'a']);
  });

  it('refuses an item that is added after it was read, and no item of another collection', () => {
    const registry = new MemoryRegistry();
    registry.all(names);
    expect(() => registry.add(names, 'late')).toThrow('the names were read before this one was added');
    registry.add(new Collection<string>('others'), 'early');
  });
});

describe('a single', () => {
  const answer = new Single<number>('the answer');

  it('has the value that one part provides', () => {
    const registry = new MemoryRegistry();
    expect(registry.provided(answer)).toBeUndefined();
    registry.provide(answer, 42);
    expect(registry.provided(answer)).toBe(42);
  });

  it('that is required and missing throws', () => {
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
