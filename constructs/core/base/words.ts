/** `a, b or c`; `none` when there are no words. */
export function any(words: readonly string[], none = 'none'): string {
  return words.length === 0 ? none : enumeration(words, 'or');
}

/** `a, b and c`. */
export function all(words: readonly string[]): string {
  return enumeration(words, 'and');
}

/**
 * Characters that change a line instead of standing in it: control characters, line breaks of any kind, halves of
 * characters, and invisible ones, but for the two joiners that scripts and emoji are written with.
 */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/u;

/** Whether a text is one line of characters that can be seen. */
export function isPrintable(text: string): boolean {
  return !unprintable.test(text);
}

/** A text as it stands in the cluster file; what cannot be printed is escaped. */
export function quoted(text: string): string {
  const escaped = text.replaceAll(new RegExp(unprintable, 'gu'), (character) => {
    const code = character.codePointAt(0)!.toString(16);
    return character === '\n' ? '\\n' : `\\u{${code}}`;
  });
  return `'${escaped}'`;
}

function enumeration(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
