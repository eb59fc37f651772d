import type { TallySubject } from "./subject.ts";
import { type Facets, participantFacets, splitKey, type View } from "./view.ts";

/** Counts people by country: the one that is told of them, or else that of their organization. */
export function byCountry({ organizations, language }: TallySubject): View {
  const names = new Intl.DisplayNames([language, "en"], { type: "region" });
  function countriesOf(facets: Facets): readonly string[] {
    if (facets.countries.length > 0) return facets.countries;
    const [only, ...others] = facets.organizations;
    const country = only === undefined ? undefined : organizations.get(only)?.country;
    return country === undefined || others.length > 0 ? [] : [country];
  }
  return {
    by: "country",
    place(facets) {
      const [first, ...others] = new Set(countriesOf(facets));
      if (first === undefined) return { reason: "not-stated" };
      return others.length > 0 ? { reason: "joint" } : { row: `country:${first}` };
    },
    above: () => undefined,
    label: (row) => names.of(splitKey(row).id) ?? splitKey(row).id,
    facetsOf: (participant) => ({
      categories: [],
      organizations: [],
      countries: countriesOf(participantFacets(participant)),
    }),
  };
}
