import { defineRule } from "../rule.ts";
import { sumOf } from "./totals.ts";

export const sumMismatch = defineRule({
  code: "headcount/sum-mismatch",
  severity: "error",
  summary: "A complete partition whose lines do not add up to its total.",
  *inEvent({ event }) {
    for (const [n, { total, partition, lines }] of (event.headcounts ?? []).entries()) {
      if (total === undefined || partition !== "complete") continue;
      const { sum, whole } = sumOf(lines);
      if (whole ? sum === total : sum <= total) continue;
      yield {
        path: `/headcounts/${n}/total`,
        message: `The lines add up to ${sum}, but the total is ${total}. Correct the number that is wrong; if the lines leave people out or count some twice, say so in \`partition\`.`,
        params: { sum, total },
      };
    }
  },
});
