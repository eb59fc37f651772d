import { defineRule } from "../rule.ts";
import { statedMoments } from "./stated-moments.ts";

export const ambiguous = defineRule({
  code: "time/ambiguous",
  severity: "warning",
  summary: "A local time that a clock change repeats; the first of the two is taken.",
  *inEvent(subject) {
    for (const { path, moment } of statedMoments(subject)) {
      if (moment.resolution !== "ambiguous") continue;
      const first = `${new Date(moment.epoch).toISOString().slice(0, 16)}Z`;
      yield {
        path,
        message: `${moment.local} happens twice in ${subject.event.timeZone}, because the clocks go back over it; the first is taken, ${first}. Choose a time outside that hour if you can.`,
        params: { local: moment.local, instant: first },
      };
    }
  },
});
