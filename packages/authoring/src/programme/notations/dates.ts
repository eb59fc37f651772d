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
  /** Where "29 and 30 November" and "30 April – 2 May" end. */
  readonly last?: { readonly day: number; readonly month: number };
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
  // "Dia 4 de outubro".
  const named = count === undefined ? lexicon.day.match(tokens, next)?.next : undefined;
  if (named !== undefined && readDay(tokens, named, lexicon, false) !== undefined) next = named;
  else if (named !== undefined && isDayOfMonth(tokens, named))
    return span(tokens, at, named + 1, { day: Number(tokens[named]?.text) });
  const weekday = lexicon.weekdays.match(tokens, next);
  if (weekday !== undefined) {
    parts = { ...parts, weekday: weekday.value };
    next = skipMarks(tokens, weekday.next, /^[,.-]$/);
  }
  const start = skipBetween(tokens, next);
  const date =
    readDay(tokens, start, lexicon, weekday !== undefined) ??
    readBeforeWeekday(tokens, start, lexicon);
  if (date !== undefined) {
    const range = withEnd(tokens, date, lexicon);
    return span(tokens, at, range.next, { ...parts, ...range.value });
  }
  if (weekday !== undefined) return span(tokens, at, afterDay(tokens, weekday.next), parts);
  return count === undefined ? undefined : span(tokens, at, count.next, parts);
}

/** The dates among some tokens that have a day and a month. */
export function* readDates(
  tokens: readonly Token[],
  lexicon: Lexicon,
): Iterable<{ value: WrittenDate; at: number }> {
  for (let at = 0; at < tokens.length; at++) {
    const found = tokens[at]?.kind === "mark" ? undefined : readDate(tokens, at, lexicon);
    if (found?.value.day === undefined) continue;
    yield { value: found.value, at };
    at = found.next - 1;
  }
}

function readDay(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  besideWeekday: boolean,
): Found | undefined {
  return readNumericDate(tokens, at, besideWeekday) ?? readNamedDate(tokens, at, lexicon);
}

