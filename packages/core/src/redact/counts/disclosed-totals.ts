import type { Measure } from "../../model/headcount.ts";
import { partitionsOf } from "./bounds.ts";
import type { Cell } from "./cell.ts";
import type { Disclosure } from "./disclosures.ts";
import { measuresAround, roomOf, smallest, sumOf, type Table } from "./table.ts";

/** Finds the hidden totals of which a reader could tell too much: from their lines, from other totals, from the funnel. */
export function* disclosedTotals(table: Table): Iterable<Disclosure> {
  const { cells, headcounts, hidden } = table;
  for (const total of cells.totals) {
    if (!hidden.has(total)) continue;
    const same = [...headcounts.keys()].filter((n) => headcounts[n]?.measure === total.in.measure);
    for (const headcount of same) yield* fromLines(total, headcount, table);
    yield* fromComplements(total, same, table);
    yield* betweenOthers(total, table);
  }
  yield* ofFunnel(table);
}

/** Whether lines of which none is hidden add up to a hidden total. */
function* fromLines(total: Cell, headcount: number, table: Table): Iterable<Disclosure> {
  for (const parts of partitionsOf(table, headcount)) {
    const part = smallest(parts);
    if (part === undefined || sumOf(parts) !== total.value) continue;
    if (!parts.some((cell) => table.hidden.has(cell))) yield { of: [total], by: [part] };
  }
}

/**
 * Where several headcounts cover the same people, what one shows is the rest of what another hides: all of their lines are
 * hidden with the total that they share.
 */
function* fromComplements(
  total: Cell,
  same: readonly number[],
  table: Table,
): Iterable<Disclosure> {
  const covering = same
    .map((headcount) => partitionsOf(table, headcount))
    .filter((partitions) => partitions.some((lines) => sumOf(lines) === total.value));
  if (covering.length < 2) return;
  for (const [lines = []] of covering) {
    for (const line of lines) if (!table.hidden.has(line)) yield { of: [total], by: [line] };
  }
}

/** Whether the totals of wider and narrower measures leave room enough for a hidden one. */
function* betweenOthers(total: Cell, table: Table): Iterable<Disclosure> {
  const { cells, hidden, threshold } = table;
  const wider = measuresAround(total.in.measure);
  const shown = cells.totals.filter((other) => !hidden.has(other));
  const above = shown.filter(
    ({ in: { measure }, value }) => wider.has(measure) && value >= total.value,
  );
  const below = shown.filter(
    ({ in: { measure }, value }) =>
      measuresAround(measure).has(total.in.measure) && value <= total.value,
  );
  const most = smallest(above);
  if (most === undefined) return;
  const least = Math.max(leastOfTotal(total, table), ...below.map(({ value }) => value));
  if (most.value - least + 1 < threshold) yield { of: [total], by: [most, ...below] };
}

/** Whoever was interested was confirmed, waitlisted or turned away, where the document says so. */
function* ofFunnel(table: Table): Iterable<Disclosure> {
  const { cells, hidden, threshold } = table;
  const last = new Map<Measure, Cell>(cells.totals.map((cell) => [cell.in.measure, cell]));
  const interested = last.get("interested");
  const outcomes = (["confirmed", "waitlisted", "turned-away"] as const).flatMap(
    (measure) => last.get(measure) ?? [],
  );
  if (interested === undefined || hidden.has(interested)) return;
  const slack = interested.value - sumOf(outcomes);
  const among = outcomes.filter((cell) => hidden.has(cell));
  if (slack < 0 || among.length === 0) return;
  const attended = last.get("attended");
  const known = attended !== undefined && !hidden.has(attended) ? attended.value : 0;
  const room = roomOf(among, (cell) => {
    const least = leastOfTotal(cell, table);
    return cell.in.measure === "confirmed" && known <= cell.value ? Math.max(least, known) : least;
  });
  if (among.length + (slack > 0 ? 1 : 0) >= 2 && room + slack >= threshold - 1) return;
  const shown = outcomes.filter((cell) => !hidden.has(cell)).sort((a, b) => a.value - b.value);
  yield { of: among, by: [...shown, interested] };
}

/** A total is no less than its lines, of which those that are hidden count somebody. */
function leastOfTotal(total: Cell, table: Table): number {
  const { headcounts, hidden } = table;
  const sums = headcounts.flatMap(({ measure }, headcount) =>
    measure === total.in.measure
      ? partitionsOf(table, headcount).map((lines) =>
          lines.reduce((sum, line) => sum + (hidden.has(line) ? line.least : line.value), 0),
        )
      : [],
  );
  return Math.max(total.least, ...sums.filter((sum) => sum <= total.value));
}
