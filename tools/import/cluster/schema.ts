import type { Schema } from 'ts-json-schema-generator';
import type { Role, RolePath } from '../../../constructs/core/spec/roles.ts';

/** A schema for a validator, and further properties of its types. */
export interface SpecSchema {
  readonly schema: Schema;
  readonly roles: readonly RolePath[];
  /** Paths of the values that exist after the defaults are filled in, with `*` for the items of a list. */
  readonly defaults: readonly string[];
}

type Annotated = Schema & { readonly role?: Role };

/** Removes roles from a schema, and defaults that are words, such as `no limit`. */
export function readSchema(root: Schema, literals: ReadonlySet<string>): SpecSchema {
  const roles: RolePath[] = [];
  const defaults: string[] = [];
  const isLiteral = (value: unknown) =>
    typeof value !== 'string' || literals.has(`'${value}'`) || literals.has(`"${value}"`);

  const visit = (annotated: Annotated, path: string): Schema => {
    const { role, default: standard, ...schema } = annotated;
    if (role !== undefined) roles.push({ path, role });
    const hasDefault = standard !== undefined && isLiteral(standard);
    if (hasDefault || role === 'host' || role?.endsWith('storage-class')) defaults.push(path);
    const { properties, items, oneOf } = schema;
    const below = (key: string) => (path === '' ? key : `${path}.${key}`);
    return {
      ...schema,
      ...(hasDefault && { default: standard }),
      ...(properties && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([key, property]) => [key, nested(property, below(key))]),
        ),
      }),
      ...(items && !Array.isArray(items) && { items: nested(items, below('*')) }),
      ...(oneOf && { oneOf: oneOf.map((variant) => nested(variant, path)) }),
    };
  };
  const nested = (schema: Schema | boolean, path: string) =>
    typeof schema === 'boolean' ? schema : visit(schema, path);

  const schema = visit(root, '');
  return { schema, roles: roles.filter(({ path }) => !path.includes('*')), defaults: [...new Set(defaults)] };
}
