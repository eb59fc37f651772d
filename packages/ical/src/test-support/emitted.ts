import type { Finding, PlenaryDocument } from "@plenary/core";
import type { CalendarOptions } from "../emit/options.ts";
import { lintICalendar } from "../lint/lint-icalendar.ts";
import { toICalendar } from "../to-icalendar.ts";

/** The calendar of a document; fails the test when there is none, or when anything in its bytes is amiss. */
export function emitted(document: PlenaryDocument, options: CalendarOptions = {}): string {
  const result = toICalendar(document, options);
  if (!result.ok) throw new Error(`No calendar: ${told(result.findings)}`);
  return linted(result.value);
}

/** A calendar's text, once its bytes have been found to be in order. */
export function linted(calendar: string): string {
  const faults = lintICalendar(new TextEncoder().encode(calendar));
  if (faults.length > 0) throw new Error(`${told(faults)}\n${calendar}`);
  return calendar;
}

/** Findings in one line each, without their messages: `calendar/left-out /agenda/days/0/items/1`. */
export function codes(findings: readonly Finding[]): string[] {
  return findings.map(({ code, path }) => `${code} ${path}`.trimEnd());
}

/** The content lines of a calendar, unfolded. */
export function contentLines(calendar: string): string[] {
  return calendar.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
}

function told(findings: readonly Finding[]): string {
  return findings
    .map(({ code, message, params }) => `${code} ${params.line ?? ""} ${message}`)
    .join("\n");
}
