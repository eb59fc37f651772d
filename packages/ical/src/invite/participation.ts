import type { ParticipantStatus } from "@plenary/core";

/** What a calendar knows of somebody's coming (RFC 5545, section 3.2.12). */
export type Participation = "NEEDS-ACTION" | "ACCEPTED" | "DECLINED" | "TENTATIVE";

const PARTICIPATIONS: Readonly<Partial<Record<ParticipantStatus, Participation>>> = {
  accepted: "ACCEPTED",
  confirmed: "ACCEPTED",
  attended: "ACCEPTED",
  declined: "DECLINED",
  withdrawn: "DECLINED",
  "turned-away": "DECLINED",
  "no-show": "DECLINED",
  tentative: "TENTATIVE",
};

const STATUSES: ReadonlyMap<string, ParticipantStatus> = new Map([
  ["NEEDS-ACTION", "needs-action"],
  ["ACCEPTED", "accepted"],
  ["DECLINED", "declined"],
  ["TENTATIVE", "tentative"],
]);

/** States that the organizer gives, which no answer of the participant's takes back. */
const GIVEN: ReadonlySet<ParticipantStatus | undefined> = new Set([
  "waitlisted",
  "turned-away",
  "attended",
  "no-show",
]);

export function participationOf(status: ParticipantStatus | undefined): Participation {
  return (status && PARTICIPATIONS[status]) ?? "NEEDS-ACTION";
}

/** The status that an answer gives a participant; `undefined` for an answer that no document has a word for. */
export function statusOf(answer: string): ParticipantStatus | undefined {
  return STATUSES.get(answer);
}

export function isGiven(status: ParticipantStatus | undefined): boolean {
  return GIVEN.has(status);
}
