import { findCycles } from "../../links/find-cycles.ts";
import type { Taxonomy } from "../../model/taxonomy.ts";
import { defineRule, type Violation } from "../rule.ts";
import type { Categories } from "../subject.ts";

const SHOWN = 5;

export const categoryCycle = defineRule({
  code: "category/cycle",
  severity: "error",
  summary: "Categories of which each is broader than the next, or replaces it, in a circle.",
  inEvent: ({ event, categories }) => circles(event.taxonomy, categories),
  inContainer: ({ container, categories }) => circles(container.taxonomy, categories),
});

function* circles(taxonomy: Taxonomy | undefined, categories: Categories): Iterable<Violation> {
  yield* circlesOf("broader", "stands above itself", taxonomy, categories);
  yield* circlesOf("replacedBy", "replaces itself in the end", taxonomy, categories);
}

/** Each circle once, at its concept that the document declares first. Published categories refer to no others, and are in none. */
function* circlesOf(
  key: "broader" | "replacedBy",
  fault: string,
  taxonomy: Taxonomy | undefined,
  categories: Categories,
): Iterable<Violation> {
  const links = new Map<string, string>();
  const positions = new Map<string, number>();
  for (const [n, concept] of (taxonomy?.concepts ?? []).entries()) {
    const { id, [key]: to } = concept;
    // Of what is declared again, the first declaration holds.
    if (to === undefined || categories.get(id) !== concept) continue;
    links.set(id, to);
    positions.set(id, n);
  }
  for (const members of findCycles(links)) {
    const [first = ""] = members;
    yield {
      path: `/taxonomy/concepts/${positions.get(first)}/${key}`,
      message: `The category \`${first}\` ${fault}. Correct \`${key}\` in one of ${namesOf(members)}.`,
      params: { category: first, length: members.length },
    };
  }
}

function namesOf(members: readonly string[]): string {
  const shown = members.slice(0, SHOWN).map((id) => `\`${id}\``);
  const more = members.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}
