import { defineRule } from "../rule.ts";
import { lastTotals } from "./totals.ts";

export const attendedExceedsConfirmed = defineRule({
  code: "headcount/attended-exceeds-confirmed",
  severity: "warning",
  summary: "More people attended than were confirmed.",
  *inEvent({ event }) {
    const totals = lastTotals(event.headcounts);
    const attended = totals.get("attended");
    const confirmed = totals.get("confirmed");
    if (attended === undefined || confirmed === undefined) return;
    if (attended.total <= confirmed.total) return;
    yield {
      path: attended.path,
      message: `${attended.total} people attended, but only ${confirmed.total} were confirmed. Bring the confirmed up to date, or correct the number that is wrong.`,
      params: { attended: attended.total, confirmed: confirmed.total },
    };
  },
});
