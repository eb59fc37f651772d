import type { Lexicon } from "../lexicon/lexicon.ts";
import { isBesideSession } from "../lines/parallel.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { type DraftDay, type DraftItem, eachItem } from "./draft.ts";

const LONGEST_WORD = 24;

/**
 * An hour alone, and below it a list whose entries all begin as sessions do ("• Workshop Money", "• Workshop Work"), or a workshop of a
 * series and below it those beside it ("Workshop A: Money", "Workshop B: Work"): each is an item at that hour, and none is the heading of the others.
 */
export function withAlikeSessions(
  text: SourceText,
  days: readonly DraftDay[],
  lexicon: Lexicon,
): DraftDay[] {
  return eachItem(days, (item) => partItem(text, item, lexicon));
}

function partItem(text: SourceText, item: DraftItem, lexicon: Lexicon): DraftItem[] {
  const beside = besideBelow(text, item, lexicon);
  const starts = beside.length > 0 ? beside : listedBelow(text, item, lexicon);
  if (starts.length === 0) return [item];
  const { place: _, ...line } = item.line;
  const others = starts.map((at, index) => {
    const { start, end } = item.details[at] ?? item.title;
    const details = item.details.slice(at + 1, starts[index + 1]);
    return { ...item, line, title: { start, end }, details };
  });
  return [{ ...item, details: item.details.slice(0, starts[0]) }, ...others];
}

/** Where the next of a series stand. */
function besideBelow(text: SourceText, { title, details }: DraftItem, lexicon: Lexicon): number[] {
  let last: Span = title;
  return details.flatMap((detail, at) => {
    if (!isBesideSession(text, last, detail, lexicon)) return [];
    last = detail;
    return [at];
  });
}

function listedBelow(text: SourceText, item: DraftItem, lexicon: Lexicon): number[] {
  const isAlone = item.line.notation === "time-alone" && item.line.title === undefined;
  const [first] = wordsOf(text, item.title);
  if (!isAlone || first === undefined || !isSession([first], lexicon)) return [];
  const starts = item.details.flatMap((detail, at) =>
    detail.bullet && wordsOf(text, detail)[0]?.text === first.text ? [at] : [],
  );
  return isListed(text, item) ? starts : [];
}

function isSession(tokens: readonly Token[], { sessions, workshops }: Lexicon): boolean {
  return sessions.match(tokens, 0)?.next === 1 || workshops.match(tokens, 0)?.next === 1;
}

function wordsOf(text: SourceText, { start, end }: Span): Token[] {
  return text.tokens({ start, end: Math.min(end, start + LONGEST_WORD) }, 1);
}

/** Whether the title is an entry of a list itself: a bullet stands before it on its line. */
function isListed(text: SourceText, { title: { start } }: DraftItem): boolean {
  return BULLET.test(text.slice(Math.max(0, start - INDENT), start));
}

const INDENT = 8;
const BULLET = /[^\p{L}\p{N}\s][^\S\n\r\v]*$/u;
