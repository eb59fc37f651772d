import type { Lexicon } from "../lexicon/lexicon.ts";
import { isPlaceName } from "../places/rooms.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

import { type DayLine, type Line, spanOfRow, type TimedLine } from "./line.ts";

/** One date with its hour, and a line below it, is a headline; so many are a programme. */
const PROGRAMME = 2;
const LONGEST_TITLE = 200;

/**
 * `Friday 22 September, 7 pm`, and below it what happens then: an item, where it is not the heading of items with hours of their own,
 * and where the text has several that tell their date and hour.
 */
export function withDatedHours(text: SourceText, lines: readonly Line[], lexicon: Lexicon): Line[] {
  const items = new Map<Line, TimedLine>();
  let dated = 0;
  let hasItems = false;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (line?.kind === "timed" && line.date === undefined) hasItems = true;
    if (line?.kind === "timed" && line.date !== undefined) dated++;
    const item =
      line?.kind === "day" && !hasItems ? itemOf(text, line, lines[at + 1], lexicon) : undefined;
    if (line !== undefined && item !== undefined) items.set(line, item);
    if (line?.kind === "day" || (line?.kind === "timed" && line.date !== undefined))
      hasItems = false;
  }
  if (items.size + dated < PROGRAMME) return [...lines];
  return lines.map((line) => items.get(line) ?? line);
}

function itemOf(
  text: SourceText,
  { row, date, times, place }: DayLine,
  next: Line | undefined,
  lexicon: Lexicon,
): TimedLine | undefined {
  if (place !== undefined) return undefined;
  if (times?.start === undefined || !times.certain || next?.kind !== "text" || next.stamped)
    return undefined;
  if (!isTitle(text, spanOfRow(next.row), lexicon)) return undefined;
  return { kind: "timed", row, notation: "time-alone", times, date, details: [], sure: true };
}

/** Neither the place nor a label: `Einde:`. */
function isTitle(text: SourceText, span: Span, lexicon: Lexicon): boolean {
  if (span.end - span.start > LONGEST_TITLE || text.charAt(span.end - 1) === ":") return false;
  const tokens = text.tokens(span, LONGEST_LABEL);
  const isLabel = lexicon.columns.match(tokens, 0)?.next === tokens.length;
  return !isLabel && !isPlaceName(text, span, lexicon);
}

const LONGEST_LABEL = 40;
