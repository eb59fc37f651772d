import { type DraftDay, type DraftItem, eachItem } from "../assemble/draft.ts";
import { readDuration } from "../hours/durations.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isLabel } from "./label-titles.ts";

const DOT = / +· +/g;

/** Items without what dots part from their titles: `Welcome · Ana Pop, library · Reading room`, `15 min · Welcome · Ana Pop`. */
export function withDottedTitles(
  text: SourceText,
  days: readonly DraftDay[],
  lexicon: Lexicon,
): DraftDay[] {
  return eachItem(days, (item) => partItem(text, item, lexicon));
}

function partItem(text: SourceText, item: DraftItem, lexicon: Lexicon): DraftItem {
  const { start, end } = item.title;
  const words = text.slice(start, end);
  if (!words.includes("·")) return item;
  const dots = [...words.matchAll(DOT)];
  const starts = [start, ...dots.map(({ index, 0: dot }) => start + index + dot.length)];
  const parts = starts.map((from, at): Span => {
    const dot = dots[at];
    return { start: from, end: dot === undefined ? end : start + dot.index };
  });
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return item;
  const own = leadsOn(text, first, lexicon) ? 1 : 0;
  const title = { start, end: parts[own]?.end ?? end };
  const details = parts.slice(own + 1).map((part) => ({ ...part, bullet: false }));
  return { ...item, title, details: [...details, ...item.details] };
}

/** How long it is, or no more than what kind of item: the title stands behind the next dot. */
function leadsOn(text: SourceText, part: Span, lexicon: Lexicon): boolean {
  const tokens = text.tokens(part);
  return readDuration(tokens, 0, lexicon)?.next === tokens.length || isLabel(text, part, lexicon);
}
