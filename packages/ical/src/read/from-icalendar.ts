import { type Event, type Finding, type Result, validateEvent } from "@plenary/core";
import type ICAL from "ical.js";
import { type CalendarEntry, calendarEntry } from "./calendar-entry.ts";
import { eventOf, type ReadOptions } from "./event-of.ts";
import { importFinding } from "./import-codes.ts";
import { leftOut } from "./left-out.ts";
import { parseCalendars } from "./parse-calendars.ts";

/**
 * Reads any calendar as an event document: one entry becomes the event itself, several its agenda, in the zone that most of
 * them name. What a calendar of ours holds comes back: the same hours, titles, places and ids. Findings tell what the document
 * cannot hold, people among it; they never repeat what the calendar says.
 *
 * @example
 * import { fromICalendar } from "@plenary/ical";
 * const event = fromICalendar([
 *   "BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:launch@example.org", "DTSTART;VALUE=DATE:20191018", "SUMMARY:Launch",
 *   "END:VEVENT", "END:VCALENDAR",
 * ].join("\r\n"));
 * event.ok && [event.value.id, event.value.name, event.value.start]; // => ["launch", "Launch", "2019-10-18"]
 */
export function fromICalendar(
  calendar: string | Uint8Array,
  options: ReadOptions = {},
): Result<Event> {
  const roots = parseCalendars(calendar);
  if (roots === undefined) {
    const message = "The text is no calendar: it must begin with BEGIN:VCALENDAR and be UTF-8.";
    return { ok: false, findings: [importFinding("import/unreadable", message)] };
  }
  const findings: Finding[] = leftOut(roots);
  const entries: CalendarEntry[] = [];
  let unplaced = 0;
  for (const component of roots.flatMap((root) => root.getAllSubcomponents("vevent"))) {
    const entry = readable(component);
    if (entry === undefined) unplaced++;
    else entries.push(entry);
  }
  if (unplaced > 0) {
    const message = `${unplaced} of the calendar's entries have no start or no length that can be read, so the document does not have them.`;
    findings.push(importFinding("import/no-start", message, { count: unplaced }));
  }
  if (entries.length === 0) {
    const message = "The calendar has no entry with a start.";
    return { ok: false, findings: [importFinding("import/empty", message), ...findings] };
  }
  const read = eventOf(roots, entries, options);
  const valid = validateEvent(read.event);
  if (!valid.ok) return { ok: false, findings: [damaged(), ...findings] };
  return { ok: true, value: valid.value, findings: [...findings, ...read.findings] };
}

/** ical.js reads a value when it is asked for, and throws where it cannot. */
function readable(component: ICAL.Component): CalendarEntry | undefined {
  try {
    return calendarEntry(component);
  } catch {
    return undefined;
  }
}

function damaged(): Finding {
  const message = "The calendar is damaged: something in it is read as what no event can have.";
  return importFinding("import/unreadable", message);
}
