import type { Taxonomy } from "../../model/taxonomy.ts";
import { nearest } from "../../suggest/nearest.ts";
import type { FirstUse } from "../first-uses.ts";
import { defineRule, type Violation } from "../rule.ts";
import type { Categories } from "../subject.ts";
import { categoryUses } from "./category-uses.ts";

export const unknownCategory = defineRule({
  code: "category/unknown",
  severity: "warning",
  summary:
    "A category that the taxonomy does not have, or a taxonomy that is not known; it is counted as unknown.",
  *inEvent({ event, categories, published }) {
    yield* unknownTaxonomy(event.taxonomy, published);
    yield* unknownAmong(categoryUses(event), categories);
  },
  *inContainer({ container, categories, published }) {
    yield* unknownTaxonomy(container.taxonomy, published);
    yield* unknownAmong(categoryUses({ organizations: container.organizations }), categories);
  },
});

function* unknownAmong(uses: Iterable<FirstUse>, categories: Categories): Iterable<Violation> {
  // Where the whole taxonomy is unknown, that is said once.
  if (categories.ids.length === 0) return;
  for (const { value: category, path, ofPeople, count } of uses) {
    if (categories.has(category)) continue;
    yield {
      path,
      message: `${ofPeople ? "A category of the participants" : `The category \`${category}\``} is not in the taxonomy and counts as unknown. Correct it, or add it to \`taxonomy.concepts\`.`,
      params: ofPeople ? { count } : { category, count },
    };
  }
}

function* unknownTaxonomy(
  taxonomy: Taxonomy | undefined,
  published: readonly Taxonomy[],
): Iterable<Violation> {
  if (taxonomy === undefined) return;
  const { id, version, concepts = [] } = taxonomy;
  const known = published.find((other) => other.id === id);
  if (known !== undefined) {
    if (comprises(known.version, version)) return;
    yield {
      path: "/taxonomy/version",
      message: `Version ${version} of \`${id}\` is not known here, but ${known.version}, so its categories may be unknown or have moved. Correct the version, or use a newer release of Plenary.`,
      params: { version, known: known.version },
    };
    return;
  }
  const ids = published.map((other) => other.id);
  const suggestion = nearest(id, ids);
  if (concepts.length > 0 && suggestion === undefined) return;
  const meant = suggestion === undefined ? "." : `; did you mean \`${suggestion}\`?`;
  yield {
    path: "/taxonomy/id",
    message: `No taxonomy \`${id}\` is published here${meant} Use ${ids.map((one) => `\`${one}\``).join(" or ")}, or list all \`concepts\` of your own under another id.`,
    params: { taxonomy: id, ...(suggestion === undefined ? {} : { suggestion }) },
  };
}

/** Whether a version has all categories of another in the same places: of one major version the same or a later minor one. */
function comprises(known: string, version: string): boolean {
  const [knownMajor = 0, knownMinor = 0] = known.split(".").map(Number);
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major === knownMajor && minor <= knownMinor;
}
