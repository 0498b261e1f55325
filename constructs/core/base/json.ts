/**
 * Keys that stand more than once in one object of a JSON text, each as the keys that lead to it. `JSON.parse` takes the
 * last one without a word.
 *
 * @param text JSON that can be parsed
 */
export function repeatedKeys(text: string): string[][] {
  const repeated = new Map<string, string[]>();
  /** The objects and lists around a token. */
  const open: { readonly keys: Set<string>; key?: string }[] = [];
  for (const [token, key] of text.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}[\]]/gs)) {
    const around = open.at(-1);
    if (token === '{' || token === '[') open.push({ keys: new Set() });
    else if (token === '}' || token === ']') open.pop();
    else if (key !== undefined && around) {
      // Two spellings of one key differ in their escapes.
      around.key = JSON.parse(key) as string;
      const path = open.flatMap((one) => one.key ?? []);
      if (around.keys.has(around.key)) repeated.set(JSON.stringify(path), path);
      around.keys.add(around.key);
    }
  }
  return [...repeated.values()];
}
