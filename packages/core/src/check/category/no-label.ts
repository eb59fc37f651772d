import type { Taxonomy } from "../../model/taxonomy.ts";
import { defineRule, type Violation } from "../rule.ts";

export const noLabel = defineRule({
  code: "category/no-label",
  severity: "warning",
  summary: "A category without a label in any language; it is shown by its id.",
  inEvent: ({ event }) => unlabelled(event.taxonomy),
  inContainer: ({ container }) => unlabelled(container.taxonomy),
});

function* unlabelled(taxonomy: Taxonomy | undefined): Iterable<Violation> {
  for (const [n, { id, prefLabel }] of (taxonomy?.concepts ?? []).entries()) {
    if (Object.keys(prefLabel).length > 0) continue;
    yield {
      path: `/taxonomy/concepts/${n}/prefLabel`,
      message: `The category \`${id}\` has no label, so people see its id. Write one, such as \`prefLabel: { en: … }\`.`,
      params: { category: id },
    };
  }
}
