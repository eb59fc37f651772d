import { givenNames } from "./given-names.ts";

let known: ReadonlySet<string> | undefined;

/** Whether a word, in the form in which words are compared, is a given name that many people have. */
export function isGivenName(word: string): boolean {
  known ??= new Set(givenNames.split(/\s/));
  return known.has(word);
}
