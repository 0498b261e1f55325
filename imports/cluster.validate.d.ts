// Generated from the options of all components by `npm run import -- cluster`; do not edit.
/** The part of a schema that an error is about. */
export interface FailedSchema {
  readonly type: 'string' | 'number' | 'boolean' | 'array' | 'object';
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly properties?: Readonly<Record<string, FailedSchema>>;
  readonly oneOf?: readonly FailedSchema[];
  readonly discriminator?: object;
}

/** One difference between a value and the schema. */
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, string>>;
  readonly parentSchema: FailedSchema;
  readonly data: unknown;
}

export declare const validate: {
  (cluster: unknown): boolean;
  readonly errors?: readonly ShapeError[] | null;
};
