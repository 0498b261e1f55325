import type { Kinds, LabelSelector } from '../../../imports/types/index.ts';
import type { Manifest } from '../base/manifest.ts';
import { Collection } from '../base/registry.ts';
import type { ObjectSink } from './object-sink.ts';
import type { Plain, Rule } from './rule.ts';

/** The name of another object, as a field holds it. */
export interface ObjectName {
  /** `apiVersion/kind`. */
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
  /** A key of a Secret or a ConfigMap. */
  readonly key?: string;
}

/**
 * A field that names another object: by its name, or as an object with `name` and, where they vary, `kind`,
 * `namespace` and `key`. `spec.items[].name` is a field of each item of a list. The last part recognizes names that no
 * object has to have.
 */
export type LinkField = readonly [path: string, kind: keyof Kinds, isForeign?: (name: ObjectName) => boolean];

/** A port of a Service that an object sends requests to. */
export interface Route {
  /** Where in the object it says so. */
  readonly path: string;
  readonly namespace: string;
  readonly service: string;
  readonly port?: string | number | undefined;
}

/** A host name that an object has answered from outside. */
export interface HostRule {
  /** Where in the object it stands. */
  readonly path: string;
  readonly host: string;
  /** Which of the requests to the host are meant; two objects must not mean the same. */
  readonly rule: string;
}

/** A selector that has to select something. */
export interface Selection {
  readonly of: 'pods' | 'Services';
  /** Where in the object it stands. */
  readonly path: string;
  readonly selector: Plain<LabelSelector>;
  /** The namespaces that it selects in. */
  readonly namespaces: readonly string[];
  /** Ports that something it selects has to listen on, each with where the object names it. */
  readonly ports?: readonly { readonly path: string; readonly port: string | number }[];
}

/** Knowledge of a kind beside its schema; the functions in it get objects that fit the schema. */
export interface Facts<T> {
  /** Fields that name other objects. */
  readonly links?: readonly LinkField[];
  /** Enters the keys of an object, and what its controller makes of it. */
  readonly makes?: (object: T, sink: ObjectSink) => void;
  /** Ports of Services that it sends requests to. */
  readonly routes?: (object: T) => readonly Route[];
  /** Host names that it has answered from outside. */
  readonly hosts?: (object: T) => readonly HostRule[];
  /** Selectors in it that have to select something. */
  readonly selects?: (object: T) => readonly Selection[];
  /** Paths of the pod templates in it, with `[]` after lists; the empty path is the object itself. */
  readonly podTemplates?: readonly string[];
  /** Paths of fields that hold secrets in a form that only their controller can read. */
  readonly ciphertexts?: readonly string[];
  /** What only its server would refuse, or nobody before it is too late. */
  readonly rule?: Rule<T>;
}

/** Facts of one kind, as one part of a platform knows them. */
export interface KindFacts extends Facts<Manifest> {
  /** `apiVersion/kind`. */
  readonly kind: keyof Kinds;
}

/** States what is known of a kind; the functions among the facts get its objects with their type. */
export function kind<K extends keyof Kinds>(id: K, facts: Facts<Plain<Kinds[K]>>): KindFacts {
  // An object comes to the functions only after its schema has shown that it is of their type.
  return { kind: id, ...(facts as unknown as Facts<Manifest>) };
}

/** Facts by `apiVersion/kind`; several parts of a platform may know something of the same kind. */
export type FactsByKind = ReadonlyMap<string, readonly KindFacts[]>;

/** Facts of the kind of an object. */
export function factsOf({ apiVersion, kind }: Manifest, kinds: FactsByKind): readonly KindFacts[] {
  return kinds.get(`${apiVersion}/${kind}`) ?? [];
}

/** Facts of the kinds that components bring. */
export const allKinds = new Collection<KindFacts>('facts of kinds');
