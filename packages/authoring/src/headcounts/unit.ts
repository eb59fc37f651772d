import type { Group, Total } from "./passage.ts";
import type { SessionLabels } from "./session-labels.ts";
import type { StatedMeasure } from "./stated-measure.ts";

/** What one sentence, list or table of the text says, in the order of the text. */
export interface Unit {
  readonly kind: "sentence" | "list" | "table";
  readonly groups: readonly Group[];
  readonly totals: readonly Total[];
  /** Whether it ends in a colon, so that the next unit is about the same. */
  readonly leadsOn: boolean;
  /** What the words of a unit without numbers say of the next: `Invited:`. */
  readonly measure: StatedMeasure | undefined;
  readonly attended: boolean;
  /** Whether it is a heading that speaks of other things than people: `Recommendations:`. */
  readonly isOther: boolean;
  /** What it says where it is nothing but a heading of those below: `Day 1`. */
  readonly sessions: SessionLabels;
}
