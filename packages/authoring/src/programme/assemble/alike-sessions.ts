import type { Lexicon } from "../lexicon/lexicon.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Token } from "../text/tokens.ts";
import type { Detail, DraftDay, DraftItem } from "./draft.ts";

const LONGEST_WORD = 24;

/**
 * An hour alone, and below it a list whose entries all begin as sessions do ("• Workshop Money", "• Workshop Work"): each is an item at
 * that hour, and none is the heading of the others.
 */
export function withAlikeSessions(
  text: SourceText,
  days: readonly DraftDay[],
  lexicon: Lexicon,
): DraftDay[] {
  return days.map((day) => ({
    ...day,
    items: day.items.flatMap((item) => partItem(text, item, lexicon)),
  }));
}

function partItem(text: SourceText, item: DraftItem, lexicon: Lexicon): DraftItem[] {
  const [first] = wordsOf(text, item.title);
  const isAlone = item.line.notation === "time-alone" && item.line.title === undefined;
  if (!isAlone || first === undefined || !isSession([first], lexicon)) return [item];
  const isAlike = (detail: Detail) =>
    detail.bullet && wordsOf(text, detail)[0]?.text === first.text;
  const starts = item.details.flatMap((detail, at) => (isAlike(detail) ? [at] : []));
  if (starts.length === 0 || !isListed(text, item)) return [item];
  const others = starts.map((at, index) => {
    const { start, end } = item.details[at] ?? item.title;
    return {
      ...item,
      title: { start, end },
      details: item.details.slice(at + 1, starts[index + 1]),
    };
  });
  return [{ ...item, details: item.details.slice(0, starts[0]) }, ...others];
}

function isSession(tokens: readonly Token[], { sessions, workshops }: Lexicon): boolean {
  return sessions.match(tokens, 0)?.next === 1 || workshops.match(tokens, 0)?.next === 1;
}

function wordsOf(text: SourceText, { start, end }: { start: number; end: number }): Token[] {
  return text.tokens({ start, end: Math.min(end, start + LONGEST_WORD) }, 1);
}

/** Whether the title is an entry of a list itself: a bullet stands before it on its line. */
function isListed(text: SourceText, { title: { start } }: DraftItem): boolean {
  return BULLET.test(text.slice(Math.max(0, start - INDENT), start));
}

const INDENT = 8;
const BULLET = /[^\p{L}\p{N}\s][^\S\n\r\v]*$/u;
