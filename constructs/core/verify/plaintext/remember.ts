// Names, labels and images repeat often; long texts do not.
const longest = 200;
const most = 10_000;

/** Caches the results of a function for short texts; the size of the cache is bounded. */
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
