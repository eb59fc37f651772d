/** Properties of TEXT with one value, in which commas and semicolons are escaped (RFC 5545, section 3.3.11). */
export const TEXT: ReadonlySet<string> = new Set([
  "COMMENT",
  "CONTACT",
  "DESCRIPTION",
  "LOCATION",
  "NAME",
  "PRODID",
  "RELATED-TO",
  "SUMMARY",
  "TZID",
  "TZNAME",
  "UID",
  "X-ALT-DESC",
  "X-WR-CALDESC",
  "X-WR-CALNAME",
]);

/** Properties of TEXT with several values, between commas. */
export const TEXT_LIST: ReadonlySet<string> = new Set(["CATEGORIES", "RESOURCES"]);

/** Properties whose value is an address, in which nothing is escaped. */
export const URI: ReadonlySet<string> = new Set([
  "ATTENDEE",
  "CONFERENCE",
  "IMAGE",
  "ORGANIZER",
  "SOURCE",
  "TZURL",
  "URL",
]);

/** Properties whose value is a time. */
export const TIME: ReadonlySet<string> = new Set([
  "COMPLETED",
  "CREATED",
  "DTEND",
  "DTSTAMP",
  "DTSTART",
  "DUE",
  "EXDATE",
  "LAST-MODIFIED",
  "RDATE",
  "RECURRENCE-ID",
]);
