import { readDate, readDates } from "../dates/dates.ts";
import { readTimes } from "../hours/time-ranges.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, skipMarks, type Token } from "../text/tokens.ts";

/** Where the days of a line that flows begin: at the date of each, or else where they are counted; one alone after items of the day before. */
export function dayStarts(tokens: readonly Token[], lexicon: Lexicon): number[] {
  const dated = datedStarts(tokens, lexicon);
  if (dated.length > 1) return dated.map(({ start }) => start);
  const counted = countedStarts(tokens, lexicon);
  if (counted.length > 0) return counted;
  return dated.flatMap(({ start, at, next }) => {
    const isAfterItems =
      at > 0 && tokens.slice(0, at).some((_, place) => isHour(tokens, place, lexicon));
    return isAfterItems && leadsToHour(tokens, next, lexicon) ? [start] : [];
  });
}

/** `SATURDAY 16 OCTOBER (for schools) 9:00`: and not "registration until Saturday 16 October in the office". */
function leadsToHour(tokens: readonly Token[], next: number, lexicon: Lexicon): boolean {
  const bracket =
    tokens[next]?.text === "(" ? tokens.findIndex(({ text }, at) => at > next && text === ")") : -1;
  return isHour(tokens, skipMarks(tokens, bracket === -1 ? next : bracket + 1, SET_OFF), lexicon);
}

function isHour(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return readTimes(tokens, at, lexicon)?.value.start?.bare === false;
}

/** `Day 2 – 9:00 Visit 10:00 Talk`: what stands before the first hour is a date, and not the end of the title above. */
export function opensDay(text: SourceText, head: Span, lexicon: Lexicon): boolean {
  const tokens = text.tokens(head, LONGEST_TITLE);
  const date = readDate(tokens, 0, lexicon);
  const after = tokens[date?.next ?? 0];
  return date !== undefined && (after === undefined || after.kind === "mark");
}

/** A date among tokens, and where its day begins in the text. */
interface DatedStart {
  readonly start: number;
  readonly at: number;
  readonly next: number;
}

function datedStarts(tokens: readonly Token[], lexicon: Lexicon): DatedStart[] {
  return [...readDates(tokens, lexicon)].flatMap(({ value, at, next }) => {
    const isNamed = lexicon.day.match(tokens, at - 1)?.next === at;
    const isHeading = value.weekday !== undefined && value.month !== undefined;
    const isWhole = value.year !== undefined || (isHeading && value.last === undefined);
    return isWhole ? [{ start: tokens[isNamed ? at - 1 : at]?.start ?? 0, at, next }] : [];
  });
}

/**
 * `DAY ONE: 9h00 Film … DAY TWO: 9h00 …`: days in their order, each with a colon or a date behind it, or hours that begin again. "9.00
 * Review of day one 11.00 Plan for day two" are titles.
 */
function countedStarts(tokens: readonly Token[], lexicon: Lexicon): number[] {
  const starts: number[] = [];
  if (!lexicon.day.isIn(tokens)) return starts;
  let count: number | undefined;
  let latest = LATE;
  // Behind the hours of an item, where its title stands.
  let title = -1;
  for (let at = 0; at < tokens.length; ) {
    const day = readCount(tokens, at, lexicon);
    const isNext = day !== undefined && (count === undefined || day.value === count + 1);
    if (isNext && at !== title && isHeading(tokens, at, day, latest, lexicon)) {
      starts.push(tokens[at]?.start ?? 0);
      [count, latest] = [day.value, 0];
    }
    const times = day === undefined ? readTimes(tokens, at, lexicon) : undefined;
    if (times?.value.start !== undefined) {
      latest = laterOf(latest, times.value.start);
      title = skipMarks(tokens, times.next, SET_OFF);
    }
    at = day?.next ?? times?.next ?? at + 1;
  }
  return starts.length > 1 ? starts : [];
}

/** Before the first day every hour begins again. */
const LATE = 48 * 60;

interface Count {
  readonly value: number;
  readonly next: number;
  readonly dated: boolean;
}

function readCount(tokens: readonly Token[], at: number, lexicon: Lexicon): Count | undefined {
  const found = tokens[at]?.kind === "mark" ? undefined : readDate(tokens, at, lexicon);
  if (found?.value.count === undefined) return undefined;
  const { count, day, weekday } = found.value;
  const dated = day !== undefined || weekday !== undefined;
  return { value: count, next: found.next, dated };
}

function isHeading(
  tokens: readonly Token[],
  at: number,
  { next, dated }: Count,
  latest: number,
  lexicon: Lexicon,
): boolean {
  const first = hourBehind(tokens, next, lexicon);
  const isLed = lexicon.small.has(tokens, at - 1);
  return first <= latest || (!isLed && (dated || isMark(tokens[next], ":")));
}

/** The first hour of a day: behind its number, or behind a title that a mark sets off: "Day 1 – Theory: 9:00". */
function hourBehind(tokens: readonly Token[], next: number, lexicon: Lexicon): number {
  const start = skipMarks(tokens, next, SET_OFF);
  const most = start > next ? LONGEST_TITLE : 1;
  for (let at = start; at < start + most; at++) {
    const times = readTimes(tokens, at, lexicon)?.value;
    if (times?.start !== undefined) return times.start.minutes;
  }
  return LATE;
}

const SET_OFF = ":–—-|,.()";
/** In tokens. */
const LONGEST_TITLE = 12;

/** On a clock of twelve hours what would go back is of the afternoon. */
function laterOf(
  latest: number,
  { minutes, twelve }: { readonly minutes: number; readonly twelve: boolean },
): number {
  if (latest === LATE) return LATE;
  return twelve && minutes < latest ? minutes + 12 * 60 : minutes;
}
