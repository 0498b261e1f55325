import { callSite } from './call-site.ts';

/** Text, or a reference that stands for text. */
export type Text = string | Reference<string>;
/** A number, or a reference that stands for a number. */
export type Num = number | Reference<number>;

/** The server that pods with this value call, or the object that has to exist before they start. */
export interface Target {
  readonly type: 'endpoint' | 'external' | 'owner';
}

/** A key of a Secret, as far as a reference needs it. */
export interface SecretHandle {
  /** `secret/key`, for messages. */
  toString(): string;
}

/** `dependsOn`: the consumer cannot start without it, so it comes in a later wave. `runtimeOnly`: it calls it while running. */
export type Strength = 'dependsOn' | 'runtimeOnly';

/** A piece of a reference: plain text, text that stands for a target, or a key of a secret. */
export interface Part {
  readonly text: string;
  readonly target?: Target;
  readonly strength?: Strength;
  /** The value of this key, which the kubelet or the sealing controller inserts. */
  readonly secret?: SecretHandle;
  /** The text is the name of this Secret: pods that get the name read all of its keys. */
  readonly names?: object;
  /**
   * The namespace in which the Secret is read.
   * @default that of the object that holds the reference
   */
  readonly namespace?: string;
}

/**
 * A value with its origin, so that an edge can be drawn from the pods that get it to its owner.
 *
 * A conversion into plain text by accident throws: a template literal, `+`, `JSON.stringify` and others.
 */
export class Reference<T extends string | number = string> {
  readonly #parts: readonly Part[];
  readonly #numeric: boolean;
  declare protected readonly type: T;

  protected constructor(parts: readonly Part[], numeric: boolean) {
    this.#parts = parts;
    this.#numeric = numeric;
  }

  /** A textual reference of these parts. */
  static of(...parts: readonly Part[]): Reference<string> {
    return new Reference<string>(parts, false);
  }

  /** A number that stands for a target, such as an endpoint's port. */
  static number(value: number, target: Target): Reference<number> {
    return new Reference<number>([{ text: String(value), target }], true);
  }

  /** The pieces of a reference, for the code that resolves it. */
  static partsOf(reference: Reference<string | number>): readonly Part[] {
    return reference.#parts;
  }

  /** True when a reference stands for a number. */
  static isNumeric(reference: Reference<string | number>): boolean {
    return reference.#numeric;
  }

  /** The same value with each of its pieces changed. */
  static map<T extends string | number>(reference: Reference<T>, change: (part: Part) => Part): Reference<T> {
    return new Reference<T>(reference.#parts.map(change), reference.#numeric);
  }

  toString(): never {
    throw this.#lost();
  }

  toJSON(): never {
    throw this.#lost();
  }

  [Symbol.toPrimitive](): never {
    throw this.#lost();
  }

  #lost(): Error {
    const value = this.#parts.map((part) => (part.secret ? `<secret ${part.secret}>` : part.text)).join('');
    return new Error(
      `the reference to ${value} was turned into plain text at ${callSite()}: its edge would be lost. ` +
        'Use the tagged template text`...` for text, or json(), yaml() and ini() for documents',
    );
  }
}

/** True when a value is a reference. */
export function isReference(value: unknown): value is Reference<string | number> {
  return value instanceof Reference;
}

/**
 * Text with references in it: the only way to put one into a sentence.
 *
 * @example text`http://${endpoint.host}:${endpoint.port}/api`
 */
export function text(strings: TemplateStringsArray, ...values: readonly (Text | Num)[]): Reference<string> {
  const parts: Part[] = [];
  strings.forEach((literal, index) => {
    if (literal !== '') parts.push({ text: literal });
    const value = values[index];
    if (value !== undefined) parts.push(...partsOf(value));
  });
  return Reference.of(...parts);
}

/** Text and references as pieces. */
export function partsOf(value: string | number | Reference<string | number>): readonly Part[] {
  return isReference(value) ? Reference.partsOf(value) : [{ text: String(value) }];
}

/** Pieces one after the other, with plain text between them. */
export function join(values: readonly (Text | Num)[], separator: string): Reference<string> {
  return Reference.of(
    ...values.flatMap((value, index) =>
      index === 0 ? partsOf(value) : [{ text: separator }, ...partsOf(value)],
    ),
  );
}

/** The same value, used at run time only: its edge opens the network and does not order the waves. */
export function runtimeOnly<T extends string | number>(reference: Reference<T>): Reference<T> {
  return Reference.map(reference, (part) => (part.target ? { ...part, strength: 'runtimeOnly' } : part));
}
