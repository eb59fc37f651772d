import type { AttendanceWords } from "./attendance-words.ts";
import type { NumberWords } from "./number-words.ts";
import type { ProgrammeWords } from "./programme-words.ts";

/** The words of one language; what a text's shapes are is the same in all of them. A new language is one such object. */
export interface Language {
  /** BCP 47, the primary language alone: `en`. */
  readonly tag: string;
  readonly programme: ProgrammeWords;
  readonly numbers: NumberWords;
  readonly attendance: AttendanceWords;
}
