import type { FirstUse } from "../first-uses.ts";
import { defineRule } from "../rule.ts";
import type { Categories } from "../subject.ts";
import { categoryUses } from "./category-uses.ts";

export const deprecatedCategory = defineRule({
  code: "category/deprecated",
  severity: "warning",
  summary: "A category that its taxonomy has given up or replaced.",
  inEvent: ({ event, categories }) => deprecatedIn(categoryUses(event), categories),
  inContainer: ({ container, categories }) =>
    deprecatedIn(categoryUses({ organizations: container.organizations }), categories),
});

function* deprecatedIn(uses: Iterable<FirstUse>, categories: Categories) {
  for (const { value: category, path, ofPeople, count } of uses) {
    const concept = categories.get(category);
    if (concept?.status !== "deprecated" && concept?.replacedBy === undefined) continue;
    const replacedBy = categories.replacementOf(category);
    if (ofPeople) {
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
