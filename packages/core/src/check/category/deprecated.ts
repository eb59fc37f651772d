import { defineRule } from "../rule.ts";
import type { Categories } from "../subject.ts";
import { type CategoryUse, categoryUses } from "./category-uses.ts";

export const deprecatedCategory = defineRule({
  code: "category/deprecated",
  severity: "warning",
  summary: "A category that its taxonomy has given up.",
  inEvent: ({ event, categories }) => deprecatedIn(categoryUses(event), categories),
  inContainer: ({ container, categories }) =>
    deprecatedIn(categoryUses({ organizations: container.organizations }), categories),
});

function* deprecatedIn(uses: Iterable<CategoryUse>, categories: Categories) {
  for (const { category, path, ofParticipants, count } of uses) {
    if (categories.get(category)?.status !== "deprecated") continue;
    const replacedBy = categories.replacementOf(category);
    if (ofParticipants) {
      const message =
        "A category of the participants is deprecated. Use the one that the taxonomy names in its place.";
      yield { path, message, params: { count } };
      continue;
    }
    const hint = replacedBy === undefined ? "Choose another" : `Use \`${replacedBy}\` in its place`;
    yield {
      path,
      message: `The category \`${category}\` is deprecated. ${hint}.`,
      params: { category, count, ...(replacedBy === undefined ? {} : { replacedBy }) },
    };
  }
}
