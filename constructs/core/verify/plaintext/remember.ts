// Names, labels and images come again and again; a long text hardly ever does.
const longest = 200;
const most = 10_000;

/** Gives a function of a text that knows its result when a short text comes again; what it keeps is bounded. */
export function remember<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return find(text);
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const result = find(text);
    if (known.size === most) known.clear();
    known.set(text, result);
    return result;
  };
}
