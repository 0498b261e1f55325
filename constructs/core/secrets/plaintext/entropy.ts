/**
 * A run of characters that looks as if nobody had thought it up: long, many different characters, and again and again
 * a change between digits, small and capital letters. Words that are written together change seldom.
 */
export function randomRunIn(text: string): string | undefined {
  const readable = text
    // Public, and as random as anything.
    .replaceAll(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g, '')
    .replaceAll(/\bsha(256|512)[:-][0-9a-f]+/g, '');
  return [
    ...(readable.match(/[A-Za-z0-9]{20,}/g) ?? []),
    ...(readable.match(/[A-Za-z0-9+/_-]{40,}={0,2}/g) ?? []),
  ].find(looksRandom);
}

function looksRandom(run: string): boolean {
  const digits = run.match(/[0-9]/g)?.length ?? 0;
  return digits >= 2 && changesIn(run) / (run.length - 1) >= 0.3 && bitsPerCharacter(run) >= 3.2;
}

function changesIn(run: string): number {
  const classes = Array.from(run, (character) =>
    /[0-9]/.test(character) ? 0 : /[a-z]/.test(character) ? 1 : 2,
  );
  return classes.filter((one, index) => index > 0 && one !== classes[index - 1]).length;
}

function bitsPerCharacter(run: string): number {
  const counts = new Map<string, number>();
  for (const character of run) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce(
    (sum, count) => sum - (count / run.length) * Math.log2(count / run.length),
    0,
  );
}
