import type { Component } from './component.ts';
import { partsOf, Reference } from './reference.ts';

/** How the value of a secret key comes to be. */
export type Generator =
  /** Letters and digits from a cryptographic source. */
  | { readonly type: 'random'; readonly length: number }
  /** Known to everybody, kept in the Secret because a reader expects it there (a user name). */
  | { readonly type: 'public'; readonly value: string }
  /** Given by a person; the hint says where to get it. */
  | { readonly type: 'given'; readonly hint: string }
  /** A file of text and other secret keys. */
  | { readonly type: 'composed'; readonly content: Reference };

/** A value of letters and digits, 32 of them unless said otherwise. */
export function random(length = 32): Generator {
  return { type: 'random', length };
}

export interface SecretProps {
  /**
   * Type of the Secret, such as `kubernetes.io/basic-auth`.
   * @default 'Opaque'
   */
  readonly type?: string;
  /** Labels of the Secret, where a controller looks for some. */
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * A Secret of the platform: its keys, how each comes to be, and the namespaces that read it.
 *
 * It is known in every namespace under the same name, and exists only where somebody reads it.
 */
export class Secret {
  readonly component: Component;
  readonly name: string;
  readonly props: SecretProps;
  readonly keys: ReadonlyMap<string, SecretKey>;
  readonly #readers = new Map<string, Set<Component>>();

  constructor(
    component: Component,
    name: string,
    keys: Readonly<Record<string, Generator>>,
    props: SecretProps = {},
  ) {
    this.component = component;
    this.name = name;
    this.props = props;
    this.keys = new Map(
      Object.entries(keys).map(([key, generator]) => [key, new SecretKey(this, key, generator)]),
    );
    component.cluster.register(this);
  }

  /**
   * A handle on one key.
   * @throws Error when the Secret has no such key.
   */
  key(name: string): Reference {
    const key = this.keys.get(name);
    if (!key)
      throw new Error(
        `Secret ${this.name} has no key "${name}"; its keys are: ${[...this.keys.keys()].join(', ')}`,
      );
    return Reference.of({ text: '', secret: key });
  }

  /** The Secret's name, for values and fields that take a whole Secret. */
  get reference(): Reference {
    return Reference.of({ text: this.name, names: this });
  }

  /** All that its composed files are made of. */
  get composed(): Reference {
    return Reference.of(
      ...[...this.keys.values()].flatMap(({ generator }) =>
        generator.type === 'composed' ? partsOf(generator.content) : [],
      ),
    );
  }

  /** The namespaces that read it, and which components do. */
  get readers(): ReadonlyMap<string, ReadonlySet<Component>> {
    return this.#readers;
  }

  /** Notes that a component reads it in a namespace. */
  readBy(component: Component, namespace: string): void {
    const readers = this.#readers.get(namespace);
    if (readers?.has(component)) return;
    if (readers) readers.add(component);
    else this.#readers.set(namespace, new Set([component]));
    // What a composed file is made of is sealed beside it.
    for (const { secret: key } of partsOf(this.composed)) key?.secret.readBy(component, namespace);
  }
}

/** One key of a Secret. */
export class SecretKey {
  readonly secret: Secret;
  readonly key: string;
  readonly generator: Generator;

  constructor(secret: Secret, key: string, generator: Generator) {
    this.secret = secret;
    this.key = key;
    this.generator = generator;
  }

  /** `secret/key`, for messages; never the value, which nobody here knows. */
  toString(): string {
    return `${this.secret.name}/${this.key}`;
  }
}
