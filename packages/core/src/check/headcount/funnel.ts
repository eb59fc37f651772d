import { defineRule } from "../rule.ts";
import { lastTotals } from "./totals.ts";

export const funnel = defineRule({
  code: "headcount/funnel",
  severity: "error",
  summary:
    "Interested people are not as many as confirmed, waitlisted and turned away together, or fewer than what is told of these.",
  *inEvent({ event }) {
    const totals = lastTotals(event.headcounts);
    const interested = totals.get("interested");
    const confirmed = totals.get("confirmed");
    const turnedAway = totals.get("turned-away");
    const waitlisted = totals.get("waitlisted");
    if (interested === undefined) return;
    const sum = [confirmed, waitlisted, turnedAway].reduce(
      (all, one) => all + (one?.total ?? 0),
      0,
    );
    // Who waits is often not counted, because nobody does; without one of the others more may be interested than are told of.
    const isWhole = confirmed !== undefined && turnedAway !== undefined;
    if (isWhole ? sum === interested.total : sum <= interested.total) return;
    const told = [
      ...(confirmed === undefined ? [] : [`${confirmed.total} confirmed`]),
      ...(waitlisted === undefined ? [] : [`${waitlisted.total} waitlisted`]),
      ...(turnedAway === undefined ? [] : [`${turnedAway.total} turned away`]),
    ];
    const others = sum < interested.total && waitlisted === undefined;
    yield {
      path: interested.path,
      message: `${interested.total} people were interested, but ${told.join(", ")} make ${sum}. Correct the number that is wrong${others ? ", or add those who are waitlisted" : ""}.`,
      params: {
        interested: interested.total,
        ...(confirmed === undefined ? {} : { confirmed: confirmed.total }),
        ...(waitlisted === undefined ? {} : { waitlisted: waitlisted.total }),
        ...(turnedAway === undefined ? {} : { turnedAway: turnedAway.total }),
      },
    };
  },
});
