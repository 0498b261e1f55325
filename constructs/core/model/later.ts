/** A value that is read after every component is constructed. */
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
 * A value that is known only after every component is constructed, such as contributions of other components. It may be
 * the environment of a container or one of its variables, the content of a file, a field of an object, or a value of a
 * chart.
 *
 * @example this.file('Corefile', later(() => corefile(cluster.all(allExposures))))
 */
export function later<T>(produce: () => T): T {
  // The render pass reads the value before it uses it.
  return new Later(produce) as unknown as T;
}

/** The value itself, or the value of a `Later`, read now. */
export function produced<T>(value: T): T {
  return value instanceof Later ? produced(Later.produce(value) as T) : value;
}
