import type { Finding } from "@plenary/core";
import type ICAL from "ical.js";
import { importFinding } from "./import-codes.ts";

/** Properties of an entry that the document holds, or that say nothing beside them. */
const HELD: ReadonlySet<string> = new Set([
  ...["uid", "dtstamp", "dtstart", "dtend", "duration", "created", "last-modified", "sequence"],
  ...["summary", "description", "location", "url", "categories", "status", "conference", "class"],
  ...["transp", "x-microsoft-cdo-alldayevent", "x-microsoft-msncalendar-alldayevent"],
]);
const RECURRENCE: ReadonlySet<string> = new Set(["rrule", "rdate", "exdate", "exrule"]);
const PEOPLE: ReadonlySet<string> = new Set(["attendee", "organizer", "contact"]);

/** One finding for each kind of thing in a calendar that its document will not hold, with how often it stands there. */
export function leftOut(roots: readonly ICAL.Component[]): Finding[] {
  const components = new Map<string, number>();
  const properties = new Map<string, number>();
  for (const component of roots.flatMap((root) => root.getAllSubcomponents())) {
    if (component.name === "vtimezone") continue;
    if (component.name !== "vevent") count(components, component.name);
    else {
      for (const { name } of component.getAllSubcomponents()) count(components, name);
      for (const { name } of component.getAllProperties()) {
        if (!HELD.has(name)) count(properties, name);
      }
    }
  }
  return [
    ...[...components].map(([name, times]) => finding("import/left-out", "component", name, times)),
    ...[...properties].map(([name, times]) => finding(codeOf(name), "property", name, times)),
  ];
}

function codeOf(name: string) {
  if (RECURRENCE.has(name)) return "import/recurrence";
  return PEOPLE.has(name) ? "import/people" : "import/left-out";
}

function finding(
  code: ReturnType<typeof codeOf>,
  kind: "component" | "property",
  name: string,
  times: number,
): Finding {
  // The name of a property that nobody has standardized is the calendar's own text.
  const title = /^[a-z-]{1,40}$/.test(name) ? name.toUpperCase() : "of another kind";
  const reasons = {
    "import/recurrence": "the document has the first time of an entry only",
    "import/people": "people are not taken over without being asked",
    "import/left-out": "the document has no word for it",
  };
  const message = `The calendar has ${times} × ${kind} ${title}: ${reasons[code]}.`;
  return importFinding(code, message, { count: times });
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
