import { parseLeaf } from '../../../constructs/core/author/chart/value.ts';
import { type Branch, leafText } from './branch.ts';
import type { JsonSchema } from './source.ts';

/** Corrects a tree by the chart's own schema, which is more exact than the defaults. */
export function refine(tree: Branch, schema: JsonSchema): void {
  refineMap(tree, shapeOf(schema, schema), schema);
}

/** A schema with its references and combinations resolved. */
interface Shape {
  /** JSON types and quoted words; empty when any value fits. */
  readonly types: readonly string[];
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly others: boolean | JsonSchema | undefined;
  readonly items: JsonSchema | undefined;
}

function shapeOf(schema: JsonSchema, root: JsonSchema): Shape {
  const parts = [schema, ...(schema.allOf ?? [])].map((part) =>
    part === schema ? own(part, root) : shapeOf(part, root),
  );
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((part) => shapeOf(part, root));
  const all = [...parts, ...alternatives];
  const typed = parts.find(({ types }) => types.length > 0);
  const others = all.map((shape) => shape.others).find((value) => value !== undefined);
  return {
    types: typed?.types ?? unionOf(alternatives),
    properties: Object.assign({}, ...all.map(({ properties }) => properties)),
    others,
    items: all.map(({ items }) => items).find((value) => value !== undefined),
  };
}

function unionOf(shapes: readonly Shape[]): string[] {
  if (shapes.some(({ types }) => types.length === 0)) return [];
  return [...new Set(shapes.flatMap(({ types }) => types))];
}

function own(schema: JsonSchema, root: JsonSchema): Shape {
  const target = schema.$ref === undefined ? undefined : lookUp(schema.$ref, root);
  const base = target ? shapeOf(target, root) : undefined;
  const words = schema.enum?.map((word) => (typeof word === 'string' ? `'${word}'` : jsonType(word)));
  const types =
    words ?? (typeof schema.type === 'string' ? [schema.type] : (schema.type ?? base?.types ?? []));
  return {
    types: [...new Set(types)],
    properties: { ...base?.properties, ...schema.properties },
    others: schema.additionalProperties ?? base?.others,
    items: isSchema(schema.items) ? schema.items : base?.items,
  };
}

function isSchema(items: JsonSchema['items']): items is JsonSchema {
  return items !== undefined && !Array.isArray(items);
}

function lookUp(ref: string, root: JsonSchema): JsonSchema | undefined {
  if (!ref.startsWith('#/')) return undefined;
  return ref
    .slice(2)
    .split('/')
    .reduce<JsonSchema | undefined>((at, key) => at?.[key] as JsonSchema | undefined, root);
}

function jsonType(value: unknown): string {
  return value === null ? 'null' : typeof value;
}

function refineMap(branch: Branch, shape: Shape, root: JsonSchema): void {
  for (const [key, child] of Object.entries(branch)) {
    const schema = shape.properties[key];
    if (schema) branch[key] = refined(child, shapeOf(schema, root), root);
  }
  if (shape.others !== false) return;
  delete branch['*'];
  for (const [key, schema] of Object.entries(shape.properties))
    branch[key] ??= treeFrom(shapeOf(schema, root), root);
}

function refined(tree: string | Branch, shape: Shape, root: JsonSchema): string | Branch {
  if (typeof tree === 'object') {
    refineMap(tree, shape, root);
    return tree;
  }
  const known = treeFrom(shape, root);
  const standard = parseLeaf(tree).default;
  if (typeof known === 'object') return known;
  if (known === 'any') return tree;
  return leafText(known.split('|'), standard === undefined ? undefined : JSON.parse(standard));
}

/** The tree that a schema alone describes. */
function treeFrom(shape: Shape, root: JsonSchema): string | Branch {
  const { types } = shape;
  if (types.every((type) => type === 'array' || type === 'null') && types.includes('array')) {
    const items = shape.items ? treeFrom(shapeOf(shape.items, root), root) : 'any';
    return typeof items === 'string' && /^(any|object)$/.test(items) ? types.join('|') : { '[]': items };
  }
  const named = Object.entries(shape.properties);
  const isMap = types.length === 0 ? named.length > 0 : types.every((type) => type === 'object');
  if (isMap && (named.length > 0 || typeof shape.others === 'object')) {
    const branch: Branch = {};
    for (const [key, schema] of named) branch[key] = treeFrom(shapeOf(schema, root), root);
    const others = typeof shape.others === 'object' ? treeFrom(shapeOf(shape.others, root), root) : 'any';
    if (shape.others !== false) branch['*'] = others;
    return named.length === 0 && others === 'any' ? 'object' : branch;
  }
  return types.length === 0 ? 'any' : types.join('|');
}
