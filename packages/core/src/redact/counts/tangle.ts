import type { Cell } from "./cell.ts";
import type { Relation } from "./relations.ts";

/** Hidden numbers of which each may tell something of the others, and all that is known of them. */
export interface Tangle {
  readonly cells: ReadonlySet<Cell>;
  readonly relations: readonly Relation[];
}

/** The hidden numbers that are in some relation, by what hangs together. */
export function tanglesOf(hidden: ReadonlySet<Cell>, relations: readonly Relation[]): Tangle[] {
  const hiddenIn = (relation: Relation) =>
    [relation.whole, ...relation.parts].filter((cell) => hidden.has(cell));
  const pairs = relations.flatMap((relation) =>
    hiddenIn(relation).map((cell) => ({ cell, relation })),
  );
  const relationsOf = Map.groupBy(pairs, ({ cell }) => cell);
  const tangles: Tangle[] = [];
  const seen = new Set<Cell>();
  for (const first of relationsOf.keys()) {
    if (seen.has(first)) continue;
    const cells = new Set([first]);
    const known = new Set<Relation>();
    // What is added while it is gone through comes later in the same loop.
    for (const cell of cells) {
      seen.add(cell);
      for (const { relation } of relationsOf.get(cell) ?? []) {
        if (known.has(relation)) continue;
        known.add(relation);
        for (const other of hiddenIn(relation)) cells.add(other);
      }
    }
    tangles.push({ cells, relations: [...known] });
  }
  return tangles;
}
