import { type FailedSchema, type ShapeError, validate } from '../../../imports/cluster.validate.js';
import { keyPath } from '../base/path.ts';
import type { Problem } from '../base/problem.ts';
import { suggest } from '../base/suggest.ts';
import { any, quoted } from '../base/words.ts';
import { copyOf } from './resolve.ts';

/** All differences between a value and the shape of a ClusterSpec: keys, types and words. */
export function checkShape(value: unknown): Problem[] {
  // The validator fills in defaults in place.
  if (validate(copyOf(value))) return [];
  const problems = (validate.errors ?? []).filter(isFirstToTell).map(problemOf);
  // A misspelt key is also a missing key; only the first is reported.
  const meant = new Set(problems.map(({ instead }) => instead));
  return problems
    .filter(({ missing, problem }) => !(missing && meant.has(problem.path)))
    .map(({ problem }) => problem);
}

/**
 * A variant without its discriminator fails twice: as a missing key, and as an unknown variant, whose error lists the
 * words.
 */
function isFirstToTell({ keyword, parentSchema }: ShapeError): boolean {
  return keyword !== 'required' || parentSchema.discriminator === undefined;
}

interface ShapeProblem {
  readonly problem: Problem;
  readonly missing?: boolean;
  /** Path of the known key nearest to an unknown one. */
  readonly instead?: string;
}

function problemOf({ instancePath, keyword, params, parentSchema: schema, data }: ShapeError): ShapeProblem {
  const path = pathOf(instancePath);
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(path, params.additionalProperty!, schema);
    case 'required':
      return missingKey(path, params.missingProperty!, schema);
    case 'enum':
      return { problem: unknownWord(path, data, schema.enum ?? []) };
    case 'discriminator':
      return { problem: unknownVariant(path, params.tag!, params.tagValue, schema.oneOf ?? []) };
    case 'type':
      return { problem: wrongType(path, data, schema) };
    default:
      throw new Error(`${path}: no words for a failed "${keyword}" of the cluster file's schema`);
  }
}

function unknownKey(path: string, key: string, { properties = {} }: FailedSchema): ShapeProblem {
  const known = Object.keys(properties);
  const near = suggest(key, known);
  return {
    problem: {
      code: 'unknown-key',
      path: keyPath(path, key),
      found: 'a key that does not exist',
      expected: any(known),
      fix: near === undefined ? 'Remove it.' : `Did you mean ${near}?`,
    },
    ...(near !== undefined && { instead: keyPath(path, near) }),
  };
}

function missingKey(path: string, key: string, { properties = {} }: FailedSchema): ShapeProblem {
  const schema = properties[key]!;
  const words = schema.enum && any(schema.enum.map(quoted));
  return {
    problem: {
      code: 'missing-key',
      path: keyPath(path, key),
      found: 'nothing',
      expected: described(schema),
      fix: words === undefined ? `Add ${key}.` : `Add ${key}: ${words}.`,
    },
    missing: true,
  };
}

function unknownWord(path: string, data: unknown, words: readonly string[]): Problem {
  const near = typeof data === 'string' ? suggest(data, words) : undefined;
  return {
    code: 'unsupported-value',
    path,
    found: shown(data),
    expected: any(words.map(quoted)),
    fix: near === undefined ? 'Choose one of them.' : `Did you mean ${quoted(near)}?`,
  };
}

function unknownVariant(
  path: string,
  tag: string,
  found: unknown,
  variants: readonly FailedSchema[],
): Problem {
  const words = variants.flatMap(({ properties }) => properties?.[tag]?.const ?? []);
  const problem = unknownWord(keyPath(path, tag), found, words);
  return found === undefined
    ? { ...problem, code: 'missing-key', fix: `Add ${tag}: ${problem.expected}.` }
    : problem;
}

function wrongType(path: string, data: unknown, schema: FailedSchema): Problem {
  return {
    code: 'wrong-type',
    path: path || 'the cluster file',
    found: shown(data),
    expected: described(schema),
    fix: cast(data, schema),
  };
}

function cast(data: unknown, { type }: FailedSchema): string {
  if (type === 'string' && typeof data !== 'object') return 'Put it in quotes.';
  const meant = type === 'number' ? /^[\d.]+$/ : type === 'boolean' ? /^(true|false)$/ : undefined;
  if (typeof data === 'string' && meant?.test(data)) return 'Leave out the quotes.';
  return `Make it ${typeNames[type]}.`;
}

const typeNames: Record<FailedSchema['type'], string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** The type and its documentation: `text: Memory, such as 8Gi`. */
function described({ type, description }: FailedSchema): string {
  const name = typeNames[type];
  return description === undefined
    ? name
    : `${name}: ${description.replace(/\.$/, '').replaceAll('\n', ' ')}`;
}

function shown(data: unknown): string {
  if (data === undefined) return 'nothing';
  if (Array.isArray(data)) return 'a list';
  if (typeof data === 'object' && data !== null) return 'an object';
  return typeof data === 'string' ? quoted(data) : String(data);
}

/** `/nodes/2/memory` as `nodes[2].memory`. */
function pathOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, part) => keyPath(path, /^\d+$/.test(part) ? Number(part) : part), '');
}
