import type { Finding, JsonPointer, Severity } from "@plenary/core";
import type { Position } from "../document/syntax-finding.ts";

/** The codes of findings about attendance lists: how much each weighs, and one sentence for the table of codes. */
export const attendanceCodes = {
  "attendance/nothing": ["error", "No number of people in the text."],
  "attendance/too-large": ["error", "More text than an attendance list may have."],
  "attendance/language": [
    "info",
    "A language whose words are not known; only the notation was read.",
  ],
  "attendance/left": ["info", "Lines that say nothing of who came."],
  "attendance/stray": ["warning", "A number of people that does not say whether they came."],
  "attendance/part": ["info", "A number of people whom another line counts already."],
  "attendance/again": ["info", "A number of people that the text told before."],
  "attendance/person": ["warning", "A person who is named and was left out."],
  "attendance/range": ["warning", "A range, which is no number of people."],
  "attendance/no-category": ["warning", "A group of people without a category in the taxonomy."],
  "attendance/no-number": ["info", "A group of people without a number."],
  "attendance/rough": ["info", "A number that the text calls a rough one."],
  "attendance/sum": ["warning", "A stated total that is not the sum of its lines."],
} as const satisfies Record<string, readonly [Severity, string]>;

/** The code of a finding about an attendance list. */
export type AttendanceCode = keyof typeof attendanceCodes;

/** A finding about an attendance list, with its place in the text in `params`. */
export function attendanceFinding(
  code: AttendanceCode,
  message: string,
  {
    position,
    path = "",
    params = {},
  }: { position?: Position; path?: JsonPointer; params?: Finding["params"] } = {},
): Finding {
  return {
    code,
    severity: attendanceCodes[code][0],
    path,
    message,
    params: { ...params, ...position },
  };
}
