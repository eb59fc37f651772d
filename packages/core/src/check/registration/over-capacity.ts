import type { Event } from "../../model/event.ts";
import type { ParticipantStatus } from "../../model/participant.ts";
import { lastTotals } from "../headcount/totals.ts";
import { defineRule } from "../rule.ts";

const COMING: ReadonlySet<ParticipantStatus | undefined> = new Set([
  "accepted",
  "confirmed",
  "attended",
] as const);

export const overCapacity = defineRule({
  code: "registration/over-capacity",
  severity: "warning",
  summary: "More people confirmed or present than there is room for; the last capacity holds.",
  *inEvent({ event }) {
    const capacities = event.registration?.capacity ?? [];
    const capacity = capacities.at(-1)?.value;
    const people = peopleComing(event);
    if (capacity === undefined || people <= capacity) return;
    yield {
      path: `/registration/capacity/${capacities.length - 1}`,
      message: `There is room for ${capacity} people, but ${people} are confirmed or came. Add the new capacity to the list, or correct the number that is wrong.`,
      params: { capacity, people },
    };
  },
});

/** The largest of what the headcounts and the list of participants say; each may be older than the other. */
function peopleComing({ headcounts = [], participants = [] }: Event): number {
  const totals = lastTotals(headcounts);
  const listed = participants.filter(({ status }) => COMING.has(status)).length;
  return Math.max(totals.get("confirmed")?.total ?? 0, totals.get("attended")?.total ?? 0, listed);
}
