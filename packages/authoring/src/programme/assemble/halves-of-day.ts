import type { Times } from "../hours/time-ranges.ts";

/** What is resolved: the times as written, and what the rules below need to know of the item. */
export interface TimedEntry {
  readonly times: Times;
  /** In minutes. */
  readonly duration?: number;
  /** A departure is over the moment it happens. */
  readonly instant: boolean;
  /** Nothing tells how long a showing is that is at several hours. */
  readonly repeated: boolean;
  /** Whether people arrive. */
  readonly arrival: boolean;
  /** Items of different lanes run side by side. */
  readonly lane: string;
}

const HALF_DAY = 12 * 60;
const DAY = 24 * 60;

/**
 * How many of the first entries are of the evening, of a day that begins with it: one ends at midnight, and the next starts then.
 * Their hours may be of either half of the day, and ascend.
 */
export function eveningsOf(entries: readonly TimedEntry[]): number {
  const last = entries.findIndex(({ times }) => times.end?.minutes === DAY);
  const next = entries[last + 1]?.times.start;
  if (last === -1 || next?.minutes !== DAY) return 0;
  const starts = entries.slice(0, last + 1).map(({ times }) => times.start);
  const isEvening = starts.every((start, at) => {
    const before = starts[at - 1]?.minutes ?? EVENING - HALF_DAY;
    return start?.twelve === true && start.minutes < HALF_DAY && start.minutes >= before;
  });
  return isEvening ? last + 1 : 0;
}

/**
 * Whether an hour that may be of the evening is of the next morning: somebody arrives after a departure, or what follows would else
 * go on far into the night.
 */
export function startsAgain(entries: readonly TimedEntry[], at: number): boolean {
  const entry = entries[at];
  const start = entry?.times.start?.minutes;
  if (entry === undefined || start === undefined || start < EARLIEST) return false;
  if (entry.arrival && entries[at - 1]?.instant === true) return true;
  let [latest, night] = [start, 0];
  for (const { times, lane } of entries.slice(at + 1, at + FAR_ENOUGH)) {
    if (times.start === undefined || lane !== entry.lane) continue;
    const hour = (times.start.minutes % HALF_DAY) + (night > 0 ? HALF_DAY : 0);
    if (hour < latest && night > 0) break;
    if (hour < latest || night > 0) night++;
    latest = night > 0 && hour < HALF_DAY ? hour + HALF_DAY : hour;
  }
  return night >= LONG_NIGHT;
}

const EARLIEST = 7 * 60;
const FAR_ENOUGH = 24;
/** So many items after midnight. */
const LONG_NIGHT = 3;

/** No evening begins earlier. */
const EVENING = 16 * 60;
