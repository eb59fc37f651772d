import { tokenize } from "./token.ts";

/** The words of a phrase as a text's words are compared. */
export function wordsOf(phrase: string): string[] {
  return tokenize(phrase)
    .filter(({ kind }) => kind === "word")
    .map(({ folded, end }) => (/['’]/.test(phrase.charAt(end)) ? `${folded}'` : folded));
}
