import type { Json, Manifest } from '../../base/manifest.ts';

/** A text with the name that it goes by where it stands. */
export interface Named {
  /** The key that it stands under, or the name of the variable that it is the value of. */
  readonly name: string;
  readonly text: string;
  /**
   * Whether it is text for sure, and not an expression in some language.
   * @default true
   */
  readonly isQuoted?: boolean;
}

/** Takes a text; `pathOf` writes out where it stands, which costs time and is seldom asked. */
export type Visit = (name: string, text: string, pathOf: () => string) => void;

/** Visits every text of an object, also those in a ConfigMap's binary data. */
export function visitStrings(manifest: Manifest, visit: Visit): void {
  const keys: Key[] = [];
  const pathOf = () =>
    keys
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
      .join('')
      .slice(1);
  const walk = (value: Json, name: string, key: Key): void => {
    keys.push(key);
    if (typeof value === 'string') {
      visit(name, value, pathOf);
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, name, index);
    } else if (isObject(value)) {
      // Variables and parameters are lists of names and values.
      const called =
        typeof value.name === 'string' && typeof value.value === 'string' ? value.name : undefined;
      for (const [inner, item] of Object.entries(value)) {
        if (item !== undefined) walk(item, inner === 'value' ? (called ?? inner) : inner, inner);
      }
    }
    keys.pop();
  };
  for (const [key, value] of Object.entries(manifest)) {
    // What the sealing controller opens may be read by anybody.
    if (manifest.kind === 'SealedSecret' && key === 'spec') walk(withoutCiphertexts(value), key, key);
    else if (manifest.kind === 'ConfigMap' && key === 'binaryData') walk(decoded(value), key, key);
    else if (value !== undefined) walk(value, key, key);
  }
}

type Key = string | number;

function withoutCiphertexts(spec: Json | undefined): Json {
  if (!isObject(spec)) return {};
  const { encryptedData, ...rest } = spec;
  return rest;
}

function decoded(data: Json | undefined): Json {
  const entries = Object.entries(isObject(data) ? data : {});
  return Object.fromEntries(
    entries.map(([key, value]) => [key, Buffer.from(String(value), 'base64').toString('utf8')]),
  );
}

const assignment = /([A-Za-z][\w.-]*)["']?[ \t]*[:=][ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"',;{}]+))/g;

/** The assignments in a text: lines of a config file, flags, JSON, a shell script. */
export function* assignmentsIn(text: string): Generator<Named> {
  for (const [, name, double, single, plain] of text.matchAll(assignment)) {
    const isQuoted = plain === undefined;
    yield { name: name!, text: double ?? single ?? plain ?? '', isQuoted };
  }
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
