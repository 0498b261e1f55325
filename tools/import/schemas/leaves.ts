import type { Schema } from '../../../constructs/core/model/json-schema.ts';
import type { RawSchema } from './raw.ts';

/** A Kubernetes quantity, which may also be written as a plain number. */
export const quantity: Schema = {
  type: ['number', 'string'],
  pattern: '^[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$',
};

const formats: Readonly<Record<string, Schema>> = {
  int32: { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  byte: { pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$' },
  'date-time': {
    pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$',
  },
  cidr: { format: 'cidr' },
};

const bounds = [
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
] as const;

const keywords = new Set<string>([
  ...['$ref', 'type', 'format', 'nullable', 'description', 'title', 'default', 'enum', 'pattern'],
  ...bounds,
  ...['properties', 'required', 'additionalProperties', 'items', 'allOf', 'anyOf', 'oneOf', 'not'],
]);

/**
 * The keywords of a schema that apply to values of any type and that both dialects share.
 *
 * @throws Error for an unknown keyword, which would be lost silently
 */
export function valueRules(raw: RawSchema): Schema {
  const lost = Object.keys(raw).find((key) => !keywords.has(key) && !key.startsWith('x-kubernetes-'));
  if (lost)
    throw new Error(`the schema keyword ${lost} is not understood: teach it to the import and to the walker`);
  const format = formats[raw.format ?? ''];
  return {
    ...format,
    ...pick(raw, bounds),
    ...(raw.pattern !== undefined && { pattern: fromRe2(raw.pattern) }),
    ...(raw.enum && { enum: raw.nullable ? [...raw.enum, null] : raw.enum }),
  };
}

/** A Go regular expression as a JavaScript one with the `u` flag; it converts the differences that are in use. */
function fromRe2(pattern: string): string {
  return spellOutCase(pattern.replace(/\\PC/g, '\\P{C}'));
}

// `(?i)` applies up to the end of its group.
function spellOutCase(pattern: string): string {
  const start = pattern.indexOf('(?i)');
  if (start < 0) return pattern;
  const rest = pattern.slice(start + 4);
  const end = endOfGroup(rest);
  const insensitive = rest
    .slice(0, end)
    .replace(/\\.|[a-z]/gi, (part) =>
      part.length === 1 ? `[${part.toLowerCase()}${part.toUpperCase()}]` : part,
    );
  return spellOutCase(pattern.slice(0, start) + insensitive + rest.slice(end));
}

function endOfGroup(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '(') depth++;
    else if (text[index] === ')' && depth-- === 0) return index;
  }
  return text.length;
}

function pick(raw: RawSchema, keys: readonly (keyof RawSchema & keyof Schema)[]): Schema {
  return Object.fromEntries(keys.filter((key) => raw[key] !== undefined).map((key) => [key, raw[key]]));
}
