import type { Measure } from "../../model/headcount.ts";
import { type Participant, reachedMeasures } from "../../model/participant.ts";

/** The participants whom a measure certainly counts, and those whom it may count. */
export interface Reached {
  readonly certain: readonly Participant[];
  readonly possible: readonly Participant[];
}

/**
 * Whom of the list a measure counts; nothing when the list does not tell. A list without any status is of those who attended,
 * or were confirmed where nobody counted those who attended.
 */
export function reachedBy(
  participants: readonly Participant[],
  measure: Measure,
  stated: readonly Measure[],
): Reached | undefined {
  if (participants.every(({ status }) => status === undefined)) {
    const meant = stated.includes("attended") ? "attended" : "confirmed";
    return participants.length === 0 || measure !== meant
      ? undefined
      : { certain: participants, possible: [] };
  }
  const certain = participants.filter(
    ({ status }) => status !== undefined && reachedMeasures(status).includes(measure),
  );
  const possible = participants.filter(
    ({ status }) => status === undefined || (status === "withdrawn" && measure === "confirmed"),
  );
  return certain.length === 0 ? undefined : { certain, possible };
}
