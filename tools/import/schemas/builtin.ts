import type { Schema } from '../../../constructs/core/model/json-schema.ts';
import { type Annotated, firstSentence, type StrictKind } from './annotated.ts';
import { enumOf } from './enums.ts';
import type { BuiltIn } from './kubernetes.ts';
import { quantity, valueRules } from './leaves.ts';
import { list } from './lists.ts';
import { type RawKind, type RawSchema, splitKey } from './raw.ts';

const prefix = '#/components/schemas/';
const objectMeta = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';

const leaves: Readonly<Record<string, Schema>> = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': quantity,
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': {
    type: ['integer', 'string'],
    minimum: -(2 ** 31),
    maximum: 2 ** 31 - 1,
  },
  // The schema in a definition is made of itself, without an end; the API server checks it.
  'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps': { type: 'object' },
};

/** Fields that the API server writes itself, or refuses in a new object. */
const unwritten: Readonly<Record<string, readonly string[]>> = {
  [objectMeta]: [
    'creationTimestamp',
    'deletionGracePeriodSeconds',
    'deletionTimestamp',
    'generateName',
    'generation',
    'managedFields',
    'resourceVersion',
    'selfLink',
    'uid',
  ],
  'io.k8s.api.core.v1.PodSpec': ['ephemeralContainers'],
};

/** Turns built-in kinds into strict schemas: no unknown, no deprecated field, no status. */
export function strictBuiltIn({ kinds, shared, enums }: BuiltIn): readonly StrictKind[] {
  const done = new Map<string, Annotated>();

  function resolve(reference: string): Annotated {
    const name = reference.slice(prefix.length);
    const found = done.get(name) ?? convertShared(name);
    done.set(name, found);
    return found;
  }

  function convertShared(name: string): Annotated {
    const leaf = leaves[name];
    if (leaf) return leaf;
    const raw = shared.get(name);
    if (!raw) throw new Error(`no schema ${name}`);
    if (raw.type !== 'object') return convert(raw, name);
    const about = firstSentence(raw.description);
    return { title: name, ...(about && { about }), ...convert(raw, name) };
  }

  function convert(raw: RawSchema, owner: string): Annotated {
    const reference = referenceOf(raw);
    if (reference) return withDescription(resolve(reference), raw);
    return withDescription(
      { ...(raw.type && { type: raw.type }), ...valueRules(raw), ...children(raw, owner) },
      raw,
    );
  }

  function dereference(raw: RawSchema): RawSchema {
    return shared.get(referenceOf(raw)?.slice(prefix.length) ?? '') ?? raw;
  }

  function children(raw: RawSchema, owner: string): Annotated {
    if (raw.items) return list(raw, dereference(raw.items), convert(raw.items, owner));
    if (typeof raw.additionalProperties === 'object') {
      return { additionalProperties: convert(raw.additionalProperties, owner) };
    }
    if (!raw.properties) return {};
    const names = Object.keys(raw.properties).filter((name) => isWritten(owner, name, raw));
    const required = raw.required?.filter((name) => names.includes(name)) ?? [];
    return {
      properties: Object.fromEntries(
        names.map((name) => [name, property(raw.properties![name]!, owner, name)]),
      ),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    };
  }

  function property(raw: RawSchema, owner: string, name: string): Annotated {
    const values = enumOf(enums, owner, name);
    const schema = convert(raw, owner);
    if (!values) return schema;
    return schema.items
      ? { ...schema, items: { ...schema.items, enum: values } }
      : { ...schema, enum: values };
  }

  return kinds.map((kind) => ({
    key: kind.key,
    scope: kind.scope,
    schema: asKind(kind, resolve(kind.schema.$ref!)),
  }));
}

/** The metadata fields that every object may have. */
export function metadataOf(kinds: readonly StrictKind[]): Annotated {
  return kinds[0]!.schema.properties!.metadata!;
}

function asKind({ key }: RawKind, schema: Annotated): Annotated {
  const { apiVersion, kind } = splitKey(key);
  const { metadata, ...properties } = schema.properties ?? {};
  const needsSpec = properties.spec?.required !== undefined;
  return {
    ...schema,
    properties: {
      ...properties,
      apiVersion: { const: apiVersion },
      kind: { const: kind },
      metadata: { ...metadata, title: `${metadata?.title}.named`, required: ['name'] },
    },
    required: [
      ...new Set([
        'apiVersion',
        'kind',
        'metadata',
        ...(needsSpec ? ['spec'] : []),
        ...(schema.required ?? []),
      ]),
    ],
  };
}

function isWritten(owner: string, name: string, { properties }: RawSchema): boolean {
  if (name === 'status' && properties?.metadata) return false;
  return !unwritten[owner]?.includes(name) && !/\bDeprecated/.test(properties?.[name]?.description ?? '');
}

// A reference with a description or a default of its own is wrapped in `allOf`.
function referenceOf(raw: RawSchema): string | undefined {
  return raw.$ref ?? raw.allOf?.[0]?.$ref;
}

function withDescription(schema: Annotated, raw: RawSchema): Annotated {
  const description = firstSentence(raw.description);
  return description ? { ...schema, description } : schema;
}
