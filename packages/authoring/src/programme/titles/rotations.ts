import type { Rotation } from "@plenary/core";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PhraseSet } from "../lexicon/phrase-set.ts";
import type { Token } from "../text/tokens.ts";

/** Reads `4 workshops in two rounds`. */
export function readRotation(tokens: readonly Token[], lexicon: Lexicon): Rotation | undefined {
  const workshops = countOf(tokens, lexicon.workshops, lexicon);
  if (workshops === undefined) return undefined;
  const rounds = countOf(tokens, lexicon.rounds, lexicon);
  return rounds === undefined ? undefined : { workshops, rounds };
}

function countOf(
  tokens: readonly Token[],
  what: PhraseSet<true>,
  { numbers }: Lexicon,
): number | undefined {
  for (const [at, token] of tokens.entries()) {
    const number = numbers.match(tokens, at);
    const next = number?.next ?? at + 1;
    const value =
      number?.value ?? (token.kind === "number" && token.text.length <= 2 ? Number(token.text) : 0);
    // "4 parallel workshops" has a word between.
    if (value > 0 && (what.has(tokens, next) || what.has(tokens, next + 1))) return value;
  }
  return undefined;
}
