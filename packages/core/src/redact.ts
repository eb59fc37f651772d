import type { Event } from "./model/event.ts";
import type { Result } from "./model/finding.ts";
import type { PlenaryDocument } from "./model/plenary-document.ts";
import type { Audience } from "./model/privacy.ts";
import type { Categories } from "./redact/categories.ts";
import { redactDocument } from "./redact/redact-document.ts";
import { assignItemIds } from "./schedule/item-id.ts";
import { resolveTaxonomy } from "./taxonomy/category-tree.ts";

/**
 * The document as an audience may see it: a copy of the same type that validates, or the document itself for the organizers
 * and where nothing is withheld. What is the same in both is the same object, so neither is to be changed in place.
 * Each audience sees a part of what the next one sees: the public, the participants, the organizers. Fields are shown by an
 * allow-list; people by their recorded consent and by `privacy.attribution`; numbers of people as far as none under
 * `privacy.threshold` can be told from them; sensitive categories, contacts and extensions by the organizers alone.
 *
 * The findings (`redact/…`, of severity info) tell what the copy leaves out, by its place in the document and never by its
 * value. Fails with `redact/not-for-audience` when `privacy.visibility` keeps the whole document from the audience.
 *
 * @example
 * import { redact } from "@plenary/core";
 * const copy = redact({
 *   type: "event", id: "launch", kind: "launch", name: "Launch", language: "en", start: "2019-10-18",
 *   people: [{ id: "ana-pop", name: "Ana Pop", email: "ana@example.org", consent: { visibility: "public" } }],
 *   participants: [{ id: "p1", person: "ana-pop" }],
 * }, "public");
 * copy.ok && copy.value.people; // => undefined
 * copy.findings.map(({ code, path }) => `${code} ${path}`); // => ["redact/field ", "redact/field /people", "redact/field /people", "redact/only-for-withheld /people"]
 */
export function redact<Document extends PlenaryDocument>(
  document: Document,
  audience: Audience,
): Result<Document> {
  const published = resolveTaxonomy();
  const shared = withPublished(resolveTaxonomy(document.taxonomy), published);
  const own = new Map<Event, Categories>();
  const categoriesOf = (event: Event | undefined) => {
    if (event?.taxonomy === undefined) return shared;
    const known = own.get(event) ?? withPublished(resolveTaxonomy(event.taxonomy), published);
    own.set(event, known);
    return known;
  };
  // A copy is of the type of its original.
  return redactDocument(document, audience, {
    categoriesOf,
    itemIds: assignItemIds,
  }) as Result<Document>;
}

/** What Plenary's own taxonomy calls sensitive is so in any, and what stands for something sensitive is as well. */
function withPublished(
  tree: ReturnType<typeof resolveTaxonomy>,
  published: Categories,
): Categories {
  return {
    ancestors: tree.ancestors,
    isSensitive: (id) =>
      [id, tree.replacementOf(id) ?? id].some(
        (one) => tree.isSensitive(one) || published.isSensitive(one),
      ),
  };
}
