import type { Schema } from '../../../constructs/core/model/json-schema.ts';
import type { Annotated, StrictKind } from './annotated.ts';
import { valueRules } from './leaves.ts';
import { list } from './lists.ts';
import { type RawKind, type RawSchema, splitKey } from './raw.ts';

/** Turns custom kinds into strict schemas: without status, and without fields that the API server drops. */
export function strictCustom(kinds: readonly RawKind[], metadata: Annotated): readonly StrictKind[] {
  return kinds.map(({ key, scope, schema }) => {
    const { apiVersion, kind } = splitKey(key);
    const { status: _, metadata: ownMetadata, ...properties } = structural(schema).properties ?? {};
    const required = (schema.required ?? []).filter((name) => name !== 'status');
    return {
      key,
      scope,
      schema: {
        type: 'object',
        properties: {
          ...properties,
          apiVersion: { const: apiVersion },
          kind: { const: kind },
          metadata: withName(metadata, ownMetadata?.properties?.name),
        },
        required: [...new Set(['apiVersion', 'kind', 'metadata', ...required])],
        additionalProperties: false,
      },
    };
  });
}

// A definition may restrict the name further than Kubernetes does.
function withName(metadata: Annotated, name: Annotated | undefined): Annotated {
  return name ? { ...metadata, properties: { ...metadata.properties, name } } : metadata;
}

/** A structural schema, which names all fields: the API server drops all others. */
function structural(raw: RawSchema): Annotated {
  if (raw['x-kubernetes-int-or-string']) return intOrString(raw);
  return {
    ...(raw.type && { type: raw.nullable ? [raw.type, 'null'] : raw.type }),
    ...valueRules(raw),
    ...conditions(raw),
    ...(raw.items && list(raw, raw.items, structural(raw.items))),
    ...fields(raw),
  };
}

// The types are in `anyOf`, of its own or within `allOf` when there are other conditions.
function intOrString(raw: RawSchema): Schema {
  return { type: ['integer', 'string'], ...valueRules(raw) };
}

function fields(raw: RawSchema): Annotated {
  if (typeof raw.additionalProperties === 'object') {
    return { additionalProperties: structural(raw.additionalProperties) };
  }
  if (raw.type !== 'object') return {};
  const embedded = raw['x-kubernetes-embedded-resource'] ? embeddedFields : {};
  const properties = { ...embedded, ...raw.properties };
  const required = raw.required?.filter((name) => raw.properties?.[name]?.default === undefined) ?? [];
  const open = raw['x-kubernetes-preserve-unknown-fields'] || raw.additionalProperties === true;
  return {
    ...(Object.keys(properties).length > 0 && { properties: mapValues(properties, structural) }),
    ...(required.length > 0 && { required }),
    ...(!open && { additionalProperties: false as const }),
  };
}

const embeddedFields: Readonly<Record<string, RawSchema>> = {
  apiVersion: { type: 'string' },
  kind: { type: 'string' },
  metadata: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
};

/** `allOf`, `anyOf`, `oneOf` and `not`: conditions on values, which neither add fields nor forbid any. */
function conditions(raw: RawSchema): Schema {
  return {
    ...(raw.allOf && { allOf: raw.allOf.map(condition) }),
    ...(raw.anyOf && { anyOf: raw.anyOf.map(condition) }),
    ...(raw.oneOf && { oneOf: raw.oneOf.map(condition) }),
    ...(raw.not && { not: condition(raw.not) }),
  };
}

function condition(raw: RawSchema): Schema {
  const { properties, items, additionalProperties, required } = raw;
  return {
    ...(raw.type && { type: raw.type }),
    ...valueRules(raw),
    ...conditions(raw),
    ...(required && { required }),
    ...(properties && { properties: mapValues(properties, condition) }),
    ...(items && { items: condition(items) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: condition(additionalProperties),
    }),
  };
}

function mapValues<A, B>(
  record: Readonly<Record<string, A>>,
  change: (value: A) => B,
): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
