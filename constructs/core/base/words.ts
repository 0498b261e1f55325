/** `a, b or c`. */
export function any(words: readonly string[]): string {
  return enumeration(words, 'or');
}

/** `a, b and c`. */
export function all(words: readonly string[]): string {
  return enumeration(words, 'and');
}

/** A text in quotes, as in the cluster file. */
export function quoted(text: string): string {
  return `'${text}'`;
}

/** The path of a key: `labels.zone`, or `labels['a b']` when the key is not a plain word. */
export function keyPath(path: string, key: string): string {
  if (!/^[A-Za-z_]\w*$/.test(key)) return `${path}[${quoted(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

function enumeration(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
