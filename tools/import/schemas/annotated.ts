import type { Schema } from '../../../constructs/core/model/json-schema.ts';

/** A strict schema with its documentation. */
export interface Annotated extends Schema {
  /** Name of its shared schema, such as `io.k8s.api.core.v1.Container`. */
  readonly title?: string;
  /** One short sentence about this use of it. */
  readonly description?: string;
  /** One short sentence about the shared schema itself. */
  readonly about?: string;
  readonly properties?: Readonly<Record<string, Annotated>>;
  readonly additionalProperties?: false | Annotated;
  readonly items?: Annotated;
}

/** One kind with its strict schema. */
export interface StrictKind {
  readonly key: string;
  readonly scope: 'Namespaced' | 'Cluster';
  readonly schema: Annotated;
}

const longest = 150;

/** The first sentence of a text, on one line; undefined when it is too long for a field's documentation. */
export function firstSentence(text = ''): string | undefined {
  const plain = text.replace(/\s+/g, ' ').replace(/\*\//g, '* /');
  const sentence = /^.*?(?<!\b(?:e\.g|i\.e|etc))[.:](?= |$)/.exec(plain)?.[0] ?? plain;
  const line = sentence
    .replace(/:$/, '.')
    .replace(/ More info\.$/, '')
    .trim();
  return line !== '' && line.length <= longest ? line : undefined;
}
