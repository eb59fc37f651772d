import type { Finding, Severity } from "@plenary/core";
import type { Position } from "../document/syntax-finding.ts";

/** The codes of findings about a programme's text, each with its weight and one sentence for the table of codes. */
export const programmeCodes = {
  "programme/too-large": ["error", "More text than a programme may have."],
  "programme/no-items": ["error", "No line of the text is an agenda item."],
  "programme/no-date": ["error", "The text does not say on which day it is, or in which year."],
  "programme/language-unknown": [
    "info",
    "The text is in none of the languages whose words are known; it was read by its notation alone.",
  ],
  "programme/language-mismatch": [
    "warning",
    "The words of the text are rather those of another language than the one that was given.",
  ],
  "programme/no-time-zone": [
    "warning",
    "No time zone was given, so the hours are not yet points in time.",
  ],
  "programme/outside": ["info", "Lines around the programme that were left alone."],
  "programme/unplaced": ["warning", "A line within the programme that was left out."],
  "programme/hour-left": [
    "warning",
    "A line that tells an hour, in prose or apart from the programme, and that no item was made of.",
  ],
  "programme/no-title": ["warning", "A time with nothing that happens at it."],
  "programme/time-unclear": [
    "warning",
    "An end that is not after its start, or a time that cannot be; it was left out.",
  ],
  "programme/weekday-mismatch": ["warning", "A weekday that is not that of its date."],
  "programme/date-unclear": [
    "warning",
    "The day was taken from a date that may be another's, or the text has others as likely.",
  ],
  "programme/day-unclear": [
    "warning",
    "The clock starts again in the morning, and no heading names another day.",
  ],
  "programme/day-missing": [
    "warning",
    "A day that the text says the event has, and of which the programme has nothing.",
  ],
  "programme/name-in-text": [
    "warning",
    "A title or an abstract may name somebody who is not among the people, and so would be published.",
  ],
  "programme/date-mismatch": [
    "warning",
    "The date that was given is not the one that the text has.",
  ],
} as const satisfies Record<string, readonly [Severity, string]>;

/** The code of a finding about the text of a programme. */
export type ProgrammeCode = keyof typeof programmeCodes;

/** A finding about a programme's text. Its line and column stand in `params`, for it is about the text and not the event. */
export function programmeFinding(
  code: ProgrammeCode,
  message: string,
  position: Position,
  params: Finding["params"] = {},
): Finding {
  return {
    code,
    severity: programmeCodes[code][0],
    path: "",
    message,
    params: { ...position, ...params },
  };
}
