/** A list that every part of a platform may add to, and that is read after all of them did. */
export class Collection<T> {
  /** Name of the items, in the plural, for messages. */
  readonly name: string;
  declare protected readonly item: T;

  constructor(name: string) {
    this.name = name;
  }
}

/** A value that exactly one part of a platform provides for the others. */
export class Single<T> {
  /** Name of the value, for messages. */
  readonly name: string;
  declare protected readonly value: T;

  constructor(name: string) {
    this.name = name;
  }
}

/** The registry by which the parts of a platform exchange values; there is no other way. */
export interface Registry {
  /**
   * Adds an item to a collection.
   * @throws Error when the collection was read before: its reader would miss the item.
   */
  add<T>(collection: Collection<T>, item: T): void;
  /** The items of a collection, in the order in which they were added. Reading it closes it. */
  all<T>(collection: Collection<T>): readonly T[];
  /**
   * Provides a value for all parts.
   * @throws Error when another part provides it already.
   */
  provide<T>(single: Single<T>, value: T): void;
  /** The provided value; undefined when no part provides it. */
  provided<T>(single: Single<T>): T | undefined;
  /**
   * The provided value, which every platform needs.
   * @throws Error when no part provides it.
   */
  required<T>(single: Single<T>): T;
}

/** Keeps what is added and provided. */
export class MemoryRegistry implements Registry {
  readonly #items = new Map<object, unknown[]>();
  readonly #closed = new Set<object>();
  readonly #values = new Map<object, unknown>();

  add<T>(collection: Collection<T>, item: T): void {
    if (this.#closed.has(collection)) {
      throw new Error(
        `the ${collection.name} were read before this one was added: add it in a constructor, or read them in whenComplete()`,
      );
    }
    const list = this.#items.get(collection);
    if (list) list.push(item);
    else this.#items.set(collection, [item]);
  }

  all<T>(collection: Collection<T>): readonly T[] {
    this.#closed.add(collection);
    return (this.#items.get(collection) ?? []) as T[];
  }

  provide<T>(single: Single<T>, value: T): void {
    if (this.#values.has(single)) throw new Error(`two parts of the platform provide ${single.name}`);
    this.#values.set(single, value);
  }

  provided<T>(single: Single<T>): T | undefined {
    return this.#values.get(single) as T | undefined;
  }

  required<T>(single: Single<T>): T {
    const value = this.provided(single);
    if (value === undefined) throw new Error(`no part of the platform provides ${single.name}`);
    return value;
  }
}
