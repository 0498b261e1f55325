import type { Json } from '../base/manifest.ts';
import { toYaml } from '../base/yaml.ts';
import { isReference, type Num, type Part, partsOf, Reference, type Text } from './reference.ts';

/** Structured data with references at its leaves. */
export type Document =
  | Text
  | Num
  | boolean
  | null
  | undefined
  | readonly Document[]
  | { readonly [key: string]: Document };

/** A config file in JSON. */
export function json(document: Document): Reference {
  return serialize(document, (plain) => `${JSON.stringify(plain, null, 2)}\n`, '"');
}

/** A config file in YAML. */
export function yaml(document: Document): Reference {
  return serialize(document, toYaml, '');
}

/** A config file of sections and `key = value` lines, as Python's configparser reads it. */
export function ini(sections: Readonly<Record<string, Readonly<Record<string, Text | Num>>>>): Reference {
  const parts: Part[] = [];
  for (const [section, entries] of Object.entries(sections)) {
    parts.push({ text: `[${section}]\n` });
    for (const [key, value] of Object.entries(entries)) {
      parts.push({ text: `${key} = ` }, ...partsOf(value), { text: '\n' });
    }
  }
  return Reference.of(...parts);
}

// A token that stands for the n-th reference while the document is written. Letters and digits only, so that no format
// quotes or escapes it.
const token = (index: number) => `HEARTHxREFx${index}xEND`;
const tokens = /HEARTHxREFx(\d+)xEND/;

function serialize(document: Document, write: (plain: Json) => string, quote: string): Reference {
  const references: Reference<string | number>[] = [];
  const plain = hide(document, references);
  const pieces = write(plain).split(tokens);
  const parts: Part[] = [];
  pieces.forEach((piece, index) => {
    if (index % 2 === 0) {
      parts.push({ text: piece });
      return;
    }
    const reference = references[Number(piece)]!;
    const before = parts.at(-1);
    const after = pieces[index + 1];
    // A number replaces its token and the quotes around it.
    if (quote && Reference.isNumeric(reference) && before?.text.endsWith(quote) && after?.startsWith(quote)) {
      parts[parts.length - 1] = { text: before.text.slice(0, -1) };
      pieces[index + 1] = after.slice(1);
    }
    const numeric = Reference.isNumeric(reference);
    // A JSON string is a valid YAML string.
    if (!quote && !numeric) parts.push({ text: '"' });
    parts.push(
      ...Reference.partsOf(reference).map((part) =>
        numeric ? part : { ...part, text: escapeText(part.text) },
      ),
    );
    if (!quote && !numeric) parts.push({ text: '"' });
  });
  return Reference.of(...parts.filter((part) => part.text !== '' || part.secret));
}

function hide(document: Document, references: Reference<string | number>[]): Json {
  if (isReference(document)) return token(references.push(document) - 1);
  if (Array.isArray(document)) return document.map((item: Document) => hide(item, references));
  if (document !== null && typeof document === 'object') {
    const entries = Object.entries(document as { readonly [key: string]: Document });
    return Object.fromEntries(
      entries
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => [key, hide(value, references)]),
    );
  }
  return document ?? null;
}

function escapeText(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}
