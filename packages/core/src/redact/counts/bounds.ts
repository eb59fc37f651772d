import type { Cell, LineCell } from "./cell.ts";
import { measuresAround, sumOf, type Table } from "./table.ts";

/** What a reader knows of the sum of a headcount's lines. */
export interface Bound {
  /** How much the sum is below what it can be at most. */
  readonly slack: number;
  /** The totals that say so. */
  readonly totals: readonly Cell[];
}

/**
 * The totals that limit the sum of a headcount's lines: its own, others of the same measure, and those of measures that count
 * more people. Lines that comprise others may be parts of the sum or sums themselves: what limits most is taken.
 */
export function boundOf(table: Table, headcount: number): Bound | undefined {
  const { cells, headcounts, hidden } = table;
  const measure = headcounts[headcount]?.measure;
  if (measure === undefined) return undefined;
  const sums = partitionsOf(table, headcount).map(sumOf);
  const measures = measuresAround(measure);
  const limits = cells.totals
    .filter((total) => !hidden.has(total) && measures.has(total.in.measure))
    .flatMap((total) => sums.map((sum) => ({ total, slack: total.value - sum })))
    .filter(({ slack }) => slack >= 0);
  if (limits.length === 0) return undefined;
  const slack = Math.min(...limits.map((limit) => limit.slack));
  const tight = limits.filter((limit) => limit.slack === slack).map(({ total }) => total);
  return { slack, totals: [...new Set(tight)] };
}

/** The lines of a headcount that may be meant to cover everybody once: all, those that comprise no others, those in no others. */
export function partitionsOf({ cells, containment }: Table, headcount: number): LineCell[][] {
  const lines = cells.lines.filter((cell) => cell.headcount === headcount);
  const isWithinNone = (cell: LineCell) =>
    !containment.around(cell).some((other) => other.headcount === headcount);
  return [lines, lines.filter(containment.isLeaf), lines.filter(isWithinNone)];
}
