import type { BareHours } from "../hours/bare-ranges.ts";

/** What the whole text tells about how times are written in it. */
export interface Style {
  /** Whether `0900` is a time. */
  readonly joined: boolean;
  /** Whether `9,30` is a time. */
  readonly comma: boolean;
  /** Whether `1.2` numbers the sections of the text, so that `1.10` is no time either. */
  readonly numbered: boolean;
  /** Whether `9 – 10` is a time, and `9`. */
  readonly bare: BareHours;
  /** Whether hours stand between what happens and where. */
  readonly placed: boolean;
  /** Whether it is said first where, then when, and then what. */
  readonly placeFirst: boolean;
}
