import type { ClockTime } from "../hours/clock-times.ts";
import { eveningsOf, startsAgain, type TimedEntry } from "./halves-of-day.ts";

/** How a time came about that the text does not state. */
type TimeInference = "afternoon" | "next-start" | "previous-end";

/** Minutes after the day's midnight; beyond 24 * 60 on the next day. */
export interface ResolvedTimes {
  readonly start?: number;
  readonly end?: number;
  readonly startInferred?: TimeInference;
  readonly endInferred?: TimeInference;
  /** The written end is not after the start, or a start is no time of a day. */
  readonly unclear: boolean;
}

const HALF_DAY = 12 * 60;
const DAY = 24 * 60;
/** An item that starts later says nothing of when this one ends. */
const LONGEST_INFERRED = 4 * 60;
/** From one start to the next. An hour from eight on is more likely the morning of another strand. */
const LONGEST_STEP = 8 * 60;
const SHORT_STEP = 3 * 60;

/** The lane of what is for everybody. */
export const SHARED = "";
const ALL = "all lanes";

/**
 * Resolves the times of one day, in order. Three things are inferred, and said so:
 * - an hour of a twelve-hour clock is of the afternoon when it would else be before the item above it, or between one and six
 *   at the start of a day, or before a midnight that the programme goes on after; but only where no time of the day is written
 *   with 13 to 24 hours;
 * - an item without an end ends when the next of its lane starts, if that is within four hours;
 * - an item that states its end alone starts when the one above it ends.
 */
export function resolveTimes(entries: readonly TimedEntry[]): ResolvedTimes[] {
  const twelve = !entries.some(({ times }) => isLate(times.start) || isLate(times.end));
  const evenings = twelve ? eveningsOf(entries) : 0;
  const resolved: ResolvedTimes[] = [];
  const previous = new Map<string, ResolvedTimes>();
  for (const [at, entry] of entries.entries()) {
    const before = previous.get(entry.lane);
    const read = resolveOne(entry, before, twelve, at < evenings);
    // Of those before a midnight that the text tells, none is of the next morning.
    const isOpen = at >= evenings && before !== undefined;
    const isAgain = isOpen && read.startInferred === "afternoon" && startsAgain(entries, at);
    const one = isAgain ? resolveOne(entry, undefined, twelve, false) : read;
    resolved.push(one);
    if (one.start !== undefined) previous.set(entry.lane, one);
  }
  return inferEnds(entries, resolved);
}

function isLate(time: ClockTime | undefined): boolean {
  return (
    time !== undefined &&
    !time.named &&
    time.meridiem === undefined &&
    !time.twelve &&
    time.minutes >= 13 * 60
  );
}

function resolveOne(
  entry: TimedEntry,
  previous: ResolvedTimes | undefined,
  twelve: boolean,
  evening: boolean,
): ResolvedTimes {
  const { start, end } = entry.times;
  if (start === undefined) return endOnly(end, previous, twelve);
  const begins = evening
    ? { value: start.minutes + HALF_DAY, inferred: true }
    : resolveStart(start, end, previous, twelve);
  if (begins.value >= DAY) return { unclear: true };
  const base = {
    start: begins.value,
    ...(begins.inferred ? { startInferred: "afternoon" as const } : {}),
  };
  if (end === undefined) {
    return entry.duration === undefined
      ? { ...base, unclear: false }
      : { ...base, end: begins.value + entry.duration, unclear: false };
  }
  const ends = resolveEnd(end, begins.value, twelve || begins.inferred);
  if (ends === undefined) return { ...base, unclear: true };
  return {
    ...base,
    end: ends.value,
    ...(ends.inferred ? { endInferred: "afternoon" as const } : {}),
    unclear: false,
  };
}

function resolveStart(
  start: ClockTime,
  end: ClockTime | undefined,
  previous: ResolvedTimes | undefined,
  twelve: boolean,
): { value: number; inferred: boolean } {
  const written = { value: start.minutes, inferred: false };
  const later = { value: start.minutes + HALF_DAY, inferred: true };
  // Midnight, after the evening.
  if (start.minutes === DAY && (previous?.start ?? 0) >= HALF_DAY)
    return { value: 0, inferred: false };
  if (isNoonAsMidnight(start, end, previous)) return later;
  if (!start.twelve) return written;
  if (end?.meridiem !== undefined) {
    // "1:00–2:30 p.m.": the mark is of both, unless that would turn them round.
    const same = (start.minutes % HALF_DAY) + (end.meridiem === "pm" ? HALF_DAY : 0);
    return { value: same < end.minutes ? same : start.minutes % HALF_DAY, inferred: false };
  }
  if (start.minutes >= HALF_DAY) return written;
  return isAfternoon(start.minutes, previous?.start, twelve) ? later : written;
}

