import type { Id } from "../model/identifier.ts";
import type { StakeholderCategory, Taxonomy } from "../model/taxonomy.ts";
import { buildHierarchy, type Hierarchy, type Place } from "./hierarchy.ts";
import { findLabel, indexLabels, type LabelIndex, labelOf } from "./labels.ts";
import { plenaryStakeholders } from "./plenary-stakeholders.ts";

/**
 * The stakeholder categories of a document as a tree to ask. An unknown id is no error: it has no ancestors, no children and
 * no sector, and is its own label. Lookups take constant time where they do not say more.
 */
export interface CategoryTree {
  /** All ids in the order of the tree: parents before their children, siblings as declared. */
  readonly ids: readonly Id[];
  /** The ids without a parent: the sectors. */
  readonly roots: readonly Id[];
  /** The cycles that `broader` makes, each from its concept that is declared first, upwards. The tree is cut above that one. */
  readonly cycles: readonly (readonly Id[])[];
  /** The ids that were declared again, most often a published one by a document; the first declaration holds. */
  readonly conflicts: readonly Id[];
  readonly get: (id: Id) => StakeholderCategory | undefined;
  readonly has: (id: Id) => boolean;
  readonly children: (id: Id) => readonly Id[];
  /** From the parent to the root. Time: the depth. */
  readonly ancestors: (id: Id) => readonly Id[];
  /** Whether an id is another one or stands under it. */
  readonly isWithin: (id: Id, ancestor: Id) => boolean;
  /** The nearest category that all stand within, be it one of them; none without ids or across sectors. Time: the ids and the depth. */
  readonly commonAncestor: (ids: Iterable<Id>) => Id | undefined;
  /** The root that an id stands under, or is. */
  readonly sectorOf: (id: Id) => Id | undefined;
  /** The number of ancestors. */
  readonly depth: (id: Id) => number | undefined;
  /** Whether the category or one of its ancestors is marked as sensitive. */
  readonly isSensitive: (id: Id) => boolean;
  /** The category at the end of the `replacedBy` links; none if an id has no such link, or they lead nowhere or round. Time: the links. */
  readonly replacementOf: (id: Id) => Id | undefined;
  /** The preferred label by language tag: exact, then the language, then English, then the id. */
  readonly label: (id: Id, languageTag: string) => string;
  /** The ids that a text names by a preferred or alternative label, compared as `foldLabel` does, in a tag's language or in any. Time: the text; the first call reads all labels. */
  readonly findByLabel: (text: string, languageTag?: string) => readonly Id[];
}

/**
 * Finds the stakeholder categories that a document uses. With the id of a published taxonomy the document's concepts extend
 * it; with any other id they are the whole taxonomy; without a reference the first published one stands. Never throws: what
 * is doubtful is listed in `conflicts` and `cycles`. Time and memory are linear in the number of concepts.
 *
 * @example
 * import { resolveTaxonomy } from "@plenary/core";
 * const categories = resolveTaxonomy();
 * categories.ancestors("judge"); // => ["magistrate", "justice"]
 * categories.commonAncestor(["judge", "lawyer"]); // => "justice"
 * categories.label("police-officer", "ro-MD"); // => "Polițist"
 * categories.findByLabel("Asistenţi sociali"); // => ["social-worker"]
 */
export function resolveTaxonomy(
  reference?: Taxonomy,
  published: readonly Taxonomy[] = [plenaryStakeholders],
): CategoryTree {
  const base = reference === undefined ? published[0] : publishedAs(reference, published);
  const concepts = new Map<Id, StakeholderCategory>();
  const conflicts = new Set<Id>();
  for (const concept of [...(base?.concepts ?? []), ...(reference?.concepts ?? [])]) {
    const known = concepts.get(concept.id);
    if (known === undefined) concepts.set(concept.id, concept);
    else if (known !== concept) conflicts.add(concept.id);
  }
  return createTree(concepts, [...conflicts]);
}

function publishedAs(
  { id, version }: Taxonomy,
  published: readonly Taxonomy[],
): Taxonomy | undefined {
  const versions = published.filter((taxonomy) => taxonomy.id === id);
  return versions.find((taxonomy) => taxonomy.version === version) ?? versions[0];
}

function createTree(
  concepts: ReadonlyMap<Id, StakeholderCategory>,
  conflicts: readonly Id[],
): CategoryTree {
  const hierarchy = buildHierarchy(concepts);
  const { places, roots, cycles } = hierarchy;
  let labels: LabelIndex | undefined;
  return {
    ids: [...places.keys()],
    roots,
    cycles,
    conflicts,
    get: (id) => concepts.get(id),
    has: (id) => concepts.has(id),
    children: (id) => places.get(id)?.children ?? [],
    ancestors: (id) => ancestorsOf(places.get(id)),
    isWithin: (id, ancestor) => spans(places.get(ancestor), places.get(id)),
    commonAncestor: (ids) => commonAncestorOf(hierarchy, ids),
    sectorOf: (id) => places.get(id)?.sector,
    depth: (id) => places.get(id)?.depth,
    isSensitive: (id) => places.get(id)?.sensitive === true,
    replacementOf: (id) => replacementOf(concepts, id),
    label: (id, languageTag) => {
      const concept = concepts.get(id);
      return concept === undefined ? id : labelOf(concept, languageTag);
    },
    findByLabel: (text, languageTag) => {
      labels ??= indexLabels(concepts.values());
      return findLabel(labels, text, languageTag);
    },
  };
}

function ancestorsOf(place: Place | undefined): Id[] {
  const ancestors: Id[] = [];
  for (let above = place?.parent; above !== undefined; above = above.parent) {
    ancestors.push(above.id);
  }
  return ancestors;
}

function spans(ancestor: Place | undefined, place: Place | undefined): boolean {
  if (ancestor === undefined || place === undefined) return false;
  return ancestor.first <= place.first && place.first <= ancestor.last;
}

/** What spans the leftmost and the rightmost place spans all that stand between. */
function commonAncestorOf({ places }: Hierarchy, ids: Iterable<Id>): Id | undefined {
  let left: Place | undefined;
  let right: Place | undefined;
  for (const id of ids) {
    const place = places.get(id);
    if (place === undefined) return undefined;
    if (left === undefined || place.first < left.first) left = place;
    if (right === undefined || place.first > right.first) right = place;
  }
  while (left !== undefined && !spans(left, right)) left = left.parent;
  return left?.id;
}

function replacementOf(concepts: ReadonlyMap<Id, StakeholderCategory>, id: Id): Id | undefined {
  const passed = new Set<Id>();
  let current = concepts.get(id);
  while (current?.replacedBy !== undefined) {
    if (passed.has(current.id)) return undefined;
    passed.add(current.id);
    current = concepts.get(current.replacedBy);
  }
  return passed.size === 0 ? undefined : current?.id;
}
