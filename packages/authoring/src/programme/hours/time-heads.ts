import { isDayOfYear, readDate, type WrittenDate } from "../dates/dates.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { RowContext } from "../lines/row-context.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { readTimes } from "./time-ranges.ts";

/** "Do 27.8. 17 Uhr – Fr 28.8.": from one day to another, which is no item. */
export function leadsToDate(
  tokens: readonly Token[],
  head: Head,
  at: number,
  lexicon: Lexicon,
): boolean {
  if (head.date === undefined) return false;
  const dash = isMark(tokens[at], "–—-") ? at + 1 : lexicon.to.match(tokens, at)?.next;
  const date = dash === undefined ? undefined : readDate(tokens, dash, lexicon)?.value;
  return isDayOfYear(date);
}

/** "10:32 AM · Nov 3, 2026". */
export function isDateAlone(tokens: readonly Token[], title: Span, lexicon: Lexicon): boolean {
  const at = tokens.findIndex(({ end }) => end > title.start);
  const date = at === -1 ? undefined : readDate(tokens, at, lexicon);
  const isWhole = date !== undefined && (tokens[date.next]?.start ?? title.end) >= title.end;
  return isWhole && isDayOfYear(date.value);
}

/** What stands before the times of a line. */
export interface Head {
  /** The first token of the times. */
  readonly next: number;
  readonly date?: WrittenDate;
  /** What is said of the item before its times. */
  readonly label?: Span;
}

/** `Time: 9:00`, `Start: 9:00`. */
export function timeLabel(tokens: readonly Token[], lexicon: Lexicon): Head | undefined {
  const label = lexicon.columns.match(tokens, 0);
  const isLabel = label?.value === "time" || label?.value === "start";
  return isLabel && tokens[label.next]?.text === ":" ? { next: label.next + 1 } : undefined;
}

/** `WORKSHOP 10-11:30 – On work`. */
function labelBefore(
  tokens: readonly Token[],
  lexicon: Lexicon,
  text: SourceText,
): Head | undefined {
  const [word, mark] = tokens;
  if (word?.kind !== "word" || !/^\p{Lu}{4,}$/u.test(text.slice(word.start, word.end)))
    return undefined;
  const next = mark?.kind === "mark" && mark.text === "*" ? 2 : 1;
  const times = tokens[next]?.kind === "number" ? readTimes(tokens, next, lexicon) : undefined;
  const isItem = times?.value.end !== undefined && isMark(tokens[times.next], "–—:-");
  return isItem ? { next, label: word } : undefined;
}

/** "Poi dalle 14.30 alle 16 ‘Chi paga?’": and not "e das 14h às 16h", as the hours of an office go on. */
function sequelBefore(tokens: readonly Token[], lexicon: Lexicon): Head | undefined {
  const next = lexicon.small.has(tokens, 0) ? undefined : lexicon.and.match(tokens, 0)?.next;
  if (next === undefined || !lexicon.lead.has(tokens, next)) return undefined;
  return readTimes(tokens, next, lexicon)?.value.end === undefined ? undefined : { next };
}

/** `Mattino, dalle 8.30 alle 13.00 – Apertura`: and not "Morning: 9:00–12:00", which has no other title. */
function dayPartBefore(tokens: readonly Token[], lexicon: Lexicon): Head | undefined {
  const part = lexicon.dayParts.match(tokens, 0);
  if (part === undefined || !isMark(tokens[part.next], ",:–—-")) return undefined;
  const next = part.next + 1;
  const times = readTimes(tokens, next, lexicon);
  const isTitled =
    times !== undefined &&
    isMark(tokens[times.next], ",:–—-") &&
    tokens[times.next + 1]?.kind === "word";
  return isTitled ? { next } : undefined;
}

/** After an opening bracket, a list's number, or a date in the same line. */
export function headOf({ text, tokens, lexicon }: RowContext): Head {
  const label =
    timeLabel(tokens, lexicon) ??
    labelBefore(tokens, lexicon, text) ??
    sequelBefore(tokens, lexicon) ??
    dayPartBefore(tokens, lexicon);
  if (label !== undefined) return label;
  // "TOP 1 (10:00) Eröffnung".
  const counted = tokens[0]?.kind === "word" && tokens[1]?.kind === "number";
  if (counted && tokens[2]?.text === "(" && !lexicon.day.has(tokens, 0)) return { next: 3 };
  let at = 0;
  while (at < 2 && isMark(tokens[at], '([{<>"“„«*-')) at++;
  const [number, mark] = [tokens[at], tokens[at + 1]];
  const numbered =
    number?.kind === "number" &&
    number.text.length <= 2 &&
    mark !== undefined &&
    isMark(mark, ".)") &&
    readTimes(tokens, at, lexicon)?.value.start?.bare !== false;
  const isApart = tokens[at + 2]?.glued === false;
  if (numbered && mark.glued && isApart && readTimes(tokens, at + 2, lexicon) !== undefined)
    return { next: at + 2 };
  const short = shortDate(tokens, at, lexicon);
  if (short !== undefined) return short;
  const date = readDate(tokens, at, lexicon);
  const { day, weekday, count } = date?.value ?? {};
  if (date === undefined || (day ?? weekday ?? count) === undefined) return { next: at };
  let next = date.next;
  while (next < date.next + 2 && /^[,.:;T–|(-]$/i.test(tokens[next]?.text ?? "")) next++;
  return { next, date: date.value };
}

/** `16.04` before the times of an item, where it is no time itself: `16.04 9:00`, `16/04 9.00 Uhr`, but not `10.05 11.00`. */
function shortDate(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { next: number; date: WrittenDate } | undefined {
  const [day, mark, month, after] = tokens.slice(at, at + 4);
  if (day?.kind !== "number" || month?.kind !== "number" || after?.kind !== "number")
    return undefined;
  if (!isMark(mark, "./") || mark?.glued !== true || after.glued) return undefined;
  const date = { day: Number(day.text), month: Number(month.text) };
  if (month.text.length !== 2 || date.day > 31 || date.day < 1 || date.month > 12 || date.month < 1)
    return undefined;
  const times = readTimes(tokens, at + 3, lexicon)?.value;
  if (times?.start === undefined || times.start.bare) return undefined;
  const isTime = mark.text === "." && tokens[at + 4]?.text === "." && date.month % 5 === 0;
  const isEarlier = date.day * 60 + date.month < times.start.minutes;
  if (isTime && isEarlier && times.end === undefined && times.start.meridiem === undefined)
    return undefined;
  return { next: at + 3, date: { ...date, start: day.start, end: month.end } };
}
