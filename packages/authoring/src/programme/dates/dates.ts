import { readTimes } from "../hours/time-ranges.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Span } from "../text/span.ts";
import { isMark, skipMarks, type Token } from "../text/tokens.ts";
import { skipBetween, skipOrdinalMark } from "./date-marks.ts";
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
  if (!mayStartDate(tokens, at, lexicon)) return undefined;
  const count = readDayNumber(tokens, at, lexicon);
  const first = count === undefined ? at : skipMarks(tokens, count.next, "-–—:|,.()");
  // "Dia 4 de outubro", "Dia 30/08".
  const named = count === undefined ? lexicon.day.match(tokens, first)?.next : undefined;
  const isNamed = named !== undefined && readDay(tokens, named, lexicon, true) !== undefined;
  if (named !== undefined && !isNamed && isDayOfMonth(tokens, named))
    return span(tokens, at, named + 1, { day: Number(tokens[named]?.text) });
  const next = isNamed ? named : first;
  const weekday = isFrancs(tokens, next) ? undefined : lexicon.weekdays.match(tokens, next);
  const date =
    weekday === undefined
      ? dateAlone(tokens, next, isNamed, lexicon)
      : dateOfWeekday(tokens, weekday, lexicon);
  const parts = count === undefined ? {} : { count: count.value };
  if (date !== undefined) return span(tokens, at, date.next, { ...parts, ...date.value });
  return count === undefined ? undefined : span(tokens, at, count.next, parts);
}

/** Most words of a text start none. */
function mayStartDate(tokens: readonly Token[], at: number, { dateWords }: Lexicon): boolean {
  return tokens[at]?.kind === "number" || skipBetween(tokens, at) > at || dateWords.has(tokens, at);
}

/** The currency of "Fr. 40.–" and "Fr. 12.50", and no Friday. */
function isFrancs(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "fr") return false;
  const [stop, amount, mark, rest] = tokens.slice(at + 1, at + 5);
  if (stop?.text !== "." || amount?.kind !== "number") return false;
  const isRound = isMark(rest, "–—-") || rest?.text.length === 2;
  return (
    Number(amount.text) > 31 ||
    (mark?.text === "." && mark.glued && rest?.glued === true && isRound)
  );
}

/** `18 October`, `22/05 (Friday)`. */
function dateAlone(
  tokens: readonly Token[],
  at: number,
  isNamed: boolean,
  lexicon: Lexicon,
): FoundDate | undefined {
  const start = skipBetween(tokens, at);
  // Beside a weekday or the word for a day more is a date.
  const day = readDay(tokens, start, lexicon, true);
  const date =
    day &&
    (withWeekdayBehind(tokens, day, lexicon) ??
      (isNamed ? day : readDay(tokens, start, lexicon, false)));
  return date && withEnd(tokens, date, lexicon);
}

/** `Thursday, 17 June`, `Thursday (17.06.)`, `Thursday 17`, and the weekday alone. */
function dateOfWeekday(
  tokens: readonly Token[],
  { value: weekday, next }: { value: number; next: number },
  lexicon: Lexicon,
): FoundDate {
  const between = skipBetween(tokens, skipMarks(tokens, next, ",.-("));
  const start = skipDayWord(tokens, between, lexicon);
  const date = readDay(tokens, start, lexicon, true);
  if (date !== undefined) {
    const { value, next: end } = withEnd(tokens, date, lexicon);
    const isClosed = tokens[start - 1]?.text === "(" && tokens[end]?.text === ")";
    return { value: { weekday, ...value }, next: isClosed ? end + 1 : end };
  }
  const day = dayBehind(tokens, next, lexicon);
  return day === undefined
    ? { value: { weekday }, next }
    : { value: { weekday, day: day.value }, next: day.next };
}

/** "Domingo, dia 11 de julho", beside its weekday. */
function skipDayWord(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const named = lexicon.day.match(tokens, at)?.next;
  return named !== undefined && tokens[named]?.kind === "number" ? named : at;
}

/** The dates among some tokens that have a day and a month. */
export function* readDates(
  tokens: readonly Token[],
  lexicon: Lexicon,
): Iterable<{ value: WrittenDate; at: number; next: number }> {
  for (let at = 0; at < tokens.length; at++) {
    const found = tokens[at]?.kind === "mark" ? undefined : readDate(tokens, at, lexicon);
    if (found?.value.day === undefined) continue;
    yield { value: found.value, at, next: found.next };
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

/** `Thursday 7`, `Freitag, 11.`, `Friday the 11th`, `sábado, día 12`: the day of a month that was named elsewhere. */
function dayBehind(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { value: number; next: number } | undefined {
  const word = skipMarks(tokens, at, ",");
  // "Sâmbătă la 10", "sábado às 10": an hour.
  if (lexicon.lead.has(tokens, word)) return undefined;
  const { articles, day } = lexicon;
  const place = (day.match(tokens, word) ?? articles.match(tokens, word))?.next ?? word;
  const number = tokens[place];
  const isDay = number?.kind === "number" && number.text.length <= 2 && Number(number.text) <= 31;
  if (!isDay) return undefined;
  const next = skipOrdinalMark(tokens, place + 1);
  const [mark, after] = [tokens[next], tokens[next + 1]];
  const isSet = isMark(mark, "(:,|–—-");
  const ends = after?.kind !== "number" || areHours(tokens, next, Number(number.text), lexicon);
  return mark === undefined || (isSet && ends) ? { value: Number(number.text), next } : undefined;
}

/** "Jeudi 26 – 17h00-19h00", "Friday 7, 17:00", and not "Friday 7 – 8.30 pm": what stands behind the mark is hours, and the number before it none. */
function areHours(tokens: readonly Token[], mark: number, day: number, lexicon: Lexicon): boolean {
  const times = readTimes(tokens, mark + 1, lexicon)?.value;
  if (times?.start === undefined || times.start.bare || times.start.joined) return false;
  const isDash = isMark(tokens[mark], "–—-");
  return day > LAST_HOUR || (isDash ? times.end !== undefined : tokens[mark + 1]?.glued === false);
}

const LAST_HOUR = 24;

function span(tokens: readonly Token[], at: number, next: number, parts: DateParts) {
  const value = { ...parts, start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  return { value, next };
}
