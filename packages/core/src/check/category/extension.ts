import type { Taxonomy } from "../../model/taxonomy.ts";
import { defineRule, type Violation } from "../rule.ts";
import type { Categories } from "../subject.ts";

/** An id that tells its owner: no later version of a published taxonomy takes one that begins like this. */
const OWNED = /^x-[a-z0-9]+-/;

export const categoryExtension = defineRule({
  code: "category/extension",
  severity: "warning",
  summary:
    "A category added to a published taxonomy whose id does not name its owner (`x-owner-term`), or that has no place in its tree.",
  inEvent: ({ event, categories, published }) =>
    extensionsOf(event.taxonomy, categories, published),
  inContainer: ({ container, categories, published }) =>
    extensionsOf(container.taxonomy, categories, published),
});

function* extensionsOf(
  taxonomy: Taxonomy | undefined,
  categories: Categories,
  published: readonly Taxonomy[],
): Iterable<Violation> {
  if (taxonomy === undefined || !published.some(({ id }) => id === taxonomy.id)) return;
  for (const [n, concept] of (taxonomy.concepts ?? []).entries()) {
    // What is declared again has no say; that it is declared again is another rule's finding.
    if (categories.get(concept.id) !== concept) continue;
    const path = `/taxonomy/concepts/${n}`;
    if (!OWNED.test(concept.id)) {
      yield {
        path: `${path}/id`,
        message: `A later version of \`${taxonomy.id}\` may use the id \`${concept.id}\` for something else. Begin it with \`x-\` and its owner: \`x-owner-${concept.id}\`.`,
        params: { category: concept.id },
      };
    }
    if (concept.broader === undefined) {
      yield {
        path,
        message: `The category \`${concept.id}\` stands under none of \`${taxonomy.id}\`, so it is counted apart from all of them. Name the nearest as its \`broader\`.`,
        params: { category: concept.id },
      };
    }
  }
}
