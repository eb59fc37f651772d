import { defineRule } from "../rule.ts";
import type { Categories } from "../subject.ts";
import { type CategoryUse, categoryUses } from "./category-uses.ts";

export const unknownCategory = defineRule({
  code: "category/unknown",
  severity: "warning",
  summary: "A category that the taxonomy does not have; it is counted as unknown.",
  inEvent: ({ event, categories }) => unknownIn(categoryUses(event), categories),
  inContainer: ({ container, categories }) =>
    unknownIn(categoryUses({ organizations: container.organizations }), categories),
});

function* unknownIn(uses: Iterable<CategoryUse>, categories: Categories) {
  for (const { category, path, ofParticipants, count } of uses) {
    if (categories.has(category)) continue;
    yield {
      path,
      message: `${ofParticipants ? "A category of the participants" : `The category \`${category}\``} is not in the taxonomy and counts as unknown. Correct it, or add it to \`taxonomy.concepts\`.`,
      params: ofParticipants ? { count } : { category, count },
    };
  }
}
