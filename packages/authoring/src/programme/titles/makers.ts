import type { Lexicon } from "../lexicon/lexicon.ts";
import { withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";

/** A director and a few more of those who made it. */
const MOST_TOKENS = 24;

/** Who made what is shown, set off behind its title: `Hamlet, directed by Ana Pop`. They are no speakers. */
export function makersAtEnd(
  text: SourceText,
  title: Span,
  tokens: readonly Token[],
  lexicon: Lexicon,
): { title: Span; aside: Span } | undefined {
  for (let at = Math.max(1, tokens.length - MOST_TOKENS); at < tokens.length; at++) {
    const [mark, first] = [tokens[at - 1], tokens[at]];
    const made = isMark(mark, ",;–—|(-") ? lexicon.makers.match(tokens, at) : undefined;
    if (made === undefined || mark === undefined || first === undefined) continue;
    const name = tokens[isMark(tokens[made.next], ":") ? made.next + 1 : made.next];
    if (name?.kind !== "word" || !/\p{Lu}/u.test(text.charAt(name.start))) continue;
    const head = withoutEdges(text, { start: title.start, end: mark.start });
    if (head.start >= head.end) return undefined;
    return { title: head, aside: withoutEdges(text, { start: first.start, end: title.end }) };
  }
  return undefined;
}
