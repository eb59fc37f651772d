import type { Headcount, Measure } from "../../model/headcount.ts";
import type { Categories } from "../categories.ts";
import type { Cell, Cells, LineCell } from "./cell.ts";
import { collectCells, type ParentsOf } from "./collect-cells.ts";
import { compareLines } from "./containment.ts";
import { Reader } from "./reader.ts";
import { leavesOf, relationsOf } from "./relations.ts";
import { hideSiblings } from "./sibling-pools.ts";

/** The measures of which the same people pass one after the other. */
const FUNNEL: ReadonlySet<Measure> = new Set<Measure>([
  "invited",
  "interested",
  "confirmed",
  "waitlisted",
  "turned-away",
  "attended",
  "attended-online",
]);

/**
 * Decides which numbers of an event's headcounts a reader outside the organizers may not see: those that are small or of a
 * sensitive category, and as many more as keep a reader of all others from telling them to less than `threshold` values. Where
 * that cannot be had, or not be proved, no number is shown.
 */
export function suppress(
  headcounts: readonly Headcount[],
  threshold: number,
  categories: Categories,
  parentsOf: ParentsOf,
): ReadonlySet<Cell> {
  const cells = collectCells(headcounts, threshold, categories, parentsOf);
  const all = [...cells.lines, ...cells.totals].filter(({ value }) => value > 0);
  const hidden = new Set(all.filter(({ isProtected }) => isProtected));
  if (hidden.size === 0) return hidden;
  if (cells.isUnwieldy) return new Set(all);
  const containment = compareLines(cells.lines);
  const counting = cells.lines.filter(({ value }) => value > 0);
  const leaves = Map.groupBy(leavesOf(counting, containment), ({ headcount }) => headcount);
  const reader = new Reader(relationsOf(headcounts, cells, containment), threshold);
  for (;;) {
    for (let before = 0; before < hidden.size; ) {
      before = hidden.size;
      hideSame(cells, hidden);
      for (const among of leaves.values()) hideSiblings(among, hidden, threshold);
    }
    const told = reader.findTold(hidden);
    if (reader.isLost) return new Set(all);
    if (told === undefined) return hidden;
    const isEnough = (other: Cell) => !reader.tells(told.cell, new Set([...hidden, other]));
    const other = told.by.find(isEnough) ?? told.by[0];
    if (other === undefined) return new Set(all);
    hidden.add(other);
  }
}

/** What counts the same is hidden with what is hidden: lines throughout the funnel, and totals of one measure that are equal. */
function hideSame({ lines, totals }: Cells, hidden: Set<Cell>): void {
  const lineKey = ({ key, in: { measure } }: LineCell) =>
    `${FUNNEL.has(measure) ? "funnel" : measure} ${key}`;
  const totalKey = ({ in: { measure }, value }: Cell) => `${measure} ${value}`;
  const hiddenLines = new Set(lines.filter((cell) => hidden.has(cell)).map(lineKey));
  const hiddenTotals = new Set(totals.filter((cell) => hidden.has(cell)).map(totalKey));
  for (const cell of lines) if (cell.value > 0 && hiddenLines.has(lineKey(cell))) hidden.add(cell);
  for (const cell of totals) if (hiddenTotals.has(totalKey(cell))) hidden.add(cell);
}
