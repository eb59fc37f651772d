import type { Entry } from "./entry.ts";
import { escapeText } from "./text.ts";

/** Four weeks: no client offers more. */
const MAX_MINUTES = 40_320;

/** A reminder that shows the entry's title (RFC 5545, section 3.6.6); nothing when none was asked for. */
export function valarm({ alarm, title }: Entry): string {
  if (alarm === undefined) return "";
  return [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `TRIGGER:-PT${alarm}M`,
    `DESCRIPTION:${escapeText(title)}`,
    "END:VALARM\r\n",
  ].join("\r\n");
}

/** Whether a reminder can be so many minutes before the start. */
export function isAlarm(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= MAX_MINUTES;
}
