import type { Json, Manifest } from '../../base/manifest.ts';

/** A text somewhere in an object, with the name that it goes by there. */
export interface Named {
  readonly path: string;
  /** The key that it stands under, or the name of the variable that it is the value of. */
  readonly name: string;
  readonly text: string;
  /**
   * Whether it is text for sure, and not an expression in some language.
   * @default true
   */
  readonly isQuoted?: boolean;
}

/** Every text of an object, and every value inside texts that are configuration themselves. */
export function* stringsOf(manifest: Manifest): Generator<Named> {
  for (const [key, value] of Object.entries(manifest)) {
    // What the sealing controller opens may be read by anybody.
    if (manifest.kind === 'SealedSecret' && key === 'spec') yield* walk(withoutCiphertexts(value), key, key);
    else if (manifest.kind === 'ConfigMap' && key === 'binaryData') yield* walk(decoded(value), key, key);
    else if (value !== undefined) yield* walk(value, key, key);
  }
}

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

function* walk(value: Json, path: string, name: string): Generator<Named> {
  if (typeof value === 'string') {
    yield { path, name, text: value };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, `${path}[${index}]`, name);
  } else if (isObject(value)) {
    // Variables and parameters are lists of names and values.
    const called = typeof value.name === 'string' && typeof value.value === 'string' ? value.name : undefined;
    for (const [key, item] of Object.entries(value)) {
      if (item !== undefined) yield* walk(item, `${path}.${key}`, key === 'value' ? (called ?? key) : key);
    }
  }
}

const assignment = /([A-Za-z][\w.-]*)["']?[ \t]*[:=][ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"',;{}]+))/g;

/** The assignments in a text: lines of a config file, flags, JSON, a shell script. */
export function* assignmentsIn({ path, text }: Named): Generator<Named> {
  for (const [, name, double, single, plain] of text.matchAll(assignment)) {
    const isQuoted = plain === undefined;
    yield { path, name: name!, text: double ?? single ?? plain ?? '', isQuoted };
  }
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
