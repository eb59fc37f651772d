import type { Event } from "./model/event.ts";
import type { Result } from "./model/finding.ts";
import type { PlenaryDocument } from "./model/plenary-document.ts";
import type { Audience } from "./model/privacy.ts";
import type { Categories } from "./redact/categories.ts";
import { redactDocument } from "./redact/redact-document.ts";
import { assignItemIds } from "./schedule/item-id.ts";
import { type CategoryTree, resolveTaxonomy } from "./taxonomy/category-tree.ts";

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
  const shared = resolveTaxonomy(document.taxonomy);
  const trees = [published, shared];
  const own = new Map<Event, Categories>();
  const events = document.type === "event" ? [] : document.events;
  for (const event of events) {
    if (event.taxonomy === undefined) continue;
    const tree = resolveTaxonomy(event.taxonomy);
    trees.push(tree);
    own.set(event, {
      ancestors: tree.ancestors,
      isSensitive: sensitive([published, shared, tree]),
    });
  }
  // What stands around the events may be read by the taxonomy of any of them.
  const all: Categories = { ancestors: shared.ancestors, isSensitive: sensitive(trees) };
  const categoriesOf = (event: Event | undefined) => (event && own.get(event)) ?? all;
  // A copy is of the type of its original.
  return redactDocument(document, audience, {
    categoriesOf,
    itemIds: assignItemIds,
  }) as Result<Document>;
}

/**
 * Tells what is sensitive: what any of the taxonomies calls so, Plenary's own among them, and what is within it or stands for
 * it, by whatever way.
 */
function sensitive(trees: readonly CategoryTree[]): Categories["isSensitive"] {
  const known = new Map<string, boolean>();
  return (id) => {
    const found = known.get(id) ?? leadsToSensitive(id, trees);
    known.set(id, found);
    return found;
  };
}

function leadsToSensitive(id: string, trees: readonly CategoryTree[]): boolean {
  const reached = new Set([id]);
  for (const one of reached) {
    for (const tree of trees) {
      if (tree.isSensitive(one)) return true;
      const { broader, replacedBy } = tree.get(one) ?? {};
      for (const next of [broader, replacedBy]) if (next !== undefined) reached.add(next);
    }
  }
  return false;
}
