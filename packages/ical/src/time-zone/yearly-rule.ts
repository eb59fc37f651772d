import type { Onset } from "./onsets.ts";

const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"] as const;
const DAY = 86_400_000;

/** An onset that returns each year on the same weekday of the same month: the `nth`, or the last (-1). */
export interface YearlyRule {
  readonly month: number;
  readonly weekday: number;
  readonly nth: number;
  /** Minutes from midnight on the wall clock before the change. */
  readonly minutes: number;
  readonly offsetFrom: number;
  readonly offsetTo: number;
}

/** The one rule that all these onsets, one in each year, follow; `undefined` when there is none. */
export function yearlyRule(onsets: readonly Onset[]): YearlyRule | undefined {
  const rules = onsets.map(rulesOf);
  return rules[0]?.find((rule) =>
    rules.every((others) => others.some((other) => sameRule(rule, other))),
  );
}

/** The rule's part of an RRULE, such as `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`. */
export function recurrence({ month, weekday, nth }: YearlyRule): string {
  return `FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${WEEKDAYS[weekday]}`;
}

/** The wall clock of the rule's onset in a year, as milliseconds of the same digits in UTC. */
export function onsetIn(year: number, { month, weekday, nth, minutes }: YearlyRule): number {
  const edge = nth > 0 ? Date.UTC(year, month - 1, 1) : Date.UTC(year, month, 0);
  const from = new Date(edge).getUTCDay();
  const days = nth > 0 ? ((weekday - from + 7) % 7) + (nth - 1) * 7 : -((from - weekday + 7) % 7);
  return edge + days * DAY + minutes * 60_000;
}

/** The rules that one onset fits: counted from the end of the month, as most are made, and from its start. */
function rulesOf({ epoch, offsetFrom, offsetTo }: Onset): YearlyRule[] {
  const wall = new Date(epoch + offsetFrom * 60_000);
  const day = wall.getUTCDate();
  const daysInMonth = new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1, 0));
  const rule = {
    month: wall.getUTCMonth() + 1,
    weekday: wall.getUTCDay(),
    minutes: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
    offsetFrom,
    offsetTo,
  };
  const nth = Math.ceil(day / 7);
  return [
    ...(day > daysInMonth.getUTCDate() - 7 ? [{ ...rule, nth: -1 }] : []),
    ...(nth < 5 ? [{ ...rule, nth }] : []),
  ];
}

function sameRule(a: YearlyRule, b: YearlyRule): boolean {
  return (
    a.month === b.month &&
    a.weekday === b.weekday &&
    a.nth === b.nth &&
    a.minutes === b.minutes &&
    a.offsetFrom === b.offsetFrom &&
    a.offsetTo === b.offsetTo
  );
}
