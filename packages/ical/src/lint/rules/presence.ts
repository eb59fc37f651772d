import { type Component, valuesOf } from "../component-tree.ts";
import type { Fault } from "../lint-codes.ts";

const REQUIRED: ReadonlyMap<string, readonly string[]> = new Map([
  ["VCALENDAR", ["VERSION", "PRODID"]],
  ["VEVENT", ["UID", "DTSTAMP", "DTSTART"]],
  ["VTIMEZONE", ["TZID"]],
  ["STANDARD", ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"]],
  ["DAYLIGHT", ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"]],
  ["VALARM", ["ACTION", "TRIGGER"]],
]);

const MANY: ReadonlySet<string> = new Set([
  "ATTACH",
  "ATTENDEE",
  "CATEGORIES",
  "COMMENT",
  "CONFERENCE",
  "CONTACT",
  "EXDATE",
  "IMAGE",
  "NAME",
  "RDATE",
  "RELATED-TO",
  "REQUEST-STATUS",
  "RESOURCES",
  "RRULE",
  "TZNAME",
]);

/** What a component must have, and what it may have once (RFC 5545, section 3.6). */
export function presenceFaults(component: Component): Fault[] {
  const { name, line, properties } = component;
  const missing = (REQUIRED.get(name) ?? []).filter(
    (wanted) => valuesOf(component, wanted).length === 0,
  );
  const seen = new Set<string>();
  const repeated = properties.filter((property) => {
    if (!seen.has(property.name)) {
      seen.add(property.name);
      return false;
    }
    return !MANY.has(property.name) && !property.name.startsWith("X-");
  });
  return [
    ...missing.map(
      (wanted): Fault => ({ code: "ics/required", line, message: `${name} has no ${wanted}.` }),
    ),
    ...repeated.map(
      (property): Fault => ({
        code: "ics/repeated",
        line: property.line,
        message: `${name} has ${property.name} twice.`,
      }),
    ),
  ];
}
