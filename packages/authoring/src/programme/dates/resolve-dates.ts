import { addDays, daysBetween, fullDate, validDate, weekdayOf } from "./calendar-days.ts";
import type { WrittenDate } from "./dates.ts";
import { type KnownDates, rivalsOf, yearOf, yearOfDate } from "./known-dates.ts";
import type { StatedDate } from "./stated-date.ts";

/** A day's date, and whether the text leaves any of it to be worked out. */
export interface ResolvedDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly inferred: boolean;
  /** The weekday that is written beside the date is another. */
  readonly wrongWeekday: boolean;
  /** What leaves it in doubt: the clock starts again without a heading, or weekdays do not stand in order. */
  readonly doubt?: "clock" | "order";
}

/** A day as its heading has it; without a heading where the clock starts again. */
interface Day {
  readonly date?: WrittenDate;
  readonly restart?: Restart;
}

/** How the clock starts again: after midnight, as on the next day, or as it may beside another room too. */
export type Restart = "night" | "morning" | "unclear";

const HALF_YEAR = 180;

/**
 * Resolves the days of a programme, in order. A date without a year is of the year that was given or is stated elsewhere, and
 * with which its weekday agrees; "Day 2" and "Friday" count from the day before, or from the date that was given or is stated.
 * Where the clock starts again without a heading it is the next day, if that makes the days as many as are stated.
 * `undefined` for a day whose year nothing tells.
 */
export function resolveDates(
  days: readonly Day[],
  known: KnownDates,
): (ResolvedDate | undefined)[] {
  const resolved: (ResolvedDate | undefined)[] = [];
  let [first, previous] = [known.given ?? known.stated[0]?.first, undefined as string | undefined];
  for (let at = 0; at < days.length; ) {
    const heading = days[at]?.date;
    const isFree =
      at > 0 && days[at - 1]?.date === undefined && days[at - 1]?.restart === undefined;
    const one = resolve(heading, first, previous, known, isFree, resolved);
    if (at === 0 && one !== undefined) first = addDays(one.date, 1 - (heading?.count ?? 1));
    previous = one?.date ?? previous;
    let next = at + 1;
    while (days[next]?.restart !== undefined) next++;
    const parts = days.slice(at + 1, next);
    const following =
      parts.length > 0 && next < days.length
        ? resolve(days[next]?.date, first, previous, known)
        : undefined;
    const more =
      one === undefined || parts.length === 0
        ? []
        : withoutHeadings(one, parts, following?.date, known.stated);
    resolved.push(one);
    for (const index of parts.keys()) resolved.push(more[index]);
    previous = more.findLast((_, index) => parts[index]?.restart !== "night")?.date ?? previous;
    at = next;
  }
  return resolved;
}

/**
 * The days on which the clock starts again. After midnight it is the next; in the morning too where that makes the days as many
 * as are stated, to the next heading or to the end of the event, or where it most likely is; else it stays in doubt.
 */
function withoutHeadings(
  first: ResolvedDate,
  parts: readonly Day[],
  next: string | undefined,
  stated: readonly StatedDate[],
): ResolvedDate[] {
  const mornings = parts.filter(({ restart }) => restart !== "night");
  const end = addDays(first.date, mornings.length);
  const fits =
    next === undefined
      ? stated.some((range) => range.first <= first.date && range.last === end)
      : addDays(end, 1) === next;
  const likely =
    mornings.every(({ restart }) => restart === "morning") && (next === undefined || end < next);
  let count = 0;
  return parts.map(({ restart }) => {
    if (restart === "night")
      return { date: addDays(first.date, count + 1), inferred: true, wrongWeekday: false };
    if (fits || likely) count++;
    const date = addDays(first.date, count);
    const inferred = fits || likely || first.inferred;
    return { date, inferred, wrongWeekday: false, ...(fits ? {} : { doubt: "clock" as const }) };
  });
}