/** Whether an hour below twelve is one of the afternoon, behind the start of the item above. */
function isAfternoon(start: number, before: number | undefined, twelve: boolean): boolean {
  if (!twelve) return isAfterSiesta(start, before);
  if (before === undefined) return start < 7 * 60;
  const later = start + HALF_DAY;
  const reach = start < 8 * 60 ? LONGEST_STEP : SHORT_STEP;
  return start < before && later >= before && later - before <= reach;
}

const SMALL_HOURS = 6 * 60;

/** "12:30 a 14:00", and then "4:30": nobody meets at night between two afternoons. */
function isAfterSiesta(start: number, before: number | undefined): boolean {
  if (start > SMALL_HOURS || before === undefined || before < HALF_DAY) return false;
  const later = start + HALF_DAY;
  return later > before && later - before <= LONGEST_INFERRED;
}

/** "12:00 am" for noon, as people mistake it: after an item of the morning, or before an end shortly after noon. */
function isNoonAsMidnight(
  { meridiem, minutes }: ClockTime,
  end: ClockTime | undefined,
  previous: ResolvedTimes | undefined,
): boolean {
  if (meridiem !== "am" || minutes >= 60) return false;
  const noon = minutes + HALF_DAY;
  const isShort = end !== undefined && end.minutes > noon && end.minutes - noon <= LONGEST_INFERRED;
  return isShort || (previous?.start !== undefined && isMorning(previous.start));
}

function isMorning(minutes: number): boolean {
  return minutes >= 6 * 60 && minutes <= HALF_DAY;
}

function resolveEnd(
  end: ClockTime,
  start: number,
  twelve: boolean,
): { value: number; inferred: boolean } | undefined {
  if (end.minutes > start) return { value: end.minutes, inferred: false };
  const later = end.minutes + HALF_DAY;
  const isTwelve = end.meridiem !== undefined && end.minutes % HALF_DAY < 60;
  // "10:30 am – 12:00 am", and "8 pm – 12 pm".
  if (isTwelve && (end.meridiem === "pm" || (isMorning(start) && later > start)))
    return { value: later, inferred: true };
  if (end.twelve && end.meridiem === undefined && twelve && later > start)
    return { value: later, inferred: true };
  // Past midnight.
  if (start >= 18 * 60 && end.minutes <= 6 * 60)
    return { value: end.minutes + DAY, inferred: false };
  return undefined;
}

function endOnly(
  end: ClockTime | undefined,
  previous: ResolvedTimes | undefined,
  twelve: boolean,
): ResolvedTimes {
  if (end === undefined) return { unclear: true };
  const from = previous?.end ?? previous?.start;
  if (previous?.end === undefined || from === undefined) {
    const ends = resolveEnd(end, from ?? 0, twelve);
    return ends === undefined ? { unclear: true } : { end: ends.value, unclear: false };
  }
  const ends = resolveEnd(end, from, twelve);
  if (ends === undefined) return { unclear: true };
  return { start: from, startInferred: "previous-end", end: ends.value, unclear: false };
}

/** What is in no room of its own ends what is in one, and ends when anything else starts. */
function inferEnds(
  entries: readonly TimedEntry[],
  resolved: readonly ResolvedTimes[],
): ResolvedTimes[] {
  const nextStart = new Map<string, number[]>();
  const result: ResolvedTimes[] = [];
  for (let at = resolved.length - 1; at >= 0; at--) {
    const [entry, one] = [entries[at], resolved[at]];
    if (entry === undefined || one === undefined) continue;
    const isShared = entry.lane === SHARED;
    const next = [entry.lane, isShared ? ALL : SHARED].flatMap(
      (lane) => nextStart.get(lane)?.findLast((start) => start !== one.start) ?? [],
    );
    result.push(withEnd(one, entry, next.length === 0 ? undefined : Math.min(...next)));
    const { start } = one;
    if (start === undefined) continue;
    for (const lane of [entry.lane, ALL])
      nextStart.set(lane, withStart(nextStart.get(lane) ?? [], start));
  }
  return result.reverse();
}

/** The last two starts, which differ. */
function withStart(starts: readonly number[], start: number): number[] {
  return starts.at(-1) === start ? [...starts] : [...starts.slice(-1), start];
}

function withEnd(one: ResolvedTimes, entry: TimedEntry, next: number | undefined): ResolvedTimes {
  const isOver = one.end !== undefined || one.unclear || entry.instant || entry.repeated;
  const open = one.start !== undefined && !isOver;
  if (!open || next === undefined || one.start === undefined) return one;
  const length = next - one.start;
  return length > 0 && length <= LONGEST_INFERRED
    ? { ...one, end: next, endInferred: "next-start" }
    : one;
}
