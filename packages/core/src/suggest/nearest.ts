import { closest, distance } from "fastest-levenshtein";

/** Longer lists are not searched, so that a wrong word costs the same in every document. */
export const SEARCHED_WORDS = 1000;

/** The known word that somebody who wrote `word` most likely meant: one letter in three may be wrong, three at the most, or two change places. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || known.length > SEARCHED_WORDS) return undefined;
  const candidate = closest(word, known);
  const length = Math.max(word.length, candidate.length);
  if (distance(word, candidate) <= Math.min(3, Math.floor(length / 3))) return candidate;
  return known.find((other) => distance(word, other) === 2 && sameLetters(word, other));
}

function sameLetters(word: string, other: string): boolean {
  return [...word].sort().join("") === [...other].sort().join("");
}
