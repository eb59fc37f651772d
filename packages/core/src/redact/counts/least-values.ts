import type { Cell, LineCell } from "./cell.ts";
import type { Table } from "./table.ts";

/** The least that a reader knows a hidden number to be. */
export type LeastOf = (cell: Cell) => number;

/** Reads the least values off what is known of the same people from other lines. */
export function leastValues({ cells, containment, hidden }: Table): LeastOf {
  const least = new Map<Cell, number>();
  for (const cell of cells.lines) {
    if (hidden.has(cell)) least.set(cell, leastOfLine(cell, containment, hidden));
  }
  return (cell) => least.get(cell) ?? cell.least;
}

function leastOfLine(
  cell: LineCell,
  containment: Table["containment"],
  hidden: ReadonlySet<Cell>,
): number {
  let least = cell.least;
  for (const headcount of containment.headcountsWithin(cell)) {
    let sum = 0;
    for (const part of containment.within(cell, headcount)) {
      sum += hidden.has(part) ? part.least : part.value;
    }
    if (sum <= cell.value) least = Math.max(least, sum);
  }
  return least;
}
