/** A value that is asked for when every component is constructed. */
export class Later<T> {
  readonly #produce: () => T;

  constructor(produce: () => T) {
    this.#produce = produce;
  }

  /** The value; for the machinery that renders it. */
  static produce<T>(value: Later<T>): T {
    return value.#produce();
  }

  toString(): never {
    throw tooEarly();
  }

  toJSON(): never {
    throw tooEarly();
  }

  [Symbol.toPrimitive](): never {
    throw tooEarly();
  }
}

function tooEarly(): Error {
  return new Error(
    'a value that is known only later was used before: put the whole of what is made of it into later(), ' +
      'as in later(() => text`...`)',
  );
}

/**
 * A value that is known only when every component is constructed, such as what others contribute. It may stand where
 * such a value may: in or for the environment of a container, the content of a file, a field of an object, a chart's
 * value.
 *
 * @example this.file('Corefile', later(() => corefile(cluster.all(allExposures))))
 */
export function later<T>(produce: () => T): T {
  // Whatever is rendered is asked for its value first.
  return new Later(produce) as unknown as T;
}

/** A value, asked for now if it is known only later. */
export function produced<T>(value: T): T {
  return value instanceof Later ? produced(Later.produce(value) as T) : value;
}
