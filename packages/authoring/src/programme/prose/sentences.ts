import type { Lexicon } from "../lexicon/lexicon.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { tokenize } from "../text/tokens.ts";

const END = /[.!?]["”»)]*\s+(?=\p{Lu})/gu;
const STOP = /[.!?]/;
const LONGEST_WORD = 24;

/** Where the sentences of a span end that others follow in it: not after "Dr.", "d-na." and initials. */
export function* sentenceEnds(
  text: SourceText,
  { start, end }: Span,
  lexicon: Lexicon,
): Iterable<Span> {
  const words = text.slice(start, end);
  if (!STOP.test(words)) return;
  for (const found of words.matchAll(END)) {
    const at = start + found.index;
    if (text.charAt(at) === "." && isAbbreviation(text, { start, end: at }, lexicon)) continue;
    if (isDay(text, at, at + found[0].length, lexicon)) continue;
    yield { start: at, end: at + found[0].length };
  }
}

/** "The minutes of 9. September". */
function isDay(text: SourceText, stop: number, next: number, lexicon: Lexicon): boolean {
  if (!/[0-9]/.test(text.charAt(stop - 1))) return false;
  return lexicon.months.has(text.tokens({ start: next, end: next + LONGEST_WORD }, 1), 0);
}

function isAbbreviation(text: SourceText, { start, end }: Span, lexicon: Lexicon): boolean {
  const before = text.slice(Math.max(start, end - LONGEST_WORD), end);
  const word = /[\p{L}\p{M}'’-]+$/u.exec(before)?.[0] ?? "";
  // Initials, "M.-F.", "u." and "r.".
  if (/^-?\p{L}?$/u.test(word)) return word !== "";
  const tokens = tokenize(word, { start: 0, end: word.length });
  return lexicon.honorifics.match(tokens, 0)?.next === tokens.length;
}
