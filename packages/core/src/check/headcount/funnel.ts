import { defineRule } from "../rule.ts";
import { lastTotals } from "./totals.ts";

export const funnel = defineRule({
  code: "headcount/funnel",
  severity: "error",
  summary: "Interested people are not as many as confirmed, waitlisted and turned away together.",
  *inEvent({ event }) {
    const totals = lastTotals(event.headcounts);
    const interested = totals.get("interested");
    const confirmed = totals.get("confirmed");
    const turnedAway = totals.get("turned-away");
    if (interested === undefined || confirmed === undefined || turnedAway === undefined) return;
    const waitlisted = totals.get("waitlisted");
    const sum = confirmed.total + turnedAway.total + (waitlisted?.total ?? 0);
    if (interested.total === sum) return;
    const waiting = waitlisted === undefined ? "" : `${waitlisted.total} waitlisted, `;
    yield {
      path: interested.path,
      message: `${interested.total} people were interested, but ${confirmed.total} confirmed, ${waiting}${turnedAway.total} turned away make ${sum}. Correct the number that is wrong${waitlisted === undefined ? ", or add those who are waitlisted" : ""}.`,
      params: {
        interested: interested.total,
        confirmed: confirmed.total,
        ...(waitlisted === undefined ? {} : { waitlisted: waitlisted.total }),
        turnedAway: turnedAway.total,
      },
    };
  },
});
