import { fullDate } from "../dates/calendar-days.ts";
import { readDates, type WrittenDate } from "../dates/dates.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type LabelLine, type Line, spanOfRow, type TimedLine } from "../lines/line.ts";
import { sentenceEnds } from "../prose/sentences.ts";
import { linesOfCell, plainText } from "../text/clean.ts";
import { type Row, withoutBullet } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { stackedTitles } from "../titles/stacked-titles.ts";
import { detailEnds } from "./detail-ends.ts";
import type { Detail, Draft, DraftDay, DraftItem } from "./draft.ts";
import { findName } from "./name.ts";
import { hoursLeft, outsideOf } from "./outside.ts";
import { recordsOf } from "./records.ts";
import { isBeforeItem, isListed, isPlaceLine, isSectionHeading } from "./section-headings.ts";

/** How far above the first item a heading may stand that is about it. */
const HEADINGS_ABOVE = 3;

interface Found {
  readonly text: SourceText;
  readonly lines: readonly Line[];
  readonly items: ReadonlySet<TimedLine>;
  readonly titles: ReadonlyMap<TimedLine, Line>;
  /** What stands in the block of a title, apart from its hours. */
  readonly blocks: ReadonlyMap<TimedLine, readonly Line[]>;
  readonly records: ReturnType<typeof recordsOf>;
  readonly lexicon: Lexicon;
  /** Where the items stand among the lines; the first and the last of these. */
  readonly places: readonly number[];
  readonly first: number;
  readonly last: number;
  /** Whether the dates far above the first item have no year and are one. */
  readonly oneDayAbove: boolean;
}

interface State {
  readonly days: DraftDay[];
  readonly used: Set<Line>;
  /** The lines that stand under an item as they are written. */
  readonly under: Set<Line>;
  readonly unplaced: Span[];
  readonly untitled: Span[];
  item?: DraftItem | undefined;
  room?: Span | undefined;
  track?: Span | undefined;
  place?: Span;
}

/** Puts the lines of a text together: items with what stands under them, under the headings that they stand under. */
export function collect(
  text: SourceText,
  lines: readonly Line[],
  items: ReadonlySet<TimedLine>,
  lexicon: Lexicon,
): Draft {
  const places = lines.flatMap((line, at) =>
    line.kind === "timed" && items.has(line) ? [at] : [],
  );
  const { titles, details, used } = stackedTitles(text, lines, items, lexicon);
  const records = recordsOf(text, lines, items, lexicon);
  const found = {
    text,
    lines,
    items,
    titles,
    blocks: details,
    records,
    lexicon,
    places,
    first: places[0] ?? 0,
    last: places.at(-1) ?? -1,
    oneDayAbove: isOneDay(lines.slice(0, Math.max(0, (places[0] ?? 0) - HEADINGS_ABOVE))),
  };
  const fields = [...records.values()].flatMap((record) => record.used);
  const state: State = {
    days: [],
    used: new Set([...used, ...fields]),
    under: new Set(),
    unplaced: [],
    untitled: [],
  };
  const closed = detailEnds(found, state.used);
  for (const [at, line] of lines.entries()) step(found, state, line, at, closed.has(at));
  const name = findName(found.text, lines.slice(0, found.first), lexicon, state.used);
  if (name !== undefined) state.used.add(name.line);
  const days = state.days.filter(({ items: all }) => all.length > 0);
  const shared = placeOfAll(text, days);
  const place = state.place ?? shared;
  return {
    first: found.first,
    last: found.last,
    days: shared === undefined ? days : days.map(({ place: _, ...day }) => day),
    unplaced: state.unplaced,
    untitled: state.untitled,
    hours: hoursLeft(text, lines, state.used, state.under, lexicon),
    outside: outsideOf(lines, state.used, found.first, found.last),
    ...(name === undefined ? {} : { name: name.span }),
    ...(place === undefined ? {} : { place }),
  };
}

function step(found: Found, state: State, line: Line, at: number, closed: boolean): void {
  if (line.kind === "timed" && found.items.has(line)) addItem(found, state, line);
  else if (state.used.has(line) || (at === 0 && isPublication(found, line))) return;
  else if (line.kind === "day" && (at >= found.first - HEADINGS_ABOVE || found.oneDayAbove))
    startDay(state, line, isPlaceLine(found.lines[at - 1]));
  else if (line.kind === "day") notePlace(state, line);
  else if (isVenue(line) && state.place === undefined) {
    state.place = line.value;
    state.used.add(line);
  } else if (at >= found.first - HEADINGS_ABOVE) stepUnder(found, state, line, at, closed);
}

/** `3 December 2024` over a press release that tells of `Friday 6 December 2024`, before its first item: when it was published. */
function isPublication({ text, lines, lexicon, first }: Found, line: Line): boolean {
  const published = line.kind === "day" ? fullDate(line.date) : undefined;
  if (published === undefined || first < 2) return false;
  return lines.slice(1, first).some(({ kind, row }) => {
    const tokens = kind === "text" ? text.tokens(spanOfRow(row)) : [];
    return [...readDates(tokens, lexicon)].some(({ value }) => (fullDate(value) ?? "") > published);
  });
}

function isVenue(line: Line): line is LabelLine & { value: Span } {
  return line.kind === "label" && line.label === "place" && line.value !== undefined;
}

