import type { Lexicon } from "../lexicon/lexicon.ts";
import { skipMarks, type Token } from "../text/tokens.ts";
import { skipBetween, skipOrdinalMark } from "./date-marks.ts";
import { AND, calendarDay, type FoundDate } from "./numeric-dates.ts";

/** `18 October 2019`, `October 18th, 2019`, `18. Oktober`, `1er juin`, `29 and 30 November 2018`, `the eighteenth of November`. */
export function readNamedDate(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  besideWeekday: boolean,
): FoundDate | undefined {
  const monthFirst = lexicon.months.match(tokens, at);
  if (monthFirst !== undefined) {
    const day = dayOfMonth(tokens, skipMarks(tokens, monthFirst.next, "."), lexicon);
    const inWords = day?.inWords === true && !besideWeekday;
    return day === undefined || inWords ? undefined : withYear(tokens, day, monthFirst.value);
  }
  const day = dayOfMonth(tokens, at, lexicon);
  if (day === undefined) return undefined;
  const slash = skipMarks(tokens, day.next, "/");
  const between = skipBetween(tokens, slash);
  const month = lexicon.months.match(tokens, between);
  if (month === undefined) return undefined;
  const next = skipMarks(tokens, month.next, ".");
  const found = withYear(tokens, { ...day, next }, month.value);
  const told = besideWeekday || between > slash || found?.value.year !== undefined;
  return !day.inWords || told || !isOtherWord(tokens[between]) ? found : undefined;
}

/** "The first may come, and the second march off." */
function isOtherWord(month: Token | undefined): boolean {
  return (month?.text.length ?? 0) <= 3 || month?.text === "march";
}

interface DayOfMonth {
  readonly day: number;
  readonly lastDay?: number;
  readonly next: number;
  readonly inWords: boolean;
}

function dayOfMonth(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): DayOfMonth | undefined {
  const first = oneDay(tokens, at, lexicon);
  if (first === undefined) return undefined;
  const before = lastInRow(tokens, first, lexicon);
  if (!AND.has(tokens[before.next]?.text ?? "")) return first;
  const place = skipWeekday(tokens, before.next + 1, lexicon);
  const last = oneDay(tokens, place, lexicon);
  const isLast = last !== undefined && last.day > before.day && last.day <= 31;
  // "May 12 – 14:00 Opening".
  const isTime =
    tokens[place + 1]?.glued === true &&
    /^[:.h]$/.test(tokens[place + 1]?.text ?? "") &&
    tokens[place + 2]?.kind === "number";
  if (!isLast || isTime) return first;
  return { ...first, lastDay: last.day, next: last.next };
}

/** The 19 of "18, 19 and 20 June". */
function lastInRow(tokens: readonly Token[], first: DayOfMonth, lexicon: Lexicon): DayOfMonth {
  let last = first;
  while (tokens[last.next]?.text === ",") {
    const following = oneDay(tokens, last.next + 1, lexicon);
    if (following?.day !== last.day + 1) break;
    last = following;
  }
  return last;
}

/** `18th`, `achtzehnter`. */
function oneDay(tokens: readonly Token[], at: number, lexicon: Lexicon): DayOfMonth | undefined {
  const number = tokens[at];
  if (number?.kind === "word") {
    const word = lexicon.monthDays.match(tokens, skipBetween(tokens, at));
    return word === undefined ? undefined : { day: word.value, next: word.next, inWords: true };
  }
  if (number?.kind !== "number" || number.text.length > 2) return undefined;
  return { day: Number(number.text), next: skipOrdinalMark(tokens, at + 1), inWords: false };
}

function withYear(
  tokens: readonly Token[],
  { day, lastDay, next }: DayOfMonth,
  month: number,
): FoundDate | undefined {
  const comma = skipMarks(tokens, next, ",/");
  const year = yearAt(tokens, skipBetween(tokens, comma));
  const found = calendarDay(day, month, year?.value, year?.next ?? next);
  if (found === undefined || lastDay === undefined) return found;
  return { ...found, value: { ...found.value, last: { day: lastDay, month } } };
}

/** A year of four digits. */
export function yearAt(
  tokens: readonly Token[],
  at: number,
): { value: number; next: number } | undefined {
  const year = tokens[at];
  const isYear = year?.kind === "number" && /^(19|20)[0-9]{2}$/.test(year.text);
  return isYear ? { value: Number(year.text), next: at + 1 } : undefined;
}

/** "Thursday 29 and Friday 30 November". */
export function skipWeekday(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const weekday = lexicon.weekdays.match(tokens, at);
  return weekday === undefined ? at : skipMarks(tokens, weekday.next, ",.");
}
