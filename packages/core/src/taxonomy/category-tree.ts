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
  /** The category at the end of the `replacedBy` links; none if an id has no such link, or they lead nowhere or round. Time: the links that no call has followed. */
  readonly replacementOf: (id: Id) => Id | undefined;
  /** The preferred label by language tag: exact, then the language, then English, then the id. */
  readonly label: (id: Id, languageTag: string) => string;
  /** The ids that a text names by a preferred or alternative label, compared as `foldLabel` does, in a tag's language or in any. Time: the text; the first call reads all labels. */
  readonly findByLabel: (text: string, languageTag?: string) => readonly Id[];
}

/**
 * Finds the stakeholder categories that a document uses. With the id of a published taxonomy the document's concepts extend
 * it; with any other id they are the whole taxonomy; without a reference the first published one stands. Never throws: of an
 * id that is declared again the first declaration holds, and what is doubtful is found by `check`. Time and memory are linear
 * in the number of concepts.
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
  for (const concept of [...(base?.concepts ?? []), ...(reference?.concepts ?? [])]) {
    if (!concepts.has(concept.id)) concepts.set(concept.id, concept);
  }
  return createTree(concepts);
}

function publishedAs(
  { id, version }: Taxonomy,
  published: readonly Taxonomy[],
): Taxonomy | undefined {
  const versions = published.filter((taxonomy) => taxonomy.id === id);
  return versions.find((taxonomy) => taxonomy.version === version) ?? versions[0];
}

function createTree(concepts: ReadonlyMap<Id, StakeholderCategory>): CategoryTree {
  const hierarchy = buildHierarchy(concepts);
  const { places, roots } = hierarchy;
  let labels: LabelIndex | undefined;
  return {
    ids: [...places.keys()],
    roots,
    get: (id) => concepts.get(id),
    has: (id) => concepts.has(id),
    children: (id) => places.get(id)?.children ?? [],
    ancestors: (id) => ancestorsOf(places.get(id)),
    isWithin: (id, ancestor) => spans(places.get(ancestor), places.get(id)),
    commonAncestor: (ids) => commonAncestorOf(hierarchy, ids),
    sectorOf: (id) => places.get(id)?.sector,
    depth: (id) => places.get(id)?.depth,
    isSensitive: (id) => places.get(id)?.sensitive === true,
    replacementOf: replacements(concepts),
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

/** Keeps where each way ends, so that asking for every category follows each link once. */
function replacements(
  concepts: ReadonlyMap<Id, StakeholderCategory>,
): CategoryTree["replacementOf"] {
  const ends = new Map<Id, Id | undefined>();
  return (id) => {
    if (concepts.get(id)?.replacedBy === undefined) return undefined;
    const way = new Set<Id>();
    let current = id;
    while (!ends.has(current) && !way.has(current)) {
      way.add(current);
      const concept = concepts.get(current);
      if (concept?.replacedBy === undefined) ends.set(current, concept?.id);
      else current = concept.replacedBy;
    }
    const end = ends.get(current);
    for (const passed of way) ends.set(passed, end);
    return end;
  };
}
