/** The JSON types that a schema can ask for. */
export type TypeName = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

/** Bounds of values, the same in every dialect of JSON Schema. */
export interface Bounds {
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** Schemas inside a schema, the same in every dialect of JSON Schema. */
export interface Nested<S> {
  readonly properties?: Readonly<Record<string, S>>;
  readonly required?: readonly string[];
  readonly items?: S;
  readonly allOf?: readonly S[];
  readonly anyOf?: readonly S[];
  readonly oneOf?: readonly S[];
  readonly not?: S;
}

/** The part of JSON Schema that `imports/schemas/kinds.json` uses; `uniqueBy` is Kubernetes' own addition. */
export interface Schema extends Bounds, Nested<Schema> {
  /** `#/$defs/<name>`; a schema with it has no other keyword. */
  readonly $ref?: string;
  readonly type?: TypeName | readonly TypeName[];
  readonly const?: string;
  readonly format?: 'cidr';
  readonly additionalProperties?: false | Schema;
  /** Fields by which no two items of the list are alike; none means the item itself. */
  readonly uniqueBy?: readonly string[];
  /** Values of absent fields, where `uniqueBy` compares them. */
  readonly default?: string | number | boolean;
}

/** The content of `imports/schemas/kinds.json`. */
export interface SchemaFile {
  /** The version of Kubernetes that the built-in kinds are from. */
  readonly kubernetes: string;
  /** By `apiVersion/kind`. */
  readonly kinds: Readonly<Record<string, { readonly scope: Scope; readonly schema: Schema }>>;
  readonly $defs: Readonly<Record<string, Schema>>;
}

/** The scope of a kind: objects in namespaces, or objects of the whole cluster. */
export type Scope = 'Namespaced' | 'Cluster';

/** Shared schemas by what refers to them, `#/$defs/<name>`. */
export type Definitions = ReadonlyMap<string, Schema>;