/** `first` is the date of the first day, as far as it is known. */
function resolve(
  heading: WrittenDate | undefined,
  first: string | undefined,
  previous: string | undefined,
  known: KnownDates,
  /** Whether the day before has no heading, and may be the one that this names. */
  isFree = false,
  above: readonly (ResolvedDate | undefined)[] = [],
): ResolvedDate | undefined {
  const exact = fullDate(heading);
  if (exact !== undefined) return withWeekday(exact, false, heading);
  if (heading?.day !== undefined && heading.month !== undefined)
    return withYear(heading, previous, known);
  if (first === undefined) return undefined;
  const given = known.given !== undefined;
  if (heading?.count !== undefined && heading.weekday === undefined) {
    const date = addDays(first, heading.count - 1);
    return { date, inferred: !given || heading.count > 1, wrongWeekday: false };
  }
  if (heading?.day !== undefined) {
    const date = dayOfMonth(heading, previous ?? first, previous !== undefined);
    return date === undefined ? undefined : withWeekday(date, true, heading);
  }
  if (heading?.weekday !== undefined) {
    const earlier = outOfOrder(heading.weekday, first, above);
    if (earlier !== undefined) return earlier;
    const date = dayOfWeek(heading.weekday, fromOf(first, previous, isFree));
    return { date, inferred: !given || date !== first, wrongWeekday: false };
  }
  const told =
    given || (known.stated[0]?.heading && rivalsOf(known, undefined, first) === undefined);
  return { date: previous ?? first, inferred: !told, wrongWeekday: false };
}

/** "Sunday 19 June", "Wednesday", "Monday": columns that were copied as they lay. A weekday that is new is of the first week. */
function outOfOrder(
  weekday: number,
  first: string,
  above: readonly (ResolvedDate | undefined)[],
): ResolvedDate | undefined {
  const date = dayOfWeek(weekday, first);
  const isLate = above.length < DAYS_OF_WEEK && above.some((day) => (day?.date ?? "") > date);
  if (!isLate || above.some((day) => day?.date === date)) return undefined;
  return { date, inferred: true, wrongWeekday: false, doubt: "order" };
}

const DAYS_OF_WEEK = 7;

/** The next such day, from a date on. */
function dayOfWeek(weekday: number, from: string): string {
  return addDays(from, (weekday - weekdayOf(from) + DAYS_OF_WEEK) % DAYS_OF_WEEK);
}

/** The first date that a weekday may be of. */
function fromOf(first: string, previous: string | undefined, isFree: boolean): string {
  return previous === undefined ? first : addDays(previous, isFree ? 0 : 1);
}

/** The next such day of a month, from a date on; of the first heading, which may stand before the date that is stated, that of its weekday. */
function dayOfMonth(
  { day = 0, weekday }: WrittenDate,
  from: string,
  isLater: boolean,
): string | undefined {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const dates = [month, month + 1, month - 1].map((one) => validOf(year, one, day));
  const date = dates.find(
    (one) => one !== undefined && weekday === weekdayOf(one) && (!isLater || one >= from),
  );
  if (date !== undefined) return date;
  const [same, next] = dates;
  return same !== undefined && same < from ? next : same;
}

/** In which months before January and after December are those of the years beside. */
function validOf(year: number, month: number, day: number): string | undefined {
  const first = new Date(Date.UTC(year, month - 1, 1));
  return validDate(first.getUTCFullYear(), first.getUTCMonth() + 1, day);
}

/** The year of the day before, else the first of the known years with which the weekday agrees. */
function withYear(
  heading: WrittenDate,
  previous: string | undefined,
  { given, stated, years }: KnownDates,
): ResolvedDate | undefined {
  const { day = 0, month = 0, weekday } = heading;
  if (previous !== undefined) {
    const date = validDate(Number(previous.slice(0, 4)), month, day);
    // New Year's Eve stands between two days of one programme.
    const late = date !== undefined && daysBetween(date, previous) > HALF_YEAR;
    const next = late ? validDate(Number(previous.slice(0, 4)) + 1, month, day) : date;
    return next === undefined ? undefined : withWeekday(next, given === undefined, heading);
  }
  const dates = (given === undefined ? [...stated.map(yearOf), ...years] : [yearOfDate(given)])
    .map((year) => validDate(year, month, day))
    .filter((date) => date !== undefined);
  const agreeing = dates.find((date) => weekday === undefined || weekdayOf(date) === weekday);
  const date = agreeing ?? dates[0];
  return date === undefined ? undefined : withWeekday(date, given === undefined, heading);
}

function withWeekday(
  date: string,
  inferred: boolean,
  heading: WrittenDate | undefined,
): ResolvedDate {
  const wrongWeekday = heading?.weekday !== undefined && heading.weekday !== weekdayOf(date);
  return { date, inferred, wrongWeekday };
}
