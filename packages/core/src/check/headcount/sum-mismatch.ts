import { defineRule, type Violation } from "../rule.ts";
import { sumOf } from "./totals.ts";

export const sumMismatch = defineRule({
  code: "headcount/sum-mismatch",
  severity: "error",
  summary: "A complete partition whose lines do not add up to its total, or that has no lines.",
  *inEvent({ event }) {
    for (const [n, { total, partition, lines }] of (event.headcounts ?? []).entries()) {
      if (total === undefined || partition !== "complete") continue;
      if (lines === undefined || lines.length === 0) {
        if (total > 0) yield withoutLines(n, total);
        continue;
      }
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

function withoutLines(n: number, total: number): Violation {
  return {
    path: `/headcounts/${n}/partition`,
    message: `The lines are said to cover all ${total} people, but there are none. Add them, or take \`partition\` out.`,
    params: { sum: 0, total },
  };
}
