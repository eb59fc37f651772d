import type { Event } from "../../model/event.ts";
import type { HeadcountLine } from "../../model/headcount.ts";
import { categoryLines, linesAbove } from "../headcount/category-lines.ts";
import { defineRule } from "../rule.ts";
import type { Categories } from "../subject.ts";
import { broaderChain } from "./broader-chain.ts";

export const targetedUnreported = defineRule({
  code: "category/targeted-unreported",
  severity: "info",
  summary: "A category of the audience of which the attendance says nothing; that is not zero.",
  *inEvent({ event, categories }) {
    const reported = categoryLines(attendedLines(event));
    if (reported.size === 0) return;
    const comprising = withBroader(reported.keys(), categories);
    const above = linesAbove(categories, reported);
    for (const [n, category] of (event.audience ?? []).entries()) {
      if (comprising.has(category) || above(category).length > 0) continue;
      yield {
        path: `/audience/${n}`,
        message: `The event was meant for \`${category}\`, but the attendance does not say how many came. Add a line to the headcount if you know; not reported is not zero.`,
        params: { category },
      };
    }
  },
});

/** The lines that say how many of a category attended, in the room or online. */
function attendedLines({ headcounts = [] }: Event): HeadcountLine[] {
  return headcounts
    .filter(({ measure }) => measure === "attended" || measure === "attended-online")
    .flatMap(({ lines = [] }) => lines.filter(({ value }) => value !== undefined));
}

/** The categories and all those that comprise one of them. */
function withBroader(ids: Iterable<string>, categories: Categories): ReadonlySet<string> {
  const all = new Set<string>();
  for (const id of ids) {
    all.add(id);
    for (const above of broaderChain(categories, id)) {
      if (all.has(above)) break;
      all.add(above);
    }
  }
  return all;
}
