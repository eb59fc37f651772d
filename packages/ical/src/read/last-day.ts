import { tz } from "@date-fns/tz";
import { formatISO } from "date-fns/formatISO";
import { subDays } from "date-fns/subDays";

/** The last day of what ends before a day; a time of day is an end by itself. */
export function lastDay(end: string): string {
  if (end.length > 10) return end;
  return formatISO(subDays(end, 1, { in: tz("UTC") }), { representation: "date" });
}
