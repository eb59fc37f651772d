import type { Severity } from "@plenary/core";

/** The codes of findings about the text of a calendar: how much each weighs, and one sentence for the table of codes. */
export const lintCodes = {
  "ics/encoding": ["error", "Not UTF-8, or with a byte-order mark."],
  "ics/line-break": ["error", "A line that does not end with CRLF."],
  "ics/line-length": ["error", "A line of more than 75 octets."],
  "ics/fold": ["error", "A fold that some readers join wrongly."],
  "ics/character": ["error", "A character that no calendar may hold."],
  "ics/content-line": ["error", "A line that is no name, parameters and value."],
  "ics/parameter": ["error", "A parameter that must be quoted or encoded."],
  "ics/escape": [
    "error",
    "A comma, semicolon or backslash that is escaped where it must not be, or not where it must.",
  ],
  "ics/structure": ["error", "Components that do not nest, or stand before properties."],
  "ics/required": ["error", "A property that is missing."],
  "ics/repeated": ["error", "A property that stands twice and may stand once."],
  "ics/uid": ["error", "A UID that clients refuse, or that two entries share."],
  "ics/time": ["error", "A time that is malformed, floating or out of order."],
  "ics/time-zone": [
    "error",
    "A time zone without its definition, defined twice, or named where none belongs.",
  ],
  "ics/status": ["error", "A STATUS, TRANSP or CLASS that does not exist."],
  "ics/number": ["error", "A number that is none, or too large."],
  "ics/summary": [
    "warning",
    "A title of several lines or more than 255 characters, which Outlook cuts.",
  ],
  "ics/category": ["warning", "A category with a comma in it, at which clients split it."],
  "ics/url": ["error", "An address of a kind that can run code or reach into a machine."],
  "ics/scheduling": [
    "error",
    "A METHOD, ORGANIZER or ATTENDEE that makes a publication an invitation, or the reverse.",
  ],
  "ics/alarm": ["error", "An alarm that clients stumble over."],
  "ics/name": [
    "warning",
    "A named calendar of one entry, of which Outlook makes a calendar of its own.",
  ],
} as const satisfies Record<string, readonly [Severity, string]>;

/** The code of a finding about the text of a calendar. */
export type LintCode = keyof typeof lintCodes;

/** Something wrong in a calendar's text, on a line counted from 1. */
export interface Fault {
  readonly code: LintCode;
  readonly line: number;
  readonly message: string;
}
