import type { WrittenDate } from "../notations/dates.ts";

/** A day's date, and whether the text leaves any of it to be worked out. */
export interface ResolvedDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly inferred: boolean;
  /** The weekday that is written beside the date is another. */
  readonly wrongWeekday: boolean;
}

const DAY = 86_400_000;

/**
 * Resolves the headings of a programme's days, in order. A date without a year is of the year of the date that was given, or of
 * the one that the text states elsewhere; "Day 2" and "Friday" count from the day before, or from that date. `undefined` for a
 * day whose year nothing tells.
 */
export function resolveDates(
  headings: readonly (WrittenDate | undefined)[],
  given: string | undefined,
  elsewhere: WrittenDate | undefined,
): (ResolvedDate | undefined)[] {
  const hint = full(elsewhere);
  const anchor = given ?? hint ?? headings.map(full).find((date) => date !== undefined);
  const resolved: (ResolvedDate | undefined)[] = [];
  let previous: string | undefined;
  for (const heading of headings) {
    const one = resolve(heading, previous, anchor, given !== undefined);
    resolved.push(one);
    previous = one?.date ?? previous;
  }
  return resolved;
}

function resolve(
  heading: WrittenDate | undefined,
  previous: string | undefined,
  anchor: string | undefined,
  given: boolean,
): ResolvedDate | undefined {
  const exact = full(heading);
  if (exact !== undefined) return withWeekday(exact, false, heading);
  if (anchor === undefined) return undefined;
  if (heading?.day !== undefined && heading.month !== undefined) {
    const year = Number((previous ?? anchor).slice(0, 4));
    const date = validDate(year, heading.month, heading.day);
    if (date === undefined) return undefined;
    // New Year's Eve stands between two days of one programme.
    const late = previous !== undefined && Date.parse(previous) - Date.parse(date) > 180 * DAY;
    const next = late ? validDate(year + 1, heading.month, heading.day) : date;
    return next === undefined ? undefined : withWeekday(next, !given, heading);
  }
  if (heading?.count !== undefined && heading.weekday === undefined) {
    const date = addDays(anchor, heading.count - 1);
    return { date, inferred: !given || heading.count > 1, wrongWeekday: false };
  }
  if (heading?.weekday !== undefined) {
    const from = previous === undefined ? anchor : addDays(previous, 1);
    const date = addDays(from, (heading.weekday - weekdayOf(from) + 7) % 7);
    return { date, inferred: !given || date !== anchor, wrongWeekday: false };
  }
  return { date: previous ?? anchor, inferred: !given, wrongWeekday: false };
}

function withWeekday(
  date: string,
  inferred: boolean,
  heading: WrittenDate | undefined,
): ResolvedDate {
  const wrongWeekday = heading?.weekday !== undefined && heading.weekday !== weekdayOf(date);
  return { date, inferred, wrongWeekday };
}

function full(date: WrittenDate | undefined): string | undefined {
  if (date?.year === undefined || date.month === undefined || date.day === undefined)
    return undefined;
  return validDate(date.year, date.month, date.day);
}

function validDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}

/** Monday is 1. */
function weekdayOf(date: string): number {
  return new Date(Date.parse(date)).getUTCDay() || 7;
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}