/** A line among the items, or close above the first of them. */
function stepUnder(found: Found, state: State, line: Line, at: number, closed: boolean): void {
  const leads =
    isBeforeItem(found, at) || (state.room !== undefined && isBeforeItem(found, at + 1));
  // Only what leads to an item is looked for among all lines under the last, so that a long list takes no longer.
  const isHeading = leads && isPlaceLine(line) && !isListed(found, state.item, line);
  if (isHeading) {
    // Under an item it is where the item is; before one it is where all are that follow.
    state.room = line.kind === "room" ? line.name : undefined;
    state.track = line.kind === "track" ? line.name : undefined;
    state.item = undefined;
    state.used.add(line);
  } else if (line.kind === "label" && line.label === "programme") state.used.add(line);
  else if (!closed) addDetail(found, state, line, at);
  else if (at > found.first && at < found.last) leave(state, line);
}

/** A day ends a room, unless it stands right under its heading. */
function startDay(state: State, line: Line & { kind: "day" }, inRoom: boolean): void {
  state.item = undefined;
  if (!inRoom) {
    state.room = undefined;
    state.track = undefined;
  }
  state.days.push({
    date: line.date,
    ...(line.title === undefined ? {} : { title: line.title }),
    ...(line.place === undefined ? {} : { place: line.place }),
    items: [],
  });
  state.used.add(line);
}

/** Where all days are, as their headings say: the one that all name, or the first alone. */
function placeOfAll(text: SourceText, days: readonly DraftDay[]): Span | undefined {
  const places = days.flatMap(({ place }) => place ?? []);
  const [place] = places;
  const isOne = new Set(places.map((span) => plainText(text, span))).size === 1;
  const isOfAll =
    places.length === days.length || (places.length === 1 && place === days[0]?.place);
  return isOne && isOfAll ? place : undefined;
}

/** Far above the first item a date may be that of a page; which one is the event's is told by all that the text states. */
function notePlace(state: State, line: Line & { kind: "day" }): void {
  state.used.add(line);
  if (line.place !== undefined) state.place ??= line.place;
}

function isOneDay(above: readonly Line[]): boolean {
  const dates = above.flatMap((line) => (line.kind === "day" ? [line.date] : []));
  return dates.every(
    (date) =>
      date.year === undefined && date.day === dates[0]?.day && date.month === dates[0]?.month,
  );
}

function addItem(found: Found, state: State, line: TimedLine): void {
  const { text, titles, blocks, records, lexicon } = found;
  state.used.add(line);
  const below = titles.get(line);
  const lines = below === undefined ? [] : titleBelow(text, spanOfRow(below.row), lexicon);
  const record = records.get(line);
  const title = line.title ?? record?.title ?? lines[0];
  if (title === undefined) {
    state.untitled.push(spanOfRow(line.row));
    state.item = undefined;
    return;
  }
  if (line.date !== undefined && !isSameDay(line.date, state.days.at(-1)?.date))
    state.days.push({ date: line.date, items: [] });
  if (state.days.length === 0) state.days.push({ items: [] });
  const [room, track] = [line.room ?? state.room, line.track ?? state.track];
  state.item = {
    line: record?.place === undefined ? line : { ...line, place: record.place },
    title,
    ...(line.lead && { lead: line.lead }),
    details: [
      ...[...line.details, ...(record?.details ?? []), ...lines.slice(1)].map((span) =>
        detailOf(text, span),
      ),
      ...(blocks.get(line) ?? []).flatMap(({ row }) => detailsOfRow(text, row)),
    ],
    ...(room === undefined ? {} : { room }),
    ...(track === undefined ? {} : { track }),
  };
  state.days.at(-1)?.items.push(state.item, ...againOf(state.item));
}

/** The same item at its later hours: they share what stands below. */
function againOf(item: DraftItem): DraftItem[] {
  return (item.line.times.again ?? []).map((times) => ({
    ...item,
    line: { ...item.line, times },
    again: true,
  }));
}

/** A list in a cell has its bullets within. */
function detailOf(text: SourceText, span: TimedLine["details"][number]): Detail {
  const inner = withoutBullet(text, span);
  const isListed = plainText(text, { start: span.start, end: inner.start }) !== "";
  return isListed ? { ...span, start: inner.start, bullet: true } : { ...span, bullet: false };
}

/** The lines of a title; of a text that is told, the first sentence and the rest. */
function titleBelow(text: SourceText, span: Span, lexicon: Lexicon): Span[] {
  const [title, ...others] = linesOfCell(text, span);
  if (title === undefined || title.end - title.start <= LONGEST_TITLE)
    return linesOfCell(text, span);
  const [stop] = sentenceEnds(text, title, lexicon);
  if (stop === undefined) return [title, ...others];
  return [{ start: title.start, end: stop.start }, { start: stop.end, end: title.end }, ...others];
}

const LONGEST_TITLE = 200;

/** Whether two dates may be one, as far as both are written. */
function isSameDay(one: WrittenDate, other: WrittenDate | undefined): boolean {
  if (other === undefined) return false;
  if (one.count !== undefined) return one.count === other.count;
  if (one.day === undefined || other.day === undefined) return one.weekday === other.weekday;
  return one.day === other.day && one.month === other.month;
}

function addDetail(found: Found, state: State, line: Line, at: number): void {
  if (state.item === undefined || isSectionHeading(found, state.item, line, at)) {
    // What follows the heading of a section is about the section.
    state.item = undefined;
    if (at > found.first && at < found.last) leave(state, line);
    return;
  }
  state.used.add(line);
  state.under.add(line);
  state.item.details.push(...detailsOfRow(found.text, line.row));
}

function detailsOfRow(text: SourceText, { cells, bullet }: Row): Detail[] {
  return cells.flatMap((cell) => linesOfCell(text, cell).map((span) => ({ ...span, bullet })));
}

function leave(state: State, line: Line): void {
  state.used.add(line);
  state.unplaced.push(spanOfRow(line.row));
}
