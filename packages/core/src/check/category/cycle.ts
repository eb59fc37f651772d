import type { Taxonomy } from "../../model/taxonomy.ts";
import { defineRule } from "../rule.ts";
import type { Categories } from "../subject.ts";

const SHOWN = 5;

export const categoryCycle = defineRule({
  code: "category/cycle",
  severity: "error",
  summary: "Categories of which each is broader than the next, in a circle.",
  *inEvent({ event, container, categories }) {
    if (container !== undefined && event.taxonomy === undefined) return;
    yield* cyclesIn(event.taxonomy, categories);
  },
  inContainer: ({ container, categories }) => cyclesIn(container.taxonomy, categories),
});

/** Each cycle once, at the first of the document's own concepts that closes it. */
function* cyclesIn(taxonomy: Taxonomy | undefined, { cycles }: Categories) {
  const cycleOf = new Map(cycles.flatMap((members) => members.map((id) => [id, members] as const)));
  const reported = new Set<readonly string[]>();
  for (const [n, { id, broader }] of (taxonomy?.concepts ?? []).entries()) {
    const members = cycleOf.get(id);
    if (members === undefined || broader === undefined || reported.has(members)) continue;
    if (cycleOf.get(broader) !== members) continue;
    reported.add(members);
    yield {
      path: `/taxonomy/concepts/${n}/broader`,
      message: `The category \`${id}\` stands above itself. Correct \`broader\` in one of ${namesOf(members)}.`,
      params: { category: id, length: members.length },
    };
  }
}

function namesOf(members: readonly string[]): string {
  const shown = members.slice(0, SHOWN).map((id) => `\`${id}\``);
  const more = members.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}
