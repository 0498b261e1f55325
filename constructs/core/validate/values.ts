import type { Json, JsonObject } from '../base/manifest.ts';
import type { Schema, TypeName } from '../model/json-schema.ts';
import { isCidr } from './address.ts';

/** True when a value is an object, not a list. */
export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True when a value is of one of these types. */
export function hasType(type: TypeName | readonly TypeName[], value: Json): boolean {
  return typeof type === 'string' ? isOfType(type, value) : type.some((one) => isOfType(one, value));
}

function isOfType(type: TypeName, value: Json): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'null':
      return value === null;
    default:
      return typeof value === type;
  }
}

const patterns = new Map<string, RegExp>();

function compile(pattern: string): RegExp {
  const known = patterns.get(pattern);
  if (known) return known;
  // The `u` flag reads \p{...} and counts characters as Kubernetes does.
  const compiled = new RegExp(pattern, 'u');
  patterns.set(pattern, compiled);
  return compiled;
}

/** True when a text fits the pattern, the length and the format of a schema. */
export function isTextAllowed({ pattern, minLength, maxLength, format }: Schema, text: string): boolean {
  if (pattern !== undefined && !compile(pattern).test(text)) return false;
  if ((minLength ?? maxLength) !== undefined && !isWithin([...text].length, minLength, maxLength))
    return false;
  return format === undefined || isCidr(text);
}

/** True when a number is between two bounds, both of which may be absent. */
export function isWithin(
  value: number,
  minimum = Number.NEGATIVE_INFINITY,
  maximum = Number.POSITIVE_INFINITY,
): boolean {
  return value >= minimum && value <= maximum;
}
