import type { Headcount, Measure } from "../../model/headcount.ts";
import type { Categories } from "../categories.ts";
import type { Cell, LineCell } from "./cell.ts";
import { collectCells, type ParentsOf } from "./collect-cells.ts";
import { compareLines } from "./containment.ts";
import { disclosedTotals } from "./disclosed-totals.ts";
import { disclosures } from "./disclosures.ts";
import { hideSiblings } from "./sibling-pools.ts";
import type { Table } from "./table.ts";

/** After so many rounds, of which a report of an event takes one to three, everything is hidden. */
const MOST_ROUNDS = 25;

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
 * sensitive category, and as many more as keep a reader of all others from telling them to less than `threshold` values. What
 * it decides has passed `disclosures`; where nothing passes, no number is shown.
 */
export function suppress(
  headcounts: readonly Headcount[],
  threshold: number,
  categories: Categories,
  parentsOf: ParentsOf,
): ReadonlySet<Cell> {
  const cells = collectCells(headcounts, threshold, categories, parentsOf);
  const all: readonly Cell[] = [...cells.lines, ...cells.totals];
  const hidden = new Set(all.filter(({ isProtected }) => isProtected));
  if (hidden.size === 0) return hidden;
  const containment = cells.isUnwieldy ? undefined : compareLines(cells.lines);
  if (containment === undefined) return new Set(all);
  const table: Table = { headcounts, cells, containment, threshold, hidden };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = hidden.size;
    hideSame(table);
    hideSiblings(table);
    if (hidden.size > before) continue;
    const found = [...disclosures(table), ...disclosedTotals(table)];
    if (found.length === 0) return hidden;
    for (const { by } of found) {
      const other = by.find((cell) => !hidden.has(cell));
      if (other === undefined) return new Set(all);
      hidden.add(other);
    }
  }
  return new Set(all);
}

/** What counts the same is hidden with what is hidden: lines throughout the funnel, and totals of one measure that are equal. */
function hideSame({ cells, hidden }: Table): void {
  const lineKey = ({ key, in: { measure } }: LineCell) =>
    `${FUNNEL.has(measure) ? "funnel" : measure} ${key}`;
  const totalKey = ({ in: { measure }, value }: Cell) => `${measure} ${value}`;
  const lines = new Set(cells.lines.filter((cell) => hidden.has(cell)).map(lineKey));
  const totals = new Set(cells.totals.filter((cell) => hidden.has(cell)).map(totalKey));
  for (const cell of cells.lines) if (lines.has(lineKey(cell))) hidden.add(cell);
  for (const cell of cells.totals) if (totals.has(totalKey(cell))) hidden.add(cell);
}
