import { Collection, Single } from '../base/registry.ts';
import type { Generator, GeneratorType, KeyOf } from './generator.ts';
import type { Owner } from './owner.ts';
import { isReference, type Part, partsOf, Reference } from './reference.ts';

export interface SecretProps {
  /**
   * Type of the Secret, such as `kubernetes.io/basic-auth`.
   * @default 'Opaque'
   */
  readonly type?: string;
  /** Labels of the Secret, for a controller that selects by them. */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * The program that reads a new value by itself, and how: `the operator, by the label …`. No pod restarts then.
   * @default pods that read it, which start again with a new value
   */
  readonly noticedBy?: string;
}

/**
 * A Secret of the platform: its keys, the generator of each, and the namespaces that read it.
 *
 * It has the same name in every namespace, and exists only in namespaces that read it.
 */
export class Secret {
  readonly component: Owner;
  readonly name: string;
  readonly props: SecretProps;
  readonly keys: ReadonlyMap<string, SecretKey>;
  readonly #readers = new Map<string, Set<Owner>>();

  /** @throws Error when the source of a derived key is missing or of the wrong kind */
  constructor(
    component: Owner,
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
    for (const key of this.keys.values()) key.sources();
    component.cluster.add(allSecrets, this);
  }

  /**
   * A handle on one key.
   * @throws Error when the Secret has no such key.
   */
  key(name: string): SecretKeyReference {
    return new SecretKeyReference(this.keyNamed(name));
  }

  /**
   * Handles on the same values in another namespace; the Secret then exists there too.
   *
   * @example params: { secretName: login.in('workflows').reference, secretNamespace: 'workflows' }
   */
  in(namespace: string): NamespacedSecret {
    return {
      namespace,
      reference: Reference.map(this.reference, (part) => ({ ...part, namespace })),
      key: (name) => new SecretKeyReference(this.keyNamed(name), namespace),
    };
  }

  /** The key itself. @throws Error when the Secret has no such key. */
  keyNamed(name: string): SecretKey {
    const key = this.keys.get(name);
    if (!key)
      throw new Error(
        `Secret ${this.name} has no key "${name}"; its keys are: ${[...this.keys.keys()].join(', ')}`,
      );
    return key;
  }

  /** The Secret's name, for values and fields that take a whole Secret. */
  get reference(): Reference {
    return Reference.of({ text: this.name, names: this });
  }

  /** The pieces of its composed files. */
  get composed(): Reference {
    return Reference.of(
      ...[...this.keys.values()].flatMap(({ generator }) =>
        generator.type === 'composed' ? partsOf(generator.content) : [],
      ),
    );
  }

  /** The namespaces that read it, each with the components that do. */
  get readers(): ReadonlyMap<string, ReadonlySet<Owner>> {
    return this.#readers;
  }

  /** Records that a component reads it in a namespace. */
  readBy(component: Owner, namespace: string): void {
    const readers = this.#readers.get(namespace);
    if (readers?.has(component)) return;
    if (readers) readers.add(component);
    else this.#readers.set(namespace, new Set([component]));
    // The sources of its values are also sealed for their owner's namespace, so that a person can look them up.
    const sources = [...this.keys.values()].flatMap((key) => key.sources());
    const pieces = secretPartsOf(this.composed).flatMap((part) => part.secret ?? []);
    for (const { secret } of [...sources, ...pieces])
      secret.readBy(secret.component, secret.component.namespaceName);
  }
}

/** Handles on a Secret in one namespace. */
export interface NamespacedSecret {
  readonly namespace: string;
  /** The Secret's name. */
  readonly reference: Reference;
  /** A handle on one key. @throws Error when the Secret has no such key. */
  key(name: string): SecretKeyReference;
}

/** Secrets that have to exist before the delivery starts. */
export const bootSecrets = new Collection<Secret>('secrets at boot');

/** The Secret's name and the key of a value, for charts and custom resources that read it themselves. */
export interface SecretKeySelector {
  /** Name of the Secret. */
  readonly name: Reference;
  readonly key: string;
}

/** The value of a key of a Secret: in an environment variable, in a file, or by its selector anywhere. */
export class SecretKeyReference extends Reference<string> {
  readonly #key: SecretKey;
  readonly #namespace: string | undefined;

  /** @param namespace where it is read, if not in the namespace of the object that contains the reference */
  constructor(key: SecretKey, namespace?: string) {
    super([{ text: '', secret: key, ...(namespace !== undefined && { namespace }) }], false);
    this.#key = key;
    this.#namespace = namespace;
  }

  /**
   * The Secret's name and the key, for charts and custom resources that read the value themselves.
   *
   * @example s3: { accessKeyId: bucket.user.selector, secretAccessKey: bucket.password.selector }
   */
  get selector(): SecretKeySelector {
    const { secret, key } = this.#key;
    const { reference } = this.#namespace === undefined ? secret : secret.in(this.#namespace);
    return { name: reference, key };
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

  /**
   * The keys that its value is derived from.
   * @throws Error when one of them is missing or of the wrong kind
   */
  sources(): SecretKey[] {
    const { generator } = this;
    switch (generator.type) {
      case 'public-key':
      case 'authority':
      case 'certificate':
        return [this.#source(generator.of, ['private-key'])];
      case 'hash':
        return [this.#source(generator.of, ['random', 'given'])];
      case 'docker-config':
        return [generator.user, generator.password].map((of) =>
          this.#source(of, ['random', 'given', 'public']),
        );
      default:
        return [];
    }
  }

  /** `secret/key`, for messages; the value is not known at synth. */
  toString(): string {
    return `${this.secret.name}/${this.key}`;
  }

  #source(of: KeyOf, types: readonly GeneratorType[]): SecretKey {
    const key = isReference(of) ? secretPartsOf(of)[0]?.secret : this.secret.keyNamed(of);
    if (!key || !types.includes(key.generator.type)) {
      throw new Error(
        `${this} is derived from ${key ? `${key}, which is ${key.generator.type}` : 'no secret key'}; it takes ${types.join(' or ')}`,
      );
    }
    return key;
  }
}

/** A piece of a reference, with the `SecretKey` if it stands for one. */
export interface SecretPart extends Part {
  readonly secret?: SecretKey;
  readonly names?: Secret;
}

/** Text and references as pieces with their secret keys. */
export function secretPartsOf(value: string | number | Reference<string | number>): readonly SecretPart[] {
  // This file alone makes the references that stand for secret keys, so each is a `SecretKey`.
  return partsOf(value) as readonly SecretPart[];
}

/**
 * The secret key that a reference stands for.
 * @throws Error when it is not exactly one key
 */
export function secretKeyOf(reference: Reference): SecretKey {
  const [part, ...more] = secretPartsOf(reference);
  if (!part?.secret || more.length > 0)
    throw new Error('expected the handle of one secret key and nothing else');
  return part.secret;
}

/** Every Secret of a cluster. */
export const allSecrets = new Collection<Secret>('Secrets');

/** The component that turns sealed secrets into Secrets. */
export const unsealer = new Single<Owner>('what opens sealed secrets');
