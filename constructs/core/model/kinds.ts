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
 * A field that names another object: by its name, or as an object with `name` and, where they vary, `kind`, `namespace`
 * and `key`. `spec.items[].name` is a field of each item of a list. `isForeign` recognizes names that need no object in
 * the cluster.
 */
export type LinkField = readonly [path: string, kind: keyof Kinds, isForeign?: (name: ObjectName) => boolean];

/** A port of a Service that an object sends requests to. */
export interface Route {
  /** Path in the object. */
  readonly path: string;
  readonly namespace: string;
  readonly service: string;
  readonly port?: string | number | undefined;
}

/** A host name that an object serves to clients outside the cluster. */
export interface HostRule {
  /** Path in the object. */
  readonly path: string;
  readonly host: string;
  /** The requests to the host that it serves; two objects must not serve the same. */
  readonly rule: string;
}

/** A selector that has to select something. */
export interface Selection {
  readonly of: 'pods' | 'Services';
  /** Path in the object. */
  readonly path: string;
  readonly selector: Plain<LabelSelector>;
  /** The namespaces that it selects in. */
  readonly namespaces: readonly string[];
  /** Ports that a selected pod or Service has to have, each with its path in the object. */
  readonly ports?: readonly { readonly path: string; readonly port: string | number }[];
}

/** Facts of a kind besides its schema; the functions get objects that fit the schema. */
export interface Facts<T> {
  /** Fields that name other objects. */
  readonly links?: readonly LinkField[];
  /** Enters the keys of an object, and what its controller makes of it. */
  readonly makes?: (object: T, sink: ObjectSink) => void;
  /** Ports of Services that it sends requests to. */
  readonly routes?: (object: T) => readonly Route[];
  /** Host names that it serves to clients outside the cluster. */
  readonly hosts?: (object: T) => readonly HostRule[];
  /** Selectors in it that have to select something. */
  readonly selects?: (object: T) => readonly Selection[];
  /** Paths of the pod templates in it, with `[]` after lists; the empty path is the object itself. */
  readonly podTemplates?: readonly string[];
  /** Paths of fields that hold secrets in a form that only their controller can read. */
  readonly ciphertexts?: readonly string[];
  /** Mistakes that the schema allows and that only the controller would find. */
  readonly rule?: Rule<T>;
}

/** Facts of one kind that one part of a platform states. */
export interface KindFacts extends Facts<Manifest> {
  /** `apiVersion/kind`. */
  readonly kind: keyof Kinds;
}

/** States facts of a kind; the functions among them get its objects with their type. */
export function kind<K extends keyof Kinds>(id: K, facts: Facts<Plain<Kinds[K]>>): KindFacts {
  // The functions are called only with objects that fit the schema, which is the type that they take.
  return { kind: id, ...(facts as unknown as Facts<Manifest>) };
}

/** Facts by `apiVersion/kind`; several parts of a platform may state facts of the same kind. */
export type FactsByKind = ReadonlyMap<string, readonly KindFacts[]>;

/** Facts of the kind of an object. */
export function factsOf({ apiVersion, kind }: Manifest, kinds: FactsByKind): readonly KindFacts[] {
  return kinds.get(`${apiVersion}/${kind}`) ?? [];
}

/** Facts of the kinds that components bring. */
export const allKinds = new Collection<KindFacts>('facts of kinds');
