import { categoriesOf, categoryAbove, placeByCategory } from "./category-rows.ts";
import type { TallySubject } from "./subject.ts";
import { participantFacets, splitKey, type View } from "./view.ts";

/** Counts people by what they are, along the whole taxonomy. */
export function byCategory(subject: TallySubject): View {
  return {
    by: "category",
    place: (facets) => placeByCategory(subject, categoriesOf(subject, facets)),
    above: (row) => categoryAbove(subject, splitKey(row).id),
    label: (row) => subject.categories.label(splitKey(row).id, subject.language),
    facetsOf(participant) {
      const facets = participantFacets(participant);
      return {
        ...facets,
        categories: categoriesOf(subject, facets),
        organizations: [],
        countries: [],
      };
    },
  };
}