/** `22/05 (Friday)`. */
function readBeforeWeekday(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): Found | undefined {
  const date = tokens[at]?.kind === "number" ? readNumericDate(tokens, at, true) : undefined;
  if (date === undefined || !/^[(,]$/.test(tokens[date.next]?.text ?? "")) return undefined;
  const weekday = lexicon.weekdays.match(tokens, date.next + 1);
  if (weekday === undefined) return undefined;
  const closed = tokens[weekday.next]?.text === ")" ? weekday.next + 1 : weekday.next;
  return { value: { ...date.value, weekday: weekday.value }, next: closed };
}

/** `30 April – 2 May 2026`, `12.05.2026 - 14.05.2026`: two dates, of which the first may leave its year to the second. */
function withEnd(tokens: readonly Token[], first: Found, lexicon: Lexicon): Found {
  const { day = 0, month = 0, year, last } = first.value;
  if (last !== undefined || !AND.has(tokens[first.next]?.text ?? "")) return first;
  const second = readDay(tokens, skipWeekday(tokens, first.next + 1, lexicon), lexicon, false);
  const { day: lastDay = 0, month: lastMonth = 0 } = second?.value ?? {};
  const isLater = lastMonth > month || (lastMonth === month && lastDay > day);
  const sameYear = year === undefined || year === second?.value.year;
  if (second === undefined || second.value.last !== undefined || !isLater || !sameYear)
    return first;
  const value = { ...second.value, day, month, last: { day: lastDay, month: lastMonth } };
  return { value, next: second.next };
}

/** "Thursday 29 and Friday 30 November". */
function skipWeekday(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const weekday = lexicon.weekdays.match(tokens, at);
  return weekday === undefined ? at : skipMarks(tokens, weekday.next, /^[,.]$/);
}

/** `Dia 14`, below a month that was named before; a day of one digit is that of the programme. */
function isDayOfMonth(tokens: readonly Token[], at: number): boolean {
  const [number, after] = [tokens[at], tokens[at + 1]];
  const isDay = number?.kind === "number" && /^[123][0-9]$/.test(number.text);
  const ends = after === undefined || (after.kind === "mark" && !/^[./]$/.test(after.text));
  return isDay && Number(number.text) <= 31 && ends;
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

/** `18.10.2019`, `18/10/2019`, `2019-10-18`, `17.-18.10.2019`, and `18.10.` beside a weekday. */
function readNumericDate(
  tokens: readonly Token[],
  at: number,
  besideWeekday: boolean,
): Found | undefined {
  const [first, mark, second, mark2, third] = tokens.slice(at, at + 5);
  const range = numericRange(tokens, at);
  if (range !== undefined) return range;
  if (first?.kind !== "number" || second?.kind !== "number" || mark === undefined) return undefined;
  // "03 / 10 / 2026".
  const apart = mark.text === "/" && third?.text.length === 4;
  if (!/^[./-]$/.test(mark.text) || !(mark.glued || apart)) return undefined;
  if (third?.kind === "number" && mark2?.text === mark.text) {
    return dateOfThree(first.text, second.text, third.text, mark.text, at + 5);
  }
  const closed = mark.text === "." && mark2?.text === "." && mark2.glued;
  const short = first.text.length <= 2 && second.text.length <= 2;
  if (!short || !(closed || (besideWeekday && mark.text !== "-"))) return undefined;
  return calendarDay(Number(first.text), Number(second.text), undefined, closed ? at + 4 : at + 3);
}

/** The days of `17.-18.10.2019` before the month that they share. */
function numericRange(tokens: readonly Token[], at: number): Found | undefined {
  const first = tokens[at];
  const and = skipOrdinalMark(tokens, at + 1);
  const [last, mark, month, mark2, year] = tokens.slice(and + 1, and + 6);
  if (first?.kind !== "number" || first.text.length > 2 || !AND.has(tokens[and]?.text ?? ""))
    return undefined;
  if (last?.kind !== "number" || month?.kind !== "number" || year?.kind !== "number")
    return undefined;
  if (!/^[./]$/.test(mark?.text ?? "") || mark2?.text !== mark?.text || last.text.length > 2)
    return undefined;
  const end = dateOfThree(last.text, month.text, year.text, mark?.text ?? "", and + 6);
  const day = Number(first.text);
  const { day: lastDay = 0, month: shared } = end?.value ?? {};
  if (end === undefined || shared === undefined || day < 1 || day >= lastDay) return undefined;
  return { value: { ...end.value, day, last: { day: lastDay, month: shared } }, next: end.next };
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
    const day = dayOfMonth(tokens, skipMarks(tokens, monthFirst.next, /^[.]$/), lexicon);
    return day === undefined ? undefined : withYear(tokens, day, monthFirst.value);
  }
  const day = dayOfMonth(tokens, at, lexicon);
  if (day === undefined) return undefined;
  const slash = skipMarks(tokens, day.next, /^[/]$/);
  const month = lexicon.months.match(tokens, skipBetween(tokens, slash));
  if (month === undefined) return undefined;
  return withYear(tokens, { ...day, next: skipMarks(tokens, month.next, /^[.]$/) }, month.value);
}

interface DayOfMonth {
  readonly day: number;
  readonly lastDay?: number;
  readonly next: number;
}

function dayOfMonth(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): DayOfMonth | undefined {
  const number = tokens[at];
  if (number?.kind !== "number" || number.text.length > 2) return undefined;
  const first = { day: Number(number.text), next: skipOrdinalMark(tokens, at + 1) };
  if (!AND.has(tokens[first.next]?.text ?? "")) return first;
  const place = skipWeekday(tokens, first.next + 1, lexicon);
  const last = tokens[place];
  const isLast =
    last?.kind === "number" && Number(last.text) > first.day && Number(last.text) <= 31;
  // "May 12 – 14:00 Opening".
  const isTime =
    tokens[place + 1]?.glued === true &&
    /^[:.h]$/.test(tokens[place + 1]?.text ?? "") &&
    tokens[place + 2]?.kind === "number";
  if (!isLast || isTime) return first;
  return { ...first, lastDay: Number(last.text), next: skipOrdinalMark(tokens, place + 1) };
}

function withYear(
  tokens: readonly Token[],
  { day, lastDay, next }: DayOfMonth,
  month: number,
): Found | undefined {
  const comma = skipMarks(tokens, next, /^[,/]$/);
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
  return { ...found, value: { ...found.value, last: { day: lastDay, month } } };
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
