import { closest, distance } from 'fastest-levenshtein';

/** The candidate nearest to a misspelt word; undefined when none is near enough. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const lower = word.toLowerCase();
  const sameLetters = candidates.find((candidate) => candidate.toLowerCase() === lower);
  const nearest = sameLetters ?? closest(word, candidates);
  const tolerated = Math.max(1, Math.floor(word.length / 3));
  return sameLetters || distance(word, nearest) <= tolerated ? nearest : undefined;
}
