import type { Id } from "../model/identifier.ts";
import { categoryAbove, placeByCategory } from "./category-rows.ts";
import { organizationParents } from "./organization-parents.ts";
import type { TallySubject } from "./subject.ts";
import { participantFacets, type RowKey, splitKey, type View } from "./view.ts";

/**
 * Counts people by who sends them: the institutions that are named stand below the organization that they belong to, or else
 * below their category. Where none is named, a category that is itself a kind of institution (an NGO) tells where to count;
 * a profession does not: a lawyer's institution is not stated.
 */
export function byInstitution(subject: TallySubject): View {
  const { organizations, categories, language } = subject;
  const parents = organizationParents(organizations);

  function categoryOf(organization: Id): RowKey | undefined {
    return placeByCategory(subject, organizations.get(organization)?.categories ?? []).row;
  }
  function isInstitution(category: Id): boolean {
    const kind = categories.get(category)?.kind;
    return kind === "organization" || kind === "sector";
  }
  return {
    by: "institution",
    place(facets) {
      const [first, ...others] = new Set(facets.organizations);
      if (first !== undefined && others.length === 0) return { row: `organization:${first}` };
      const kinds = facets.categories;
      if (kinds.length > 0 && kinds.every(isInstitution)) return placeByCategory(subject, kinds);
      return { reason: first === undefined ? "not-stated" : "joint" };
    },
    above(row) {
      const { kind, id } = splitKey(row);
      if (kind === "category") return categoryAbove(subject, id);
      const parent = parents.get(id);
      return parent === undefined ? categoryOf(id) : `organization:${parent}`;
    },
    label(row) {
      const { kind, id } = splitKey(row);
      return kind === "category"
        ? categories.label(id, language)
        : (organizations.get(id)?.name ?? id);
    },
    facetsOf(participant) {
      const facets = participantFacets(participant);
      return facets.organizations.length > 0
        ? { ...facets, categories: [], countries: [] }
        : { ...facets, countries: [] };
    },
  };
}
