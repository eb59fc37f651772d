import type { Headcount, Measure } from "../../model/headcount.ts";
import { defineRule, type Violation } from "../rule.ts";
import type { Categories } from "../subject.ts";
import { listedLines } from "./listed-lines.ts";
import { type Reached, reachedBy } from "./reached-by.ts";
import { lastTotals } from "./totals.ts";

export const participantsMismatch = defineRule({
  code: "headcount/participants-mismatch",
  severity: "warning",
  summary: "A headcount that the list of participants does not bear out.",
  *inEvent({ event, categories }) {
    const { participants = [], headcounts = [] } = event;
    if (participants.length === 0) return;
    const totals = lastTotals(headcounts);
    const measures = headcounts.map(({ measure }) => measure);
    const first = new Set<Measure>();
    const repeated = new Set(measures.filter((measure) => first.size === first.add(measure).size));
    for (const [index, headcount] of headcounts.entries()) {
      const { measure } = headcount;
      // Several counts of a measure are of several days or stages, of which the list knows nothing.
      if (repeated.has(measure)) continue;
      if (measure === "attended" && first.has("attended-online")) continue;
      const listed = reachedBy(participants, measure, measures);
      if (listed === undefined) continue;
      const path = `/headcounts/${index}`;
      const total = totals.get(measure)?.total;
      const least = listed.certain.length;
      const most = least + listed.possible.length;
      if (total !== undefined && (total < least || total > most)) {
        yield totalMismatch(headcount, path, total, least);
      }
      // Lines say little while the list is known to lack people.
      if (total !== undefined && total > most) continue;
      yield* lineMismatches(headcount, path, listed, categories);
    }
  },
});

function totalMismatch(
  headcount: Headcount,
  path: string,
  total: number,
  listed: number,
): Violation {
  return {
    path: headcount.total === undefined ? path : `${path}/total`,
    message: `The headcount states ${total} ${nounOf(headcount.measure)}, the list of participants has ${listed}. Complete the list, or correct the number that is wrong.`,
    params: { measure: headcount.measure, total, listed },
  };
}

/** The lines whose number is below those who certainly belong to them, or above those who possibly do. */
function* lineMismatches(
  { lines = [], measure }: Headcount,
  path: string,
  reached: Reached,
  categories: Categories,
): Iterable<Violation> {
  for (const { index, line, least, most } of listedLines(lines, reached, categories)) {
    const { value } = line;
    if (value === undefined || (value >= least && value <= most)) continue;
    const listed = value < least ? least : most;
    yield {
      path: `${path}/lines/${index}/value`,
      message: `The line states ${value} ${nounOf(measure)}, the list of participants has ${listed} of its categories. Correct the number or the categories that are wrong.`,
      params: { measure, value, listed },
    };
  }
}

function nounOf(measure: Measure): string {
  return measure === "attended" ? "who attended" : `who were ${measure.replace("-", " ")}`;
}
