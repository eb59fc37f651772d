import type { HeadcountLine } from "../model/headcount.ts";
import type { TallySubject } from "./subject.ts";
import type { Facets } from "./view.ts";

export function lineFacets(line: HeadcountLine): Facets {
  const { categories = [], institution, organizations = [], countries = [] } = line;
  return {
    categories,
    organizations: institution === undefined ? organizations : [institution],
    countries,
  };
}

/** What a line is called: its own words, or else those of its categories or institutions. */
export function lineLabel(line: HeadcountLine, subject: TallySubject): string {
  if (line.label !== undefined) return line.label;
  const { categories, organizations, countries } = lineFacets(line);
  const names = [
    categories.map((id) => subject.categories.label(id, subject.language)),
    organizations.map((id) => subject.organizations.get(id)?.name ?? id),
    countries,
  ].find((list) => list.length > 0);
  return names?.join(" + ") ?? "";
}
