import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Span } from "../text/source-text.ts";
import { isMark, skipMarks, type Token } from "../text/tokens.ts";
import { skipBetween } from "./date-marks.ts";
import { readDayNumber } from "./day-numbers.ts";
import { readNamedDate, skipWeekday, yearAt } from "./named-dates.ts";
import { AND, type DateParts, type FoundDate, readNumericDate } from "./numeric-dates.ts";

/** A date, and where it is written. */
export interface WrittenDate extends DateParts, Span {}

/** Whether a date says which day of which month. */
export function isDayOfYear(date: WrittenDate | undefined): boolean {
  return date?.day !== undefined && date.month !== undefined;
}

/** Reads a date at a token, and the position after it. A bare number is none, and so is a weekday within a sentence. */
export function readDate(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { value: WrittenDate; next: number } | undefined {
  // What most numbers of a programme start.
  if (tokens[at]?.kind === "number" && tokens[at + 1]?.text === ":") return undefined;
  let next = at;
  let parts: DateParts = {};
  const count = readDayNumber(tokens, next, lexicon);
  if (count !== undefined) {
    parts = { count: count.value };
    next = skipMarks(tokens, count.next, "-–—:|,.()");
  }
  // "Dia 4 de outubro", "Dia 30/08".
  const named = count === undefined ? lexicon.day.match(tokens, next)?.next : undefined;
  const isNamed = named !== undefined && readDay(tokens, named, lexicon, true) !== undefined;
  if (isNamed) next = named;
  else if (named !== undefined && isDayOfMonth(tokens, named))
    return span(tokens, at, named + 1, { day: Number(tokens[named]?.text) });
  const weekday = lexicon.weekdays.match(tokens, next);
  if (weekday !== undefined) {
    parts = { ...parts, weekday: weekday.value };
    next = skipMarks(tokens, weekday.next, ",.-");
  }
  const start = skipBetween(tokens, next);
  // Beside a weekday more is a date.
  const day = readDay(tokens, start, lexicon, true);
  const isBeside = weekday !== undefined || isNamed;
  const date =
    day &&
    ((weekday === undefined ? withWeekdayBehind(tokens, day, lexicon) : undefined) ??
      (isBeside ? day : readDay(tokens, start, lexicon, false)));
  if (date !== undefined) {
    const range = withEnd(tokens, date, lexicon);
    return span(tokens, at, range.next, { ...parts, ...range.value });
  }
  if (weekday !== undefined) {
    const end = afterDay(tokens, weekday.next);
    const day = end > weekday.next ? { day: Number(tokens[weekday.next]?.text) } : {};
    return span(tokens, at, end, { ...parts, ...day });
  }
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
): FoundDate | undefined {
  const named = () => readNamedDate(tokens, at, lexicon, besideWeekday);
  return readNumericDate(tokens, at, besideWeekday) ?? named();
}

/** `22/05 (Friday)`, `2026-11-20 Friday`, `Nov 18 (Wed), 2026`. */
function withWeekdayBehind(
  tokens: readonly Token[],
  date: FoundDate,
  lexicon: Lexicon,
): FoundDate | undefined {
  if (date.value.last !== undefined) return undefined;
  const mark = skipMarks(tokens, date.next, "(,–-");
  const weekday = lexicon.weekdays.match(tokens, mark);
  // "18 November sat on the table", and "May 12 – Friday".
  const isEnd = tokens[weekday?.next ?? mark] === undefined;
  const isFull = mark > date.next || isEnd || (tokens[mark]?.text.length ?? 0) > 3;
  if (weekday === undefined || !isFull) return undefined;
  const closed = tokens[weekday.next]?.text === ")" ? weekday.next + 1 : weekday.next;
  const value = { ...date.value, weekday: weekday.value };
  if (date.value.year !== undefined) return { value, next: closed };
  const year = yearAt(tokens, skipMarks(tokens, closed, ","));
  return year === undefined
    ? { value, next: closed }
    : { value: { ...value, year: year.value }, next: year.next };
}

/** `30 April – 2 May 2026`, `12.05.2026 - 14.05.2026`: two dates, of which the first may leave its year to the second. */
function withEnd(tokens: readonly Token[], first: FoundDate, lexicon: Lexicon): FoundDate {
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

/** `Dia 14`, below a month that was named before; a day of one digit is that of the programme. */
function isDayOfMonth(tokens: readonly Token[], at: number): boolean {
  const [number, after] = [tokens[at], tokens[at + 1]];
  const isDay = number?.kind === "number" && /^[123][0-9]$/.test(number.text);
  const ends = after === undefined || (after.kind === "mark" && !isMark(after, "./"));
  return isDay && Number(number.text) <= 31 && ends;
}

/** `Thursday 7`: the day of a month that was named before. */
function afterDay(tokens: readonly Token[], at: number): number {
  const [number, mark, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isDay = number?.kind === "number" && number.text.length <= 2 && Number(number.text) <= 31;
  const ends = mark === undefined || (isMark(mark, "(:,|–—-") && after?.kind !== "number");
  return isDay && ends ? at + 1 : at;
}

function span(tokens: readonly Token[], at: number, next: number, parts: DateParts) {
  const value = { ...parts, start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  return { value, next };
}
