import type { Measure } from "./headcount.ts";
import type { ParticipantStatus } from "./participant.ts";

/** Whoever stands somewhere has passed what comes before it: whoever attended was confirmed and had been interested. */
const REACHED: Readonly<Record<ParticipantStatus, readonly Measure[]>> = {
  "needs-action": ["invited"],
  invited: ["invited"],
  tentative: ["invited"],
  declined: ["invited"],
  interested: ["interested"],
  withdrawn: ["interested"],
  waitlisted: ["interested", "waitlisted"],
  "turned-away": ["interested", "turned-away"],
  accepted: ["interested", "confirmed"],
  confirmed: ["interested", "confirmed"],
  "no-show": ["interested", "confirmed"],
  attended: ["interested", "confirmed", "attended"],
};

/** The measures of a headcount in which a participant of a status is counted. */
export function reachedMeasures(status: ParticipantStatus): readonly Measure[] {
  return REACHED[status];
}
