import type { Finding, Severity } from "@plenary/core";

/** The codes of findings about a calendar that is made from a document: how much each weighs, and one sentence for the table of codes. */
export const calendarCodes = {
  "calendar/empty": ["error", "Nothing in the document can stand in a calendar."],
  "calendar/unknown-choice": [
    "error",
    "A room, track or participant was asked for that the document does not have.",
  ],
  "calendar/unfit-choice": ["error", "An option that a calendar cannot follow."],
  "calendar/unfit": ["error", "An entry whose hours cannot be right, or an id that stands twice."],
  "calendar/too-large": ["error", "More sessions than a calendar can hold."],
  "calendar/left-out": [
    "warning",
    "Something that the calendar leaves out, because its date or hour is not known.",
  ],
  "calendar/listed": [
    "info",
    "Something without an hour, which stands in the description of its event's entry.",
  ],
  "calendar/withheld": ["info", "Something that this audience may not see."],
  "calendar/id-withheld": [
    "warning",
    "An id that names somebody, for which a calendar has another that need not stay.",
  ],
  "calendar/untranslated": [
    "info",
    "A language was asked for that the event is not translated into.",
  ],
  "calendar/revision-not-raised": [
    "warning",
    "A change against the previous document without a higher revision.",
  ],
  "calendar/revision-lowered": ["warning", "A revision lower than that of the previous document."],
  "calendar/updated-not-raised": [
    "warning",
    "A change or a higher revision against the previous document without a later `updated`.",
  ],
  "calendar/no-update-time": ["info", "A document that does not say when it was updated."],
  "calendar/irregular-time-zone": [
    "info",
    "A time zone without a yearly rule, which Outlook may misread.",
  ],
  "calendar/no-organizer": ["error", "An invitation without an organizer who has a mail address."],
  "calendar/no-address": ["error", "An invitation of somebody without a mail address."],
  "calendar/title-shortened": ["info", "A title that is longer than clients show."],
} as const satisfies Record<string, readonly [Severity, string]>;

/** The code of a finding about a calendar. */
export type CalendarCode = keyof typeof calendarCodes;

export function calendarFinding(
  code: CalendarCode,
  path: string,
  message: string,
  params: Finding["params"] = {},
): Finding {
  return { code, severity: calendarCodes[code][0], path, message, params };
}
