import type { PlenaryDocument, Result } from "@plenary/core";
import { planCalendar } from "./emit/calendar-plan.ts";
import type { CalendarOptions } from "./emit/options.ts";
import { textOf } from "./emit/publication.ts";

/**
 * Writes a valid document as iCalendar (RFC 5545): an entry for each slot of its schedule in the order of the document, with
 * time zones, lines of at most 75 octets ended by CRLF, and the same bytes on every machine. A project or series gives one
 * calendar of all its events.
 *
 * Fails with findings when an hour could be wrong, an id stands twice, or nothing is left to write; findings beside a value
 * tell what the calendar leaves out.
 *
 * @example
 * import { toICalendar } from "@plenary/ical";
 * const calendar = toICalendar({
 *   type: "event", id: "launch", kind: "launch", name: "Launch", language: "en", start: "2019-10-18",
 *   updated: "2019-09-01T10:00:00Z",
 * });
 * calendar.ok && calendar.value.split("\r\n").slice(3, 5); // => ["BEGIN:VEVENT", "SEQUENCE:0"]
 */
export function toICalendar(
  document: PlenaryDocument,
  options: CalendarOptions = {},
): Result<string> {
  const plan = planCalendar(document, options);
  if (!plan.ok) return plan;
  return { ...plan, value: textOf([...plan.value.pieces()]) };
}
