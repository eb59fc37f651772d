import { byCategory } from "./by-category.ts";
import { categoryAbove } from "./category-rows.ts";
import type { TallySubject } from "./subject.ts";
import { type RowKey, splitKey, type View } from "./view.ts";

/** Counts people by the top of the taxonomy alone. */
export function bySector(subject: TallySubject): View {
  const view = byCategory(subject);
  function top(row: RowKey): RowKey {
    const { id } = splitKey(row);
    const sector = subject.categories.sectorOf(id);
    return sector === undefined ? (categoryAbove(subject, id) ?? row) : `category:${sector}`;
  }
  return {
    ...view,
    by: "sector",
    place(facets) {
      const placement = view.place(facets);
      return placement.row === undefined ? placement : { row: top(placement.row) };
    },
    above: () => undefined,
  };
}
