import type { Schema } from 'ts-json-schema-generator';
import type { Role, RolePath } from '../../../constructs/core/spec/roles.ts';

/** A schema for a validator, and further properties of its types. */
export interface SpecSchema {
  readonly schema: Schema;
  /** Those in lists come last, so that an item with the host of a component is reported and not the component. */
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
    // The default host is the name of a component, which an item of a list has not.
    const isNamed = role === 'host' && !path.includes('*');
    if (hasDefault || isNamed || role?.endsWith('storage-class')) defaults.push(path);
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
  const [single, listed] = [false, true].map((isListed) =>
    roles.filter(({ path }) => path.includes('*') === isListed),
  );
  return { schema, roles: [...single!, ...listed!], defaults: [...new Set(defaults)] };
}
