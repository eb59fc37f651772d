import { nearest } from "./nearest.ts";

/** Words that people write where a list has another for the same thing; only what can mean nothing else there. */
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["meal", ["breakfast", "lunch", "dinner", "supper"]],
  ["break", ["coffee", "coffee-break", "tea", "pause", "recess"]],
  ["presentation", ["talk", "lecture", "speech"]],
  ["discussion", ["debate", "questions", "q-and-a", "qa"]],
  ["social", ["reception", "networking", "party"]],
  ["registration", ["arrival", "check-in", "sign-in"]],
  ["opening", ["welcome"]],
  ["closing", ["farewell", "wrap-up"]],
  ["offline", ["in-person", "onsite", "on-site", "physical"]],
  ["online", ["virtual", "remote"]],
  ["mixed", ["hybrid"]],
  ["held", ["completed", "done", "took-place"]],
  ["attended", ["present", "participated"]],
  ["waitlisted", ["waiting", "waiting-list"]],
  ["turned-away", ["rejected", "refused"]],
]);

const MEANT: ReadonlyMap<string, string> = new Map(
  Array.from(SYNONYMS, ([meant, words]) => words.map((word) => [word, meant] as const)).flat(),
);

/** The word of a list that somebody who wrote another most likely meant: a synonym, or else one that is spelled almost like it. */
export function nearestInMeaning(word: string, allowed: readonly string[]): string | undefined {
  const meant = MEANT.get(word.trim().toLowerCase().replaceAll(/[ _]/g, "-"));
  return meant !== undefined && allowed.includes(meant) ? meant : nearest(word, allowed);
}
