import { kindOf, THEMED_KINDS } from "../lexicon/kind-of.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isSessionLabel } from "../lines/parallel.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

const MOST_WORDS = 2;

/** Whether words say no more than what kind of item has the title behind them: "Session 1", "Panel", "Short talk". */
export function isLabel(text: SourceText, span: Span, lexicon: Lexicon): boolean {
  const tokens = text.tokens(span);
  if (tokens.filter(({ kind }) => kind === "word").length > MOST_WORDS) return false;
  return isSessionLabel(text, span, lexicon) || THEMED_KINDS.has(kindOf(tokens, lexicon));
}
