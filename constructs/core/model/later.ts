import { ProblemsError } from '../base/problem.ts';
import { callSite } from './call-site.ts';

/** The function that produces each value of `later()`. */
const producers = new WeakMap<object, () => unknown>();

/**
 * A value that is known only after every component is constructed, such as contributions of other components. It may be
 * the environment of a container or one of its variables, the content of a file, a field of an object, or a value of a
 * chart.
 *
 * Its type is the type of the value. A type of its own would have to be added to the type of every field of every object
 * and chart, at every depth. So the compiler accepts it as the value itself, and its use is a problem at run time that
 * names the place: reading a property, calling a method, spreading it, putting it into text. `if (value)` and
 * `value === other` cannot be detected: they get an object.
 *
 * @example this.file('Corefile', later(() => corefile(cluster.all(allExposures))))
 */
export function later<T>(produce: () => T): T {
  const value = new Proxy({}, refusing);
  producers.set(value, produce);
  // The render pass reads the value before it uses it.
  return value as T;
}

/** True when a value comes from `later()`. */
export function isLater(value: unknown): boolean {
  return typeof value === 'object' && value !== null && producers.has(value);
}

/** The value itself, or the value of a `later()`, read now. */
export function produced<T>(value: T): T {
  const produce = typeof value === 'object' && value !== null ? producers.get(value) : undefined;
  return produce ? produced(produce() as T) : value;
}

const refusing: ProxyHandler<object> = {
  get: (_, property) => refuseUse(nameOf(property)),
  has: (_, property) => refuseUse(nameOf(property)),
  set: (_, property) => refuseUse(nameOf(property)),
  ownKeys: () => refuseUse('its parts'),
  getOwnPropertyDescriptor: (_, property) => refuseUse(nameOf(property)),
};

function nameOf(property: string | symbol): string {
  if (property === Symbol.toPrimitive || property === 'toJSON') return 'its text';
  return property === Symbol.iterator ? 'its items' : `its property ${String(property)}`;
}

function refuseUse(what: string): never {
  throw new ProblemsError([
    {
      code: 'value-used-too-early',
      path: callSite(),
      found: `a value that is known only later was used before: ${what}`,
      expected:
        'a value that is passed on unchanged, to an object, a file, the environment of a container or a chart',
      fix: 'Put the whole of what is made of it into later(), as in later(() => text`...`).',
    },
  ]);
}
