import type { Id } from "../model/identifier.ts";
import type { TallySubject } from "./subject.ts";
import type { Facets, Placement, RowKey } from "./view.ts";

/** What a taxonomy calls people of whom it knows nothing. */
const UNKNOWN = "unknown";

/**
 * The row of people of some categories: the nearest that comprises all of them. A category that the taxonomy does not have
 * gets a row under that of the unknown.
 */
export function placeByCategory({ categories }: TallySubject, ids: readonly Id[]): Placement {
  const [first] = ids;
  if (first === undefined) return { reason: "not-stated" };
  if (ids.every((id) => id === first)) return { row: `category:${first}` };
  const common = categories.commonAncestor(ids);
  return common === undefined ? { reason: "joint" } : { row: `category:${common}` };
}

/** The categories of people: their own, or those of their organization where none is told. */
export function categoriesOf({ organizations }: TallySubject, facets: Facets): readonly Id[] {
  if (facets.categories.length > 0) return facets.categories;
  const [only, ...others] = facets.organizations;
  if (only === undefined || others.length > 0) return [];
  return organizations.get(only)?.categories ?? [];
}

export function categoryAbove({ categories }: TallySubject, id: Id): RowKey | undefined {
  const above = categories.has(id) ? categories.get(id)?.broader : UNKNOWN;
  return above === undefined || !categories.has(above) ? undefined : `category:${above}`;
}
