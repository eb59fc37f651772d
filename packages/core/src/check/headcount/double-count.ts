import type { HeadcountLine } from "../../model/headcount.ts";
import { defineRule } from "../rule.ts";
import type { Categories } from "../subject.ts";
import { categoryLines, linesAbove } from "./category-lines.ts";

export const doubleCount = defineRule({
  code: "headcount/double-count",
  severity: "error",
  summary: "A complete partition with a line for a category and another for a part of it.",
  *inEvent({ event, categories }) {
    for (const [n, { partition, lines = [] }] of (event.headcounts ?? []).entries()) {
      if (partition !== "complete") continue;
      for (const { line, category, ancestor, ancestorLine } of overlaps(lines, categories)) {
        yield {
          path: `/headcounts/${n}/lines/${line}`,
          message: `\`${category}\` is a part of \`${ancestor}\`, which has a line of its own, so these people count twice. Take them out of the wider line, or set \`partition\` to \`overlapping\`.`,
          params: { category, ancestor, line: ancestorLine },
        };
      }
    }
  },
});

/** The lines with a category that another line's category comprises, each line once. */
function* overlaps(lines: readonly HeadcountLine[], categories: Categories) {
  const above = linesAbove(categories, categoryLines(lines));
  for (const [line, { categories: named = [] }] of lines.entries()) {
    for (const category of named) {
      const wider = above(category).find((other) => other.line !== line);
      if (wider === undefined) continue;
      yield { line, category, ancestor: wider.category, ancestorLine: wider.line };
      break;
    }
  }
}
