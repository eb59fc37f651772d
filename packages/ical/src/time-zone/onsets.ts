import { tzOffset } from "@date-fns/tz";

const WEEK = 7 * 86_400_000;
const MINUTE = 60_000;

/** A moment at which a zone's offset from UTC changes; offsets in minutes. */
export interface Onset {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly epoch: number;
  readonly offsetFrom: number;
  readonly offsetTo: number;
}

/**
 * The offset changes of a zone from `start` up to `end`, by the runtime's time-zone data, to the minute. `tzScan` of
 * @date-fns/tz looks once a month and rounds to the hour: it misses the month of Ramadan in Morocco and half an hour on Lord Howe.
 */
export function onsets(timeZone: string, start: number, end: number): Onset[] {
  const offsetAt = (epoch: number) => tzOffset(timeZone, new Date(epoch));
  const found: Onset[] = [];
  let offsetFrom = offsetAt(start);
  for (let epoch = start; epoch < end; epoch += WEEK) {
    const until = Math.min(epoch + WEEK, end);
    const offsetTo = offsetAt(until);
    if (offsetTo === offsetFrom) continue;
    found.push({ epoch: changeBetween(epoch, until, offsetFrom, offsetAt), offsetFrom, offsetTo });
    offsetFrom = offsetTo;
  }
  return found;
}

function changeBetween(
  start: number,
  end: number,
  offsetFrom: number,
  offsetAt: (epoch: number) => number,
): number {
  let before = start;
  let after = end;
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle) === offsetFrom) before = middle;
    else after = middle;
  }
  return after;
}
