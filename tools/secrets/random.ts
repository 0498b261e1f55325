import { randomBytes, randomInt } from 'node:crypto';
import type { Alphabet } from '../../constructs/core/model/generator.ts';

/** How long a text is and what it is made of. */
export interface RandomProps {
  readonly length: number;
  /** @default 'alphanumeric' */
  readonly alphabet?: Alphabet;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Characters from a cryptographic source. */
export function randomText({ length, alphabet = 'alphanumeric' }: RandomProps): string {
  if (alphabet !== 'alphanumeric') return randomBytes(length).toString(alphabet).slice(0, length);
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}

const alphabets: Readonly<Record<Alphabet, RegExp>> = {
  alphanumeric: /^[A-Za-z0-9]+$/,
  hex: /^[0-9a-f]+$/,
  base64url: /^[\w-]+$/,
};

/** Whether a text can have been made so. */
export function isRandom(text: string, { length, alphabet = 'alphanumeric' }: RandomProps): boolean {
  return text.length === length && alphabets[alphabet].test(text);
}
