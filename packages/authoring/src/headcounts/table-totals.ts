import type { Line } from "./line.ts";
import { sumOf } from "./parts.ts";
import type { Total } from "./passage.ts";

/** A row that states a sum, and what the lines above it add up to. */
interface TotalRow {
  readonly total: Total;
  readonly before: number;
}

/**
 * The total of a table's lines: the row that is their sum, else the last. Rows that are the sum of the lines since the one before,
 * or of all, say nothing more; the others are given back.
 */
export function chooseTotal(
  lines: readonly Line[],
  rows: readonly TotalRow[],
): { total?: Total; others: readonly Total[] } {
  const sum = sumOf(lines);
  const isSum = rows.find(({ total }) => total.value === sum);
  const chosen = isSum ?? rows.findLast((row, at) => !isSubtotal(row, rows[at - 1])) ?? rows.at(-1);
  if (chosen === undefined) return { others: [] };
  const others = rows.filter(
    (row, at) =>
      row !== chosen && row.total.value !== chosen.total.value && !isSubtotal(row, rows[at - 1]),
  );
  return { total: chosen.total, others: others.map(({ total }) => total) };
}

function isSubtotal({ total, before }: TotalRow, last: TotalRow | undefined): boolean {
  return total.value === before - (last?.before ?? 0);
}
