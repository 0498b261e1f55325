import { parseLeaf, type ValueTree, type ValueType } from '../../../constructs/core/author/chart/value.ts';

/** A JSON schema. */
export type Schema = { readonly [key: string]: unknown };

/** The accepted values of a chart as a schema for Helm, which refuses unknown values. */
export function schemaOf(tree: ValueTree): Schema {
  if (typeof tree === 'string') return leafSchema(tree);
  const items = tree['[]'];
  if (items !== undefined) return { type: ['array', 'null'], items: schemaOf(items) };
  const { '*': others, ...known } = tree;
  return {
    type: ['object', 'null'],
    properties: Object.fromEntries(Object.entries(known).map(([key, value]) => [key, schemaOf(value)])),
    additionalProperties: others === undefined ? false : schemaOf(others),
  };
}

function leafSchema(text: string): Schema {
  const { types, words } = parseLeaf(text);
  if (types.some((type: ValueType) => type === 'any')) return {};
  const choices: Schema[] = types.map((type) => ({ type }));
  if (words.length > 0) choices.push({ enum: [...words] });
  return choices.length > 0 ? { anyOf: [...choices, { type: 'null' }] } : {};
}
