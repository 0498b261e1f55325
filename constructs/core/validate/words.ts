import type { Json } from '../base/manifest.ts';
import { suggest } from '../base/suggest.ts';
import { all, any } from '../base/words.ts';
import type { Schema, TypeName } from '../model/json-schema.ts';

const longest = 80;

/** A value for a person: as JSON, on one short line. */
export function show(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

/** Names for a person: `a, b and c`, with the rest counted when there are too many to read. */
export function listed(names: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (names.length > 12) return `${names.slice(0, 10).join(', ')}, … (${names.length} in all)`;
  return conjunction === 'and' ? all(names) : any(names);
}

const typeWords: Readonly<Record<TypeName, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
};

/** A short description of what a schema accepts. */
export function expectation(schema: Schema): string {
  if (schema.const !== undefined) return show(schema.const);
  if (schema.enum) return listed(schema.enum.map(show), 'or');
  if (schema.pattern?.includes('KMGTPE')) return 'a quantity such as 250m, 512Mi or 20Gi';
  const type = [schema.type ?? []].flat().map((name) => typeWords[name]);
  const bounds = [
    ...(schema.pattern === undefined ? [] : [`matching ${schema.pattern}`]),
    ...(schema.format === undefined ? [] : ['that is a CIDR']),
    ...range(schema.minimum, schema.maximum, ''),
    ...range(schema.minLength, schema.maxLength, 'characters'),
    ...range(schema.minItems, schema.maxItems, 'items'),
    ...range(schema.minProperties, schema.maxProperties, 'entries'),
  ];
  return [listed(type, 'or') || 'a value', ...bounds].join(' ');
}

function range(from: number | undefined, to: number | undefined, unit: string): string[] {
  // Most numbers have the bounds of 32 bits, which do not help a reader.
  if (from === -(2 ** 31) && to === 2 ** 31 - 1) return [];
  if (from === undefined && to === undefined) return [];
  const words =
    from === undefined ? `at most ${to}` : to === undefined ? `at least ${from}` : `from ${from} to ${to}`;
  return [unit ? `with ${words} ${unit}` : words];
}

/** The fix for a value that its schema refuses. */
export function correction(schema: Schema, value: Json): string {
  const types = [schema.type ?? []].flat();
  const isText = typeof value === 'string';
  const wantsNumber = types.includes('integer') || types.includes('number');
  if (isText && wantsNumber && /^-?\d+$/.test(value)) return `Write ${value} without quotes.`;
  if (isText && types.includes('boolean') && /^(true|false)$/.test(value))
    return `Write ${value} without quotes.`;
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    return `Write it as text, "${value}".`;
  }
  const texts = schema.enum?.filter((candidate) => typeof candidate === 'string');
  const near = isText && texts ? suggest(value, texts) : undefined;
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (value === null) return 'Remove the field.';
  return schema.enum ? 'Write one of these.' : `Write ${expectation(schema)}.`;
}
