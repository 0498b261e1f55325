import type { Json, JsonObject } from '../../../../constructs/core/base/manifest.ts';

/** A random generator that gives the same numbers in each run. */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Path = readonly (string | number)[];

/** Every path in a value, except the value itself. */
export function placesOf(value: Json | undefined, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, Json | undefined][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value as JsonObject);
  return entries.flatMap(([step, child]) => [[...path, step], ...placesOf(child, [...path, step])]);
}

/** Values that a value may become by mistake; undefined stands for a missing value. */
export function mistakesOf(value: Json | undefined): readonly (Json | undefined)[] {
  const any = [undefined, null, 'no such value', 7, -1, 1.5, 3e9, true, [], {}, ['a'], { unknown: 'b' }];
  if (typeof value === 'string')
    return [...any, '', value.toUpperCase(), `${value} `, value.repeat(60), '10.0.0.0/8'];
  if (typeof value === 'number') return [...any, String(value), -value, value + 0.5, 70000, 0];
  if (Array.isArray(value)) return [...any, [...value, ...value], [...value, 5], value.slice(1), value[0]];
  if (typeof value === 'object')
    return [...any, { ...value, unknown: 1 }, { ...value, name: 'again', type: 5 }];
  return any;
}

/** The value with another value at a path. */
export function replaced(
  value: Json | undefined,
  [step, ...rest]: Path,
  by: Json | undefined,
): Json | undefined {
  if (step === undefined) return by;
  if (Array.isArray(value)) {
    const list = value.map((item, index) => (index === step ? replaced(item, rest, by) : item));
    return list.filter((item) => item !== undefined);
  }
  const { [step]: old, ...others } = value as JsonObject;
  const changed = replaced(old, rest, by);
  return changed === undefined ? others : { ...others, [step]: changed };
}
