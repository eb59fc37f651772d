import type { Lexicon } from "../lexicon/lexicon.ts";
import { namesPlace } from "../notations/rooms.ts";
import type { Span } from "../text/source-text.ts";
import { tokenize } from "../text/tokens.ts";
import { type Line, spanOfRow, type TimedLine } from "./line.ts";

/** How many lines may stand between two items of one programme: speakers, an abstract, the talks of a panel. */
const REACH = 25;
/** The same for a line that may be no item. */
const NEAR = 4;
/** A text with so many items has a programme; a time that stands far from it is about something else. */
const PROGRAMME = 3;
const LONGEST_DAY = 300;

/**
 * Decides which of the lines that have a time are items. One that may be a sentence, or a number that looks like a time,
 * is an item only among others; so a programme is found within whatever page it stands on.
 */
export function selectItems(lines: readonly Line[]): ReadonlySet<TimedLine> {
  const timed = lines.flatMap((line, at) => (line.kind === "timed" ? [{ line, at }] : []));
  const sure = timed.filter(({ line }) => line.sure && !line.labelled);
  // Where nothing is sure, many lines of one form are evidence for each other.
  const evidence = sure.length > 0 || timed.length < PROGRAMME ? sure : timed;
  const headings = lines.flatMap((line, at) => (isHeading(line) ? [at] : []));
  const places = timed.map(({ at }) => at);
  const labelled = timed.filter(({ line }) => line.labelled);
  const isRecords = labelled.length > 1 && labelled.length * 2 >= timed.length;
  const toEvidence = distances(
    places,
    evidence.map(({ at }) => at),
  );
  const toHeading = distances(places, headings);
  const chosen = new Set<TimedLine>();
  for (const [index, { line }] of timed.entries()) {
    if (line.labelled) {
      if (isRecords) chosen.add(line);
      continue;
    }
    const { before, after } = toEvidence[index] ?? FAR;
    const beside = Math.min(before, after);
    const under = (toHeading[index] ?? FAR).before;
    const alone = evidence.length < PROGRAMME && isWhole(line);
    if (beside <= reachOf(line) || (line.sure && (under <= NEAR || alone))) chosen.add(line);
  }
  return withoutAbove(lines, chosen);
}

/** The hours that a page tells above the heading of a programme are not in it. */
function withoutAbove(lines: readonly Line[], items: Set<TimedLine>): ReadonlySet<TimedLine> {
  const heading = lines.findIndex((line) => line.kind === "label" && line.label === "programme");
  const isAbove = (_: Line, at: number) => at < heading;
  const above = lines.filter(isAbove).filter((line) => line.kind === "timed" && items.has(line));
  if (above.length < PROGRAMME && items.size - above.length > above.length)
    for (const line of above) items.delete(line as TimedLine); // Of kind "timed", as filtered.
  return items;
}

/**
 * `Forum, 4 March 2025, 9.30 – 16.00` over the items of that day tells when the day begins and ends: a heading, and no item. So
 * does `9.30 – 16.00, Hotel Dacia`, and such hours alone under a date, above a place.
 * Of a table with a column for dates each row has its own, so that none is a heading of others.
 */
export function withoutHours(
  text: string,
  lines: readonly Line[],
  items: ReadonlySet<TimedLine>,
  lexicon: Lexicon,
): Line[] {
  const result = [...lines];
  let below: TimedLine[] = [];
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (line?.kind === "day") below = [];
    if (line?.kind !== "timed" || !items.has(line)) continue;
    const heading = hoursOf(text, lines, at, line, below, lexicon);
    if (heading !== undefined) result[at] = heading;
    if (line.date !== undefined) below = [];
    else if (heading === undefined) below.push(line);
  }
  return result;
}

/** The heading that a line is which tells the hours of what stands below. */
function hoursOf(
  text: string,
  lines: readonly Line[],
  at: number,
  line: TimedLine,
  below: readonly TimedLine[],
  lexicon: Lexicon,
): Line | undefined {
  const { row, date, title } = line;
  const isHead = below.length >= PROGRAMME && below.length <= LONGEST_DAY;
  if (date !== undefined)
    return isHead && holdsAll(line, below)
      ? { kind: "day", row, date, ...(title === undefined ? {} : { title }) }
      : undefined;
  const value = placeOf(text, line, lines[at + 1], lexicon);
  if (value === undefined) return undefined;
  const isUnderDay = lines[at - 1]?.kind === "day" && title === undefined && below.length > 0;
  const isApart = isUnderDay && !below.some(({ notation }) => notation === "time-alone");
  return isApart || (isHead && holdsAll(line, below))
    ? { kind: "label", row, label: "place", value }
    : undefined;
}

/** The place that stands where the title of an item with start and end should, beside it or on the next line. */
function placeOf(
  text: string,
  { times, title }: TimedLine,
  next: Line | undefined,
  lexicon: Lexicon,
): Span | undefined {
  if (times.start === undefined || times.end === undefined) return undefined;
  if (title === undefined && next?.kind === "label" && next.label === "place") return next.value;
  const span =
    title ?? (next?.kind === "timed" || next === undefined ? undefined : spanOfRow(next.row));
  return span !== undefined && namesPlace(tokenize(text, span, 40), lexicon) ? span : undefined;
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

const FAR = { before: Number.POSITIVE_INFINITY, after: Number.POSITIVE_INFINITY };

function reachOf({ sure, notation, times }: TimedLine): number {
  if (sure) return REACH;
  return notation === "title-first" && times.end !== undefined ? 2 * NEAR : NEAR;
}

/** With all that an item has: such a line needs no other beside it. */
function isWhole({ title, times }: TimedLine): boolean {
  return title !== undefined && times.start !== undefined && times.end !== undefined;
}

function isHeading(line: Line): boolean {
  return line.kind === "day" || (line.kind === "label" && line.label === "programme");
}

/** For each place, how far the nearest mark before and after it is; both lists are in order. */
function distances(places: readonly number[], marks: readonly number[]) {
  const found: { before: number; after: number }[] = [];
  let next = 0;
  for (const place of places) {
    while ((marks[next] ?? Number.POSITIVE_INFINITY) < place) next++;
    const before = place - (marks[next - 1] ?? Number.NEGATIVE_INFINITY);
    const own = marks[next] === place ? 1 : 0;
    const after = (marks[next + own] ?? Number.POSITIVE_INFINITY) - place;
    found.push({ before, after });
  }
  return found;
}
