import type { WrittenDate } from "./dates.ts";

const DAY = 86_400_000;

/** The first day of a date that is written with its year, as `YYYY-MM-DD`. */
export function fullDate(date: WrittenDate | undefined): string | undefined {
  if (date?.year === undefined || date.month === undefined || date.day === undefined)
    return undefined;
  return validDate(date.year, date.month, date.day);
}

/** The last day of what starts on `first`. */
export function lastDate({ last }: WrittenDate, first: string): string {
  if (last === undefined) return first;
  const end = validDate(Number(first.slice(0, 4)), last.month, last.day);
  return end !== undefined && end > first ? end : first;
}

/** `undefined` for a day that the month does not have. */
export function validDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}

/** Monday is 1. */
export function weekdayOf(date: string): number {
  return new Date(Date.parse(date)).getUTCDay() || 7;
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

export function daysBetween(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / DAY;
}
