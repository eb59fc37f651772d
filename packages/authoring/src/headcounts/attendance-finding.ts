import type { Finding, JsonPointer, Severity } from "@plenary/core";
import type { Position } from "../document/syntax-finding.ts";
import type { StatedMeasure } from "./stated-measure.ts";

/** The codes of findings about attendance lists: how much each weighs, and one sentence for the table of codes. */
export const attendanceCodes = {
  "attendance/nothing": ["error", "No number of people in the text."],
  "attendance/too-large": ["error", "More text than an attendance list may have."],
  "attendance/language": [
    "info",
    "A language whose words are not known; only the notation was read.",
  ],
  "attendance/left": ["info", "Lines that say nothing of who came."],
  "attendance/stray": [
    "warning",
    "A number of people of whom the words do not say that they came.",
  ],
  "attendance/number": ["info", "A number that counts nobody whom the words name."],
  "attendance/part": ["info", "A number of people whom another line counts already."],
  "attendance/again": ["info", "A number of people that the text told before."],
  "attendance/sessions": ["warning", "Numbers of several days, sessions or years."],
  "attendance/person": ["warning", "A person who is named and was left out."],
  "attendance/range": ["warning", "A range, which is no number of people."],
  "attendance/each": ["warning", "A number of people of each of several, which is none of all."],
  "attendance/no-category": ["warning", "A group of people without a category in the taxonomy."],
  "attendance/no-number": ["info", "A group of people without a number."],
  "attendance/rough": ["info", "A number that the text calls a rough one."],
  "attendance/listed": ["error", "Numbers that are to be merged into an event which has others."],
  "attendance/sum": [
    "warning",
    "A stated total that is not the sum of its lines; info where the text names some of them alone.",
  ],
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

/** What is told of numbers and people that stand in no line of their own. */
const MESSAGES = {
  "attendance/stray":
    "This number of people was left: the words do not say that they came, nor that they were invited, confirmed or the like.",
  "attendance/part":
    "These people are a part of the group before and were not counted again; nothing says who its others are.",
  "attendance/again":
    "The text told the same number of the same people before; they were counted once. Add them where they are others.",
  "attendance/no-number":
    "People without a number were left. Add a line for them; where their number is not known, leave out its `value`.",
  "attendance/sessions":
    "The text counts people of several days, sessions or years, and who came to two of them would count twice. None of these numbers were read; add a headcount of the event where you know it.",
  "attendance/person":
    "A person is named here and was left out: a headcount names nobody. Add one to a line where this person is not counted yet.",
} as const satisfies Partial<Record<AttendanceCode, string>>;

const UNCOUNTED =
  "This number of people was left: the words say that they signed up, stayed away, were at another event or the like, for which there is no measure.";

/** A number or people that stand in no line of their own, and why. */
export interface Told {
  readonly code: keyof typeof MESSAGES;
  readonly offset: number;
  /** Whether the words say what they did, and no measure counts it. */
  readonly isUncounted?: true;
}

export function tell(code: Told["code"], offsets: Iterable<number>): Told[] {
  return [...offsets].map((offset) => ({ code, offset }));
}

/** People who were left, by what the words say of them. */
export function tellStrays(
  offsets: readonly number[],
  measure: StatedMeasure | undefined,
): readonly Told[] {
  const told = tell("attendance/stray", offsets);
  return measure === "uncounted" ? told.map((one) => ({ ...one, isUncounted: true })) : told;
}

/** The finding for what is told, at its place. */
export function toldFinding(
  { code, offset, isUncounted }: Told,
  place: (offset: number) => Position,
): Finding {
  const message = isUncounted ? UNCOUNTED : MESSAGES[code];
  return attendanceFinding(code, message, { position: place(offset) });
}
