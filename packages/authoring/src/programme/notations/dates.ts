import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Span } from "../text/source-text.ts";
import type { Token } from "../text/tokens.ts";
import { skipBetween, skipMarks, skipOrdinalMark } from "./date-marks.ts";
import { readDayNumber } from "./day-numbers.ts";

/** A date as far as it is written: a weekday, a day and month, a year, or the number of a day ("Day 2"). */
export interface WrittenDate extends Span {
  /** Monday is 1. */
  readonly weekday?: number;
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  /** The last day of "29 and 30 November". */
  readonly lastDay?: number;
  /** From 1. */
  readonly count?: number;
}

type Parts = Omit<WrittenDate, "start" | "end">;
type Found = { value: Parts; next: number };

const AND: ReadonlySet<string> = new Set(
  "and en et und y e si și - – — / & to bis tot au al a".split(" "),
);

/** Reads a date at a token, and the position after it. A bare number is none, and so is a weekday within a sentence. */
export function readDate(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { value: WrittenDate; next: number } | undefined {
  let next = at;
  let parts: Parts = {};
  const count = readDayNumber(tokens, next, lexicon);
  if (count !== undefined) {
    parts = { count: count.value };
    next = skipMarks(tokens, count.next, /^[-–—:|,.()]$/);
  }
  const weekday = lexicon.weekdays.match(tokens, next);
  if (weekday !== undefined) {
    parts = { ...parts, weekday: weekday.value };
    next = skipMarks(tokens, weekday.next, /^[,.-]$/);
  }
  const afterLead = skipBetween(tokens, next);
  const date =
    readNumericDate(tokens, afterLead, weekday !== undefined) ??
    readNamedDate(tokens, afterLead, lexicon);
  if (date !== undefined) return span(tokens, at, date.next, { ...parts, ...date.value });
  if (weekday !== undefined) return span(tokens, at, afterDay(tokens, weekday.next), parts);
  return count === undefined ? undefined : span(tokens, at, count.next, parts);
}

/** `Thursday 7`: the day of a month that was named before. */
function afterDay(tokens: readonly Token[], at: number): number {
  const [number, mark, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isDay = number?.kind === "number" && number.text.length <= 2 && Number(number.text) <= 31;
  const ends = mark === undefined || (/^[(:,|–—-]$/.test(mark.text) && after?.kind !== "number");
  return isDay && ends ? at + 1 : at;
}

function span(tokens: readonly Token[], at: number, next: number, parts: Parts) {
  const value = { ...parts, start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  return { value, next };
}

/** `18.10.2019`, `18/10/2019`, `2019-10-18`, and `18.10.` beside a weekday. */
function readNumericDate(
  tokens: readonly Token[],
  at: number,
  besideWeekday: boolean,
): Found | undefined {
  const [first, mark, second, mark2, third] = tokens.slice(at, at + 5);
  if (first?.kind !== "number" || second?.kind !== "number" || mark === undefined) return undefined;
  if (!/^[./-]$/.test(mark.text) || !mark.glued) return undefined;
  if (third?.kind === "number" && mark2?.text === mark.text) {
    return dateOfThree(first.text, second.text, third.text, mark.text, at + 5);
  }
  const closed = mark.text === "." && mark2?.text === "." && mark2.glued;
  const short = first.text.length <= 2 && second.text.length <= 2;
  if (!short || !(closed || (besideWeekday && mark.text !== "-"))) return undefined;
  return calendarDay(Number(first.text), Number(second.text), undefined, closed ? at + 4 : at + 3);
}

function dateOfThree(
  first: string,
  second: string,
  third: string,
  mark: string,
  next: number,
): Found | undefined {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return calendarDay(c, b, a, next);
  if (third.length !== 4 && third.length !== 2) return undefined;
  const year = third.length === 4 ? c : 2000 + c;
  // The month first, as in the United States, where it can be nothing else.
  return (
    calendarDay(a, b, year, next) ?? (mark === "/" ? calendarDay(b, a, year, next) : undefined)
  );
}

/** `18 October 2019`, `October 18th, 2019`, `18. Oktober`, `1er juin`, `29 and 30 November 2018`. */
function readNamedDate(tokens: readonly Token[], at: number, lexicon: Lexicon): Found | undefined {
  const monthFirst = lexicon.months.match(tokens, at);
  if (monthFirst !== undefined) {
    const day = dayOfMonth(tokens, skipMarks(tokens, monthFirst.next, /^[.]$/));
    return day === undefined ? undefined : withYear(tokens, day, monthFirst.value);
  }
  const day = dayOfMonth(tokens, at);
  if (day === undefined) return undefined;
  const month = lexicon.months.match(tokens, skipBetween(tokens, day.next));
  if (month === undefined) return undefined;
  return withYear(tokens, { ...day, next: skipMarks(tokens, month.next, /^[.]$/) }, month.value);
}

interface DayOfMonth {
  readonly day: number;
  readonly lastDay?: number;
  readonly next: number;
}

function dayOfMonth(tokens: readonly Token[], at: number): DayOfMonth | undefined {
  const number = tokens[at];
  if (number?.kind !== "number" || number.text.length > 2) return undefined;
  const next = skipOrdinalMark(tokens, at + 1);
  const [and, last] = [tokens[next], tokens[next + 1]];
  const isLast =
    and !== undefined && AND.has(and.text) && last?.kind === "number" && last.text.length <= 2;
  if (!isLast) return { day: Number(number.text), next };
  return {
    day: Number(number.text),
    lastDay: Number(last.text),
    next: skipOrdinalMark(tokens, next + 2),
  };
}

function withYear(
  tokens: readonly Token[],
  { day, lastDay, next }: DayOfMonth,
  month: number,
): Found | undefined {
  const comma = skipMarks(tokens, next, /^[,]$/);
  const at = skipBetween(tokens, comma);
  const year = tokens[at];
  const isYear = year?.kind === "number" && /^(19|20)[0-9]{2}$/.test(year.text);
  const found = calendarDay(
    day,
    month,
    isYear ? Number(year.text) : undefined,
    isYear ? at + 1 : next,
  );
  if (found === undefined || lastDay === undefined) return found;
  return { ...found, value: { ...found.value, lastDay } };
}

function calendarDay(
  day: number,
  month: number,
  year: number | undefined,
  next: number,
): Found | undefined {
  const last = new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= last)) return undefined;
  return { value: { day, month, ...(year === undefined ? {} : { year }) }, next };
}
