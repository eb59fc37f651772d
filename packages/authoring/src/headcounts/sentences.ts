import type { Stretch } from "./blocks.ts";
import { annotate, type Sentence } from "./sentence.ts";
import { type Token, tokenize } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Splits a stretch of text at its full stops. */
export function sentencesOf(
  text: string,
  { start, end }: Stretch,
  vocabulary: Vocabulary,
): Sentence[] {
  const sentences: Token[][] = [[]];
  for (const token of tokenize(text, start, end)) {
    if (token.kind === "mark" && /^[.!?]$/.test(token.folded)) sentences.push([]);
    else sentences.at(-1)?.push(token);
  }
  return sentences
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => annotate(text, tokens, vocabulary));
}
