import type { Stretch } from "./blocks.ts";
import { annotate, type Sentence } from "./sentence.ts";
import { type Token, tokenize } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Splits a stretch of text at its full stops, and before a line that starts with a label: `Apologies: 2 judges`. */
export function sentencesOf(
  text: string,
  { start, end }: Stretch,
  vocabulary: Vocabulary,
): Sentence[] {
  const sentences: Token[][] = [[]];
  const tokens = tokenize(text, start, end);
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]?.end ?? token.start;
    if (text.slice(before, token.start).includes("\n") && isLabelled(tokens, at))
      sentences.push([]);
    if (token.kind === "mark" && /^[.!?]$/.test(token.folded)) sentences.push([]);
    else sentences.at(-1)?.push(token);
  }
  return sentences
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => annotate(text, tokens, vocabulary));
}

const LONGEST_LABEL = 4;

function isLabelled(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next <= at + LONGEST_LABEL; next++) {
    const token = tokens[next];
    if (token?.folded === ":") return next > at;
    if (token?.kind !== "word") return false;
  }
  return false;
}
