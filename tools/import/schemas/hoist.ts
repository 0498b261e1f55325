import type { Schema, SchemaFile } from '../../../constructs/core/model/json-schema.ts';
import type { Annotated, StrictKind } from './annotated.ts';
import { Names, nameOf } from './names.ts';
import { splitKey } from './raw.ts';

// A definition of a schema shorter than this takes more space than it saves, and is harder to read.
const shortest = 120;

interface Shape {
  readonly schema: Annotated;
  readonly path: readonly string[];
  /** Number of differently shaped places where it occurs. */
  uses: number;
}

/** Strict schemas as plain JSON schemas, with repeated parts moved to `$defs`. */
export function hoist(kinds: readonly StrictKind[], kubernetes: string): SchemaFile {
  const shapes = new Map<string, Shape>();
  for (const { key, schema } of kinds) count(schema, [splitKey(key).kind], shapes);

  const names = new Names();
  const $defs: Record<string, Schema> = {};
  const references = new Map<string, Schema>();

  function write(schema: Annotated): Schema {
    const text = textOf(schema);
    const known = references.get(text);
    if (known) return known;
    const { title: _title, description: _description, about: _about, ...rest } = schema;
    const written = mapChildren(rest, write);
    const shape = shapes.get(text)!;
    if (shape.uses < 2 || JSON.stringify(written).length < shortest) return written;
    const name = names.claim(nameOf(shape.schema, shape.path));
    $defs[name] = written;
    const reference = { $ref: `#/$defs/${name}` };
    references.set(text, reference);
    return reference;
  }

  const entries = kinds.map(({ key, scope, schema }) => [key, { scope, schema: write(schema) }] as const);
  const sorted = Object.entries($defs).sort(([a], [b]) => (a < b ? -1 : 1));
  return { kubernetes, kinds: Object.fromEntries(entries), $defs: Object.fromEntries(sorted) };
}

function count(schema: Annotated, path: readonly string[], shapes: Map<string, Shape>): void {
  const text = textOf(schema);
  const shape = shapes.get(text);
  if (shape) {
    shape.uses++;
    return;
  }
  shapes.set(text, { schema, path, uses: 1 });
  for (const [step, child] of childrenOf(schema)) count(child, step ? [...path, step] : path, shapes);
}

const texts = new WeakMap<Annotated, string>();

/** A schema as text without its documentation: equal texts are equal schemas. */
export function textOf(schema: Annotated): string {
  const known = texts.get(schema);
  if (known !== undefined) return known;
  const text = JSON.stringify(schema, (key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return key === 'properties'
      ? value
      : { ...value, title: undefined, description: undefined, about: undefined };
  });
  texts.set(schema, text);
  return text;
}

function* childrenOf(schema: Annotated): Generator<readonly [step: string | undefined, child: Annotated]> {
  for (const [name, child] of Object.entries(schema.properties ?? {})) yield [name, child];
  if (schema.items) yield [undefined, schema.items];
  if (schema.additionalProperties) yield [undefined, schema.additionalProperties];
  for (const child of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    yield [undefined, child];
  }
  if (schema.not) yield [undefined, schema.not];
}

function mapChildren(schema: Annotated, change: (child: Annotated) => Schema): Schema {
  const { properties, items, additionalProperties, allOf, anyOf, oneOf, not, ...rest } = schema;
  return {
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, child]) => [name, change(child)]),
      ),
    }),
    ...(additionalProperties !== undefined && {
      additionalProperties: additionalProperties && change(additionalProperties),
    }),
    ...(items && { items: change(items) }),
    ...(allOf && { allOf: allOf.map(change) }),
    ...(anyOf && { anyOf: anyOf.map(change) }),
    ...(oneOf && { oneOf: oneOf.map(change) }),
    ...(not && { not: change(not) }),
  };
}
