import { defineRule } from "../rule.ts";
import { statedMoments } from "./stated-moments.ts";

export const nonexistent = defineRule({
  code: "time/nonexistent",
  severity: "error",
  summary: "A local time that a clock change skips.",
  *inEvent(subject) {
    for (const { path, moment } of statedMoments(subject)) {
      if (moment.resolution !== "nonexistent") continue;
      yield {
        path,
        message: `${moment.local} does not exist in ${subject.event.timeZone}: the clocks go forward over it. Choose a time before or after the change.`,
        params: { local: moment.local },
      };
    }
  },
});
