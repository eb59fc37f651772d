import type { Finding } from "@plenary/core";
import { calendarFinding } from "../calendar-codes.ts";

/** What is said of something that stands in the document and not in the calendar of this audience. */
export function withheld(path: string): Finding {
  const message = "This audience may not see this, so the calendar does not have it.";
  return calendarFinding("calendar/withheld", path, message);
}

/** What a calendar would show and a copy leaves out, beside whole events and items: by the code and the place of its findings. */
const KINDS: readonly (readonly [code: string, path: RegExp, what: string])[] = [
  ["redact/restricted", /[/]virtualLocations[/][0-9]+$/, "links to join online"],
  ["redact/attribution", /[/]agenda[/]/, "names of contributors"],
  [
    "redact/name-in-text",
    /^([/]events[/][0-9]+)?([/](agenda|place|registration|translations)[/].*|[/](name|subtitle|description|url))$/,
    "texts and addresses that name somebody",
  ],
];

/** What the copy for an audience leaves out of its calendar: once for each kind, at the first of its places. */
export function withheldKinds(findings: readonly Finding[]): Finding[] {
  return KINDS.flatMap(([code, place, what]) => {
    const [first, ...others] = findings.filter(
      (finding) => finding.code === code && place.test(finding.path),
    );
    if (first === undefined) return [];
    const count = others.length + 1;
    const message = `This audience may not see everything: the calendar leaves out ${what} (${count}).`;
    return [calendarFinding("calendar/withheld", first.path, message, { count })];
  });
}
