import type { Detail, DraftItem } from "../assemble/draft.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isSessionLabel, saysParallel } from "../lines/parallel.ts";
import { withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

/** Longer lines are told, and no lists. */
const LONGEST = 1000;

/**
 * An item whose line lists the sessions that run in its time, `Working groups: Group A “Minors” (Room 1); Group B “Work” (Room 2)`, with each of
 * them on a line of its own; and so where a line below it lists them.
 */
export function withListedSessions(text: SourceText, item: DraftItem, lexicon: Lexicon): DraftItem {
  const title = headOfList(text, item.title, lexicon);
  const listed = title && sessionsIn(text, { start: title.end + 1, end: item.title.end });
  const own = title && areSessions(text, title, listed ?? [], lexicon) ? listed : undefined;
  const below = item.details.flatMap((detail) => linesOf(text, item.title, detail, lexicon));
  const details = [...(own ?? []).map(asDetail), ...below];
  return { ...item, details, title: own && title ? withoutEdges(text, title) : item.title };
}

/** What stands before the colon of a list. */
function headOfList(text: SourceText, { start, end }: Span, lexicon: Lexicon): Span | undefined {
  if (end - start > LONGEST) return undefined;
  const line = text.slice(start, end);
  const semicolon = line.indexOf(";");
  for (let colon = line.indexOf(":"); colon !== -1 && colon < semicolon; ) {
    const [first] = sessionsIn(text, { start: start + colon + 1, end });
    const head = { start, end: start + colon };
    if (first !== undefined && isListed(text, head, first, 0, lexicon)) return head;
    colon = line.indexOf(":", colon + 1);
  }
  return undefined;
}

function linesOf(text: SourceText, title: Span, detail: Detail, lexicon: Lexicon): Detail[] {
  if (detail.end - detail.start > LONGEST) return [detail];
  const sessions = sessionsIn(text, detail);
  return areSessions(text, title, sessions, lexicon) ? sessions.map(asDetail) : [detail];
}

/** Whether a line lists several sessions: it is no heading of what follows. */
export function listsSessions(text: SourceText, line: Span, lexicon: Lexicon): boolean {
  const isShort = line.end - line.start <= LONGEST;
  return isShort && areSessions(text, line, sessionsIn(text, line), lexicon);
}

function asDetail(span: Span): Detail {
  return { ...span, bullet: false };
}

function sessionsIn(text: SourceText, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const part of text.slice(start, end).split(";")) {
    const span = withoutEdges(text, { start: from, end: from + part.length });
    if (span.start < span.end) spans.push(span);
    from += part.length + 1;
  }
  return spans;
}

function areSessions(
  text: SourceText,
  title: Span,
  sessions: readonly Span[],
  lexicon: Lexicon,
): boolean {
  return (
    sessions.length > 1 && sessions.every((span, at) => isListed(text, title, span, at, lexicon))
  );
}

/** "Group B “Work”", and under "Workshops" also "2) Work". */
function isListed(
  text: SourceText,
  title: Span,
  span: Span,
  at: number,
  lexicon: Lexicon,
): boolean {
  if (isSessionLabel(text, span, lexicon)) return true;
  const [, mark = ""] = /^([A-Ha-h1-9])[.):]\s/.exec(text.slice(span.start, span.start + 3)) ?? [];
  const isNext = "abcdefgh".indexOf(mark.toLowerCase()) === at || mark === String(at + 1);
  return mark !== "" && isNext && saysParallel(text, title, lexicon);
}
