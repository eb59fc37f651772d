import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Line, type PlaceLine, spanOfRow, type TimedLine } from "../lines/line.ts";
import { isBesideSession, isSessionLabel, saysParallel } from "../lines/parallel.ts";
import { plainText } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

import { listsSessions } from "../titles/listed-sessions.ts";
import { isShouted } from "../titles/theme-lines.ts";
import { isShoutedOn } from "../titles/title-lines.ts";
import type { DraftItem } from "./draft.ts";
import { roomBefore } from "./session-starts.ts";

/** The lines of a text, and the items among them. */
interface Items {
  readonly text: SourceText;
  readonly lines: readonly Line[];
  readonly items: ReadonlySet<TimedLine>;
  readonly lexicon: Lexicon;
  /** The place of the first item. */
  readonly first: number;
}

/** A line that stands over the next item and not under the last: "Session 2: …", a heading, capitals, or one set off by an empty line. */
export function isSectionHeading(
  { text, lines, items, lexicon }: Items,
  item: DraftItem,
  line: Line,
  at: number,
): boolean {
  if (line.kind === "text" && line.block) return true;
  const isItem = (other: Line | undefined) => other?.kind === "timed" && items.has(other);
  const [next, second] = [lines[at + 1], lines[at + 2]];
  if (isOverList(item, line, next)) return true;
  const leads = next?.kind === "text" && isItem(second) && !second?.row.blankBefore;
  if (!isItem(next) && !leads) return false;
  const span = spanOfRow(line.row);
  const isSession = isSessionLabel(text, span, lexicon) && !listsSessions(text, span, lexicon);
  // The last of several sessions side by side, and not the heading of what follows.
  if (isSession && item.details.some((detail) => isSessionLabel(text, detail, lexicon)))
    return false;
  const isBeside = isBesideSession(text, item.title, span, lexicon);
  if (!line.row.blankBefore && isBeside) return false;
  // "Session 2: …", and below it who chairs it.
  if (leads) return isSession && lexicon.roles.has(text.tokens(spanOfRow(next.row), 4), 0);
  // On a page with an empty line between all lines nothing but its words tells it.
  if (next?.row.blankBefore)
    return (
      isSession && line.row.blankBefore && !isBeside && !saysParallel(text, item.title, lexicon)
    );
  if (line.row.blankBefore || line.row.heading || isSession) return true;
  if (isDayPart(text, span, lexicon)) return true;
  const words = plainText(text, { start: span.start, end: Math.min(span.end, span.start + 200) });
  const below = { ...span, bullet: line.row.bullet };
  return isShouted(words) && !isShoutedOn(text, item, below, lexicon);
}

/** Between two lists, and set off from both: "(b) For those who come along". */
function isOverList({ line: { row } }: DraftItem, line: Line, next: Line | undefined): boolean {
  const areLists = row.bullet && next?.row.bullet === true;
  return areLists && !line.row.bullet && line.row.blankBefore && next.row.blankBefore;
}

/** "Afternoon:". */
function isDayPart(text: SourceText, span: Span, lexicon: Lexicon): boolean {
  const tokens = text.tokens(span, 8).filter(({ kind }) => kind !== "mark");
  return lexicon.dayParts.match(tokens, 0)?.next === tokens.length;
}

/** Whether an item stands right below a line, or below the heading of a day under it. */
export function isBeforeItem({ lines, items, first }: Items, at: number): boolean {
  const next = lines[lines[at + 1]?.kind === "day" ? at + 2 : at + 1];
  const row = lines[at]?.row;
  // With its item in one block, apart from the next.
  const isUnder = at > first && next?.row.blankBefore && row?.blankBefore === false;
  if (isUnder && !row?.heading) return false;
  return next?.kind === "timed" && items.has(next);
}

/** The last of "Room 1: Housing", "Room 2: Work", or of several like "Section C (online)": they run side by side, and none is a heading of what follows. */
export function isListed(
  { text, lexicon }: Items,
  item: DraftItem | undefined,
  line: Line,
): boolean {
  if (item === undefined) return false;
  if (line.kind === "track")
    return item.details.some((detail) => isSessionLabel(text, detail, lexicon));
  if (line.kind !== "room" || line.row.blankBefore) return false;
  const startsWithRoom = (span: Span) => lexicon.rooms.has(text.tokens(span, 3), 0);
  const isPlaced = (span: Span) => roomBefore(text, span, lexicon) !== undefined;
  return item.details.some(saysParallel(text, item.title, lexicon) ? startsWithRoom : isPlaced);
}

export function isPlaceLine(line: Line | undefined): line is PlaceLine {
  return line?.kind === "room" || line?.kind === "track";
}
