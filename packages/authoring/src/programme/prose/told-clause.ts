import { isDayOfYear, readDate, type WrittenDate } from "../dates/dates.ts";
import { readClockTime } from "../hours/clock-times.ts";
import { isLastMinute, mayBeNumbers, readTimes, type Times } from "../hours/time-ranges.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { toldTitle } from "./told-titles.ts";

const LONGEST = 400;

/** An hour among the tokens of a sentence. */
export interface ToldHour {
  readonly at: number;
  readonly next: number;
  readonly times: Times;
}

/** What a clause tells: "on Sunday, at 8:30, Matins begin". */
export interface ToldClause {
  readonly times: Times;
  readonly title: Span;
  readonly date?: WrittenDate;
}

/** The hours of a sentence, told from the numbers of its dates and from all others. */
export function hoursIn(tokens: readonly Token[], lexicon: Lexicon): ToldHour[] {
  const hours: ToldHour[] = [];
  for (let at = 0; at < tokens.length; ) {
    const date = tokens[at]?.kind === "mark" ? undefined : dateAt(tokens, at, lexicon);
    const found =
      date === undefined
        ? (readTimes(tokens, at, lexicon) ?? bareHour(tokens, at, lexicon))
        : undefined;
    if (found !== undefined && isHour(tokens.slice(at, found.next), found.value))
      hours.push({ at, next: found.next, times: found.value });
    at = date?.next ?? found?.next ?? at + 1;
  }
  return hours;
}

/** "Dalle 17 ci sarà un concerto": from that hour on, as the verb behind it says. */
function bareHour(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const lead = lexicon.lead.match(tokens, at);
  const next = lead?.next ?? at;
  if (lead?.value !== "from" || !lexicon.happens.has(tokens, skipMark(tokens, next + 1)))
    return undefined;
  const start = readClockTime(tokens, next, lexicon);
  if (start?.value.bare !== true || start.next !== next + 1) return undefined;
  return { value: { start: start.value, certain: true }, next: start.next };
}

function skipMark(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === "," ? at + 1 : at;
}

/** In digits, and marked as an hour by what stands in it or before it. */
function isHour(tokens: readonly Token[], times: Times): boolean {
  const { start, certain } = times;
  if (start === undefined || !certain || isLastMinute({ start, certain })) return false;
  if (mayBeNumbers(times)) return false;
  return tokens.some(({ kind }) => kind === "number");
}

/** A weekday in full, or a day with its month. */
function dateAt(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const found = readDate(tokens, at, lexicon);
  if (found === undefined || found.value.last !== undefined) return undefined;
  const isWeekday =
    found.value.weekday !== undefined && (tokens[at]?.text.length ?? 0) > LONGEST_SHORT;
  return isWeekday || isDayOfYear(found.value) ? found : undefined;
}

/** "Sat", "mar" and "dom" are words too. */
const LONGEST_SHORT = 3;

/**
 * Reads a clause with one hour that tells what happens then. Behind one that told so much "at 10 the prayer" does too, if
 * `goesOn`. Not of an office, a deadline, or the whole event.
 */
export function readClause(
  text: SourceText,
  span: Span,
  lexicon: Lexicon,
  goesOn: boolean,
): ToldClause | undefined {
  if (span.end - span.start > LONGEST) return undefined;
  const tokens = text.tokens(span);
  const [hour, another] = hoursIn(tokens, lexicon);
  if (hour === undefined || another !== undefined || isOther(tokens, lexicon)) return undefined;
  const title = toldTitle(text, tokens, hour, lexicon, goesOn);
  if (title === undefined) return undefined;
  const date = dateIn(tokens, lexicon);
  return { times: hour.times, title, ...(date === undefined ? {} : { date }) };
}

function isOther(
  tokens: readonly Token[],
  { otherDates, openHours, kinds, happens }: Lexicon,
): boolean {
  const isOther = tokens.some((_, at) => otherDates.has(tokens, at) && !kinds.has(tokens, at));
  // "También en horario matinal, a las 12.15 horas, está programada …".
  return isOther || (openHours.isIn(tokens) && !happens.isIn(tokens));
}

function dateIn(tokens: readonly Token[], lexicon: Lexicon): WrittenDate | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const found = tokens[at]?.kind === "mark" ? undefined : dateAt(tokens, at, lexicon);
    if (found !== undefined) return found.value;
  }
  return undefined;
}
