import type { Headcount, Measure } from "../../model/headcount.ts";
import type { Cell, Cells, LineCell } from "./cell.ts";
import type { Containment } from "./containment.ts";

/** The headcounts of an event while it is decided what a reader may not see of them. */
export interface Table {
  readonly headcounts: readonly Headcount[];
  readonly cells: Cells;
  readonly containment: Containment;
  /** A hidden number must leave the reader with so many possible values at the least. */
  readonly threshold: number;
  readonly hidden: Set<Cell>;
}

/** What counts fewer people than what: whoever attended was confirmed, and so on. */
const WITHIN: Readonly<Partial<Record<Measure, readonly Measure[]>>> = {
  "attended-online": ["attended"],
  attended: ["confirmed"],
  confirmed: ["capacity", "interested"],
  waitlisted: ["interested"],
  "turned-away": ["interested"],
};

/** A measure, and those that count as many people or more. */
export function measuresAround(measure: Measure): ReadonlySet<Measure> {
  const found = new Set([measure]);
  for (const one of found) for (const wider of WITHIN[one] ?? []) found.add(wider);
  return found;
}

/** The leaves of one headcount: every person who is counted by a line is counted by one of them. */
export function leavesOf({ cells, containment }: Table): ReadonlyMap<number, LineCell[]> {
  return Map.groupBy(
    cells.lines.filter((cell) => containment.isLeaf(cell)),
    ({ headcount }) => headcount,
  );
}

export function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { value }) => sum + value, 0);
}

/** How many values are left to each of some hidden numbers whose sum a reader knows, beside the one that it is. */
export function roomOf(cells: readonly Cell[], leastOf: (cell: Cell) => number): number {
  return cells.reduce((room, cell) => room + cell.value - leastOf(cell), 0);
}

/** The smallest of some numbers, the first among equals. */
export function smallest<Some extends Cell>(cells: readonly Some[]): Some | undefined {
  return cells.reduce<Some | undefined>(
    (least, cell) => (least === undefined || cell.value < least.value ? cell : least),
    undefined,
  );
}
