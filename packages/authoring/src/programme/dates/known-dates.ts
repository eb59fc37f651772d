import { fullDate, weekdayOf } from "./calendar-days.ts";
import type { WrittenDate } from "./dates.ts";
import type { StatedDate } from "./stated-date.ts";

/** What is known of the dates beside the headings of the days. */
export interface KnownDates {
  /** The first day, as somebody told it who did not write the text. */
  readonly given: string | undefined;
  /** The dates that the text states anywhere, the likeliest first. */
  readonly stated: readonly StatedDate[];
  /** Years that stand alone. */
  readonly years: readonly number[];
}

const MOST_RIVALS = 4;
/** A date with so little more for it than another is no surer than that one. */
const MARGIN = 2;

/** The dates that a programme's first day may be of as well as of the one that was taken; `undefined` where no doubt is. */
export function rivalsOf(
  { stated, years }: KnownDates,
  heading: WrittenDate | undefined,
  taken: string,
): readonly StatedDate[] | undefined {
  if (fullDate(heading) !== undefined) return undefined;
  const [first] = stated;
  if (heading?.day !== undefined) {
    const told =
      heading.weekday === weekdayOf(taken) || stated.some((date) => date.first === taken);
    const others = stated.filter((date) => yearOf(date) !== yearOfDate(taken));
    const several = others.length > 0 || (stated.length === 0 && new Set(years).size > 1);
    return told || !several ? undefined : others.slice(0, MOST_RIVALS);
  }
  if (first === undefined) return undefined;
  const rivals = stated.filter(
    (date) =>
      !(date.first >= first.first && date.first <= first.last) &&
      first.weight - date.weight < MARGIN,
  );
  return rivals.length > 0 || first.weight < MARGIN ? rivals.slice(0, MOST_RIVALS) : undefined;
}

export function yearOf({ first }: StatedDate): number {
  return yearOfDate(first);
}

export function yearOfDate(date: string): number {
  return Number(date.slice(0, 4));
}
