import type { WrittenDate } from "../dates/dates.ts";
import type { ClockTime } from "../hours/clock-times.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isPlaceName } from "../places/rooms.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { headsBlock } from "./block-hours.ts";
import { type Line, spanOfRow, type TimedLine } from "./line.ts";

/** So many items below a line make it one that tells of them. */
const PROGRAMME = 3;
const LONGEST_DAY = 300;

/**
 * `Forum, 4 March 2025, 9.30 – 16.00` over the items of that day tells when the day begins and ends: a heading, and no item. So
 * does `9.30 – 16.00, Hotel Dacia`, and such hours alone under a date, above a place, and the heading of a block.
 * Of a table with a column for dates each row has its own, so that none is a heading of others.
 */
export function withoutHours(
  text: SourceText,
  lines: readonly Line[],
  items: ReadonlySet<TimedLine>,
  lexicon: Lexicon,
): Line[] {
  const result = [...lines];
  const all = items.size <= LONGEST_DAY ? [...items] : [];
  let below: TimedLine[] = [];
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (line?.kind === "day") below = [];
    if (line?.kind !== "timed" || !items.has(line)) continue;
    const heading =
      hoursOf(text, lines, at, line, below, lexicon) ??
      hoursOfBlock(text, line, below, lexicon) ??
      hoursOfAll(text, lines, at, line, all, lexicon);
    if (heading !== undefined) result[at] = heading;
    if (line.date !== undefined) below = [];
    else if (heading === undefined) below.push(line);
  }
  return result;
}

/** The end that a text states of the whole, where it states one. */
export function statedEnd(lines: readonly Line[]): ClockTime | undefined {
  const ends = lines.flatMap((line) =>
    line.kind === "day" || line.kind === "label" || line.kind === "text"
      ? (line.times?.end ?? [])
      : [],
  );
  return ends.length === 1 ? ends[0] : undefined;
}

/** The heading that a line is which tells the hours of what stands below. */
function hoursOf(
  text: SourceText,
  lines: readonly Line[],
  at: number,
  line: TimedLine,
  below: readonly TimedLine[],
  lexicon: Lexicon,
): Line | undefined {
  const { row, date, title } = line;
  const isHead = below.length >= PROGRAMME && below.length <= LONGEST_DAY;
  if (date !== undefined) {
    // "Venerdì 20 novembre – ore 9.00 – Aula Magna".
    const isPlace = startsWithFirst(line, below) && isPlaceAlone(text, line, lexicon);
    return isPlace || (isHead && holdsAll(line, below)) ? dayOf(line, date, isPlace) : undefined;
  }
  if (beginsAll(line, below)) {
    if (title !== undefined && isPlaceAlone(text, line, lexicon))
      return { kind: "label", row, label: "place", value: title, times: line.times };
    // "Une journée en trois temps, de 9h à 20h".
    if (isHead && holdsAll(line, below)) return { kind: "text", row, times: line.times };
  }
  const isUnderDay = lines[at - 1]?.kind === "day" && title === undefined && below.length > 0;
  const isApart = isUnderDay && !below.some(({ notation }) => notation === "time-alone");
  if (!isApart && !(isHead && holdsAll(line, below))) return undefined;
  const value = placeOf(text, line, lines[at + 1], lexicon);
  return value === undefined
    ? undefined
    : { kind: "label", row, label: "place", value, times: line.times };
}

/** `10.00 – 17.00 OFFICINE MORANDI`. */
function hoursOfBlock(
  text: SourceText,
  line: TimedLine,
  below: readonly TimedLine[],
  lexicon: Lexicon,
): Line | undefined {
  const isBlock = below.length <= LONGEST_DAY && headsBlock(text, line, below, lexicon);
  return line.date === undefined && isBlock
    ? { kind: "text", row: line.row, block: true }
    : undefined;
}

/** `9:00–17:00, City Hall`, above or below the whole programme. */
function hoursOfAll(
  text: SourceText,
  lines: readonly Line[],
  at: number,
  line: TimedLine,
  all: readonly TimedLine[],
  lexicon: Lexicon,
): Line | undefined {
  const others = all.filter((other) => other !== line);
  if (others.length < PROGRAMME) return undefined;
  const value = placeOf(text, line, lines[at + 1], lexicon);
  if (value === undefined || !holdsAll(line, others)) return undefined;
  // What is open all day at several places has the same hours at each.
  const isOther = ({ times }: TimedLine) => times.start?.minutes !== line.times.start?.minutes;
  return others.some(isOther)
    ? { kind: "label", row: line.row, label: "place", value, times: line.times }
    : undefined;
}

/** The place that stands where the title of an item with start and end should, beside it or on the next line. */
function placeOf(
  text: SourceText,
  { times, title }: TimedLine,
  next: Line | undefined,
  lexicon: Lexicon,
): Span | undefined {
  if (times.start === undefined || times.end === undefined) return undefined;
  if (title === undefined && next?.kind === "label" && next.label === "place") return next.value;
  const span =
    title ?? (next?.kind === "timed" || next === undefined ? undefined : spanOfRow(next.row));
  return span !== undefined && isPlaceName(text, span, lexicon) ? span : undefined;
}

function dayOf({ row, title, times }: TimedLine, date: WrittenDate, isPlace: boolean): Line {
  const beside = title === undefined ? {} : isPlace ? { place: title } : { title };
  return { kind: "day", row, date, times, ...beside };
}

/** Whether the first item below starts at the hour that a line has behind its words. */
function beginsAll(line: TimedLine, below: readonly TimedLine[]): boolean {
  return line.notation === "title-first" && !line.sure && startsWithFirst(line, below);
}

function startsWithFirst({ times }: TimedLine, below: readonly TimedLine[]): boolean {
  return times.start !== undefined && times.start.minutes === below.at(-1)?.times.start?.minutes;
}

/** `Aula Magna – ore 8.30`: where and when it begins. */
function isPlaceAlone(text: SourceText, { title, times }: TimedLine, lexicon: Lexicon): boolean {
  if (title === undefined || times.end !== undefined) return false;
  return isPlaceName(text, title, lexicon);
}

function holdsAll({ times: { start, end } }: TimedLine, below: readonly TimedLine[]): boolean {
  if (start === undefined || end === undefined) return false;
  const afternoon = start.minutes + 12 * 60;
  const from =
    start.twelve && end.meridiem === "pm" && afternoon < end.minutes ? afternoon : start.minutes;
  return below.every(({ times }) => {
    const first = times.start?.minutes ?? from;
    return first >= from && (times.end?.minutes ?? first) <= end.minutes;
  });
}
