import type { LineCell } from "./cell.ts";
import type { LeastOf } from "./least-values.ts";
import { measuresAround, roomOf, sumOf, type Table } from "./table.ts";

/** Hidden numbers of a pool that together are no less than those whom another headcount counts among them. */
interface Floor {
  readonly cells: ReadonlySet<LineCell>;
  /** How much less they can be together. */
  readonly leftover: number;
}

/**
 * Counts the values that a reader must think possible for each hidden number of a pool, beside the true one: how much others can
 * be less so that it is more, and how much less it can be itself.
 */
export function roomsOf(
  hidden: readonly LineCell[],
  slack: number,
  table: Table,
  leastOf: LeastOf,
): number[] {
  const floors = floorsOf(hidden, table, leastOf);
  const bound = new Set(floors.flatMap(({ cells }) => [...cells]));
  const free = roomOf(
    hidden.filter((cell) => !bound.has(cell)),
    leastOf,
  );
  const held = roomOf([...bound], leastOf);
  return hidden.map((cell) => {
    const own = cell.value - leastOf(cell);
    const others = floors.filter(({ cells }) => !cells.has(cell)).map(({ leftover }) => leftover);
    const ofFree = bound.has(cell) ? free : free - own;
    const ofHeld = Math.min(bound.has(cell) ? held - own : held, ...others);
    const alone = floors.filter(({ cells }) => cells.size === 1 && cells.has(cell));
    const less = Math.min(own, ...alone.map(({ leftover }) => leftover));
    return slack + ofFree + ofHeld + (hidden.length > 1 || slack > 0 ? less : 0);
  });
}

/** Whoever attended was confirmed: the confirmed of some categories are no fewer than those who attended of them. */
function floorsOf(hidden: readonly LineCell[], table: Table, leastOf: LeastOf): Floor[] {
  const { containment, headcounts } = table;
  const measure = hidden[0]?.in.measure;
  return headcounts.flatMap((narrower, headcount) => {
    if (measure === undefined || headcount === hidden[0]?.headcount) return [];
    if (!measuresAround(narrower.measure).has(measure)) return [];
    const cells = hidden.filter((cell) => containment.within(cell, headcount).length > 0);
    const parts = new Set(cells.flatMap((cell) => containment.within(cell, headcount)));
    const leftover = sumOf(cells) - sumOf([...parts]);
    const isTight = leftover >= 0 && leftover < roomOf(cells, leastOf);
    return isTight ? [{ cells: new Set(cells), leftover }] : [];
  });
}
