import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Span } from "../text/source-text.ts";
import { tokenize } from "../text/tokens.ts";

const END = /[.!?]["”»)]*\s+(?=\p{Lu})/gu;
const LONGEST_WORD = 24;

/** Where the sentences of a span end that others follow in it: not after "Dr.", "d-na." and initials. */
export function* sentenceEnds(
  text: string,
  { start, end }: Span,
  lexicon: Lexicon,
): Iterable<Span> {
  for (const found of text.slice(start, end).matchAll(END)) {
    const at = start + found.index;
    if (text.charAt(at) === "." && isAbbreviation(text, { start, end: at }, lexicon)) continue;
    yield { start: at, end: at + found[0].length };
  }
}

function isAbbreviation(text: string, { start, end }: Span, lexicon: Lexicon): boolean {
  const before = text.slice(Math.max(start, end - LONGEST_WORD), end);
  const word = /[\p{L}\p{M}'’-]+$/u.exec(before)?.[0] ?? "";
  if (/^\p{Lu}?$/u.test(word)) return word !== "";
  const tokens = tokenize(word, { start: 0, end: word.length });
  return lexicon.honorifics.match(tokens, 0)?.next === tokens.length;
}
