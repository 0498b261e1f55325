import { isSealed } from '../model/generator.ts';
import { type Secret, type SecretKey, type SecretPart, secretPartsOf } from '../model/secret.ts';

/** The content of a Secret: values that are sealed one by one, and texts that the controller composes from them. */
export interface Layout {
  /** Sealed values by the key that they get in the Secret. */
  readonly sealed: ReadonlyMap<string, SecretKey>;
  /** Texts by their key, each in pieces: plain ones, and keys that are sealed beside it or public. */
  readonly texts: ReadonlyMap<string, readonly SecretPart[]>;
}

/** The layout of a Secret. */
export function layoutOf(secret: Secret): Layout {
  const sealed = new Map<string, SecretKey>();
  const texts = new Map<string, readonly SecretPart[]>();
  for (const key of secret.keys.values()) {
    if (isSealed(key.generator)) sealed.set(key.key, key);
    else texts.set(key.key, piecesOf(key));
  }
  for (const pieces of texts.values()) {
    for (const { secret: key } of pieces)
      if (key && isSealed(key.generator)) sealed.set(fieldOf(key, secret), key);
  }
  return { sealed, texts };
}

/** The name of a value in a Secret: its key, or `secret.key` when it comes from another Secret. */
export function fieldOf(key: SecretKey, secret: Secret): string {
  return key.secret === secret ? key.key : `${key.secret.name}.${key.key}`;
}

// A composed file inside another one is expanded; a public value is plain text.
function piecesOf(key: SecretKey): readonly SecretPart[] {
  const { generator } = key;
  switch (generator.type) {
    case 'public':
      return [{ text: generator.value }];
    case 'composed':
      return secretPartsOf(generator.content).flatMap((part) =>
        part.secret ? piecesOf(part.secret) : [part],
      );
    default:
      return [{ text: '', secret: key }];
  }
}
