/** The JSON types that a schema can ask for. */
export type TypeName = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

/** The part of JSON Schema that `imports/schemas/kinds.json` uses; `uniqueBy` is Kubernetes' own addition. */
export interface Schema {
  /** `#/$defs/<name>`; a schema with it has no other keyword. */
  readonly $ref?: string;
  readonly type?: TypeName | readonly TypeName[];
  readonly const?: string;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly pattern?: string;
  readonly format?: 'cidr';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Schema;
  readonly items?: Schema;
  /** Fields by which no two items of the list are alike; none means the item itself. */
  readonly uniqueBy?: readonly string[];
  /** Values of absent fields, where `uniqueBy` compares them. */
  readonly default?: string | number | boolean;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
}

/** What `imports/schemas/kinds.json` holds. */
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
