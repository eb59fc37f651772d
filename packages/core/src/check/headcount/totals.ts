import type { Headcount, HeadcountLine, Measure } from "../../model/headcount.ts";
import type { JsonPointer } from "../../model/json-pointer.ts";

/** The sum of the lines that have a value, and whether there are any lines and all have one. */
export function sumOf(lines: readonly HeadcountLine[] = []): { sum: number; whole: boolean } {
  let sum = 0;
  for (const { value = 0 } of lines) sum += value;
  return { sum, whole: lines.length > 0 && lines.every(({ value }) => value !== undefined) };
}

/** How many people a headcount counts: its `total`, or the sum of a complete partition whose lines all have a value. */
function totalOf({ total, partition, lines }: Headcount): number | undefined {
  if (total !== undefined || partition !== "complete") return total;
  const { sum, whole } = sumOf(lines);
  return whole ? sum : undefined;
}

/** For each measure the last headcount whose total is known. */
export function lastTotals(
  headcounts: readonly Headcount[] = [],
): ReadonlyMap<Measure, { readonly path: JsonPointer; readonly total: number }> {
  const totals = new Map<Measure, { path: JsonPointer; total: number }>();
  for (const [n, headcount] of headcounts.entries()) {
    const total = totalOf(headcount);
    if (total !== undefined) totals.set(headcount.measure, { path: `/headcounts/${n}`, total });
  }
  return totals;
}
