import { type Bound, boundOf } from "./bounds.ts";
import type { Cell, LineCell } from "./cell.ts";
import { type LeastOf, leastValues } from "./least-values.ts";
import { roomsOf } from "./room.ts";
import { leavesOf, roomOf, sumOf, type Table } from "./table.ts";

/** A hidden number that a reader could narrow down too far, and what must be hidden as well so that it is not. */
export interface Disclosure {
  /** The numbers that are not safe. */
  readonly of: readonly Cell[];
  /** What gives them away, from what is best hidden to what is worst; hiding the first helps. */
  readonly by: readonly Cell[];
}

/** Hidden leaves of one headcount that a reader sees in the same sums, so that each can be more if another is less. */
interface Pool {
  readonly hidden: readonly LineCell[];
  readonly shown: readonly LineCell[];
  /** The lines that a reader sees and that comprise all of the pool. */
  readonly around: readonly LineCell[];
  /** What of these sums no leaf accounts for, which can be more or less as well. */
  readonly slack: number;
  /** What limits the sum of the headcount's leaves, where none of `around` does. */
  readonly bound: Bound | undefined;
}

/**
 * Finds the hidden numbers of which a reader of the copy could tell too much. Where there is none, each hidden number has
 * `threshold` possible values at the least: there are as many ways to move people between it and the others of its pool that
 * change nothing that the reader sees. That is proved for one headcount; what several tell together is reckoned by bounds.
 * Linear in the numbers and their places.
 */
export function* disclosures(table: Table): Iterable<Disclosure> {
  const leastOf = leastValues(table);
  const pools = poolsOf(table);
  const poolOf = new Map(pools.flatMap((pool) => pool.hidden.map((cell) => [cell, pool])));
  for (const pool of pools) {
    if (isSafe(pool, table, leastOf)) continue;
    const by = [...sorted(pool.shown), ...sorted(pool.around)];
    yield { of: pool.hidden, by: [...by, ...(pool.bound?.totals ?? [])] };
  }
  for (const cell of table.cells.lines) {
    if (!table.hidden.has(cell)) continue;
    yield* disclosedByParts(cell, table, poolOf);
    yield* disclosedByWholes(cell, table, poolOf, leastOf);
  }
}

function isSafe({ hidden, slack }: Pool, table: Table, leastOf: LeastOf): boolean {
  return roomsOf(hidden, slack, table, leastOf).every((room) => room >= table.threshold - 1);
}

function poolsOf(table: Table): Pool[] {
  const { containment, hidden } = table;
  const numbers = new Map(table.cells.lines.map((cell, n) => [cell, n]));
  const pools: Pool[] = [];
  for (const [headcount, leaves] of leavesOf(table)) {
    if (!leaves.some((cell) => hidden.has(cell))) continue;
    const bound = boundOf(table, headcount);
    const aroundOf = (cell: LineCell) =>
      containment.around(cell).filter((other) => !hidden.has(other) && other.value > 0);
    const classes = Map.groupBy(leaves, (cell) =>
      aroundOf(cell)
        .map((other) => numbers.get(other))
        .sort()
        .join(),
    );
    for (const cells of classes.values()) {
      const among = cells.filter((cell) => hidden.has(cell));
      const [first] = among;
      if (first === undefined) continue;
      const around = aroundOf(first);
      const slacks = around.map((other) => slackWithin(other, headcount, table));
      pools.push({
        hidden: among,
        shown: cells.filter((cell) => !hidden.has(cell)),
        around,
        slack: Math.min(bound?.slack ?? Number.POSITIVE_INFINITY, ...slacks),
        bound,
      });
    }
  }
  return pools;
}

/** What of a line's people the leaves of a headcount do not account for. */
function slackWithin(cell: LineCell, headcount: number, { containment }: Table): number {
  return Math.max(0, cell.value - sumOf(containment.within(cell, headcount)));
}

/**
 * A hidden line that comprises others is the sum of them, and the rest of its own headcount: something within it must be hidden
 * that can be exchanged for something outside it.
 */
function* disclosedByParts(
  cell: LineCell,
  table: Table,
  poolOf: ReadonlyMap<LineCell, Pool>,
): Iterable<Disclosure> {
  const { containment, hidden } = table;
  for (const headcount of containment.headcountsWithin(cell)) {
    const widest = containment.widestWithin(cell, headcount);
    if (sumOf(widest) === cell.value && !widest.some((part) => hidden.has(part))) {
      yield { of: [cell], by: sorted(widest) };
    }
    const parts = containment.within(cell, headcount);
    if (headcount !== cell.headcount && sumOf(parts) !== cell.value) continue;
    const inside = new Set(parts);
    const counted = new Map<Pool, number>();
    for (const part of parts) {
      const pool = poolOf.get(part);
      if (pool !== undefined) counted.set(pool, (counted.get(pool) ?? 0) + 1);
    }
    const isMovable = [...counted].some(
      ([pool, count]) => pool.slack > 0 || count < pool.hidden.length,
    );
    if (isMovable) continue;
    const shown = sorted(parts.filter((part) => !hidden.has(part)));
    const outside = [...counted.keys()].flatMap((pool) =>
      pool.shown.filter((other) => !inside.has(other)),
    );
    const around = [...counted.keys()].flatMap((pool) => [
      ...pool.around,
      ...(pool.bound?.totals ?? []),
    ]);
    yield {
      of: [cell],
      by: [...(counted.size === 0 ? shown : []), ...sorted(outside), ...around, ...shown],
    };
  }
}

/**
 * Several hidden lines of one pool that all comprise a hidden one can be more together only if others of the pool are less: a
 * person who is counted in all of them is one in each.
 */
function* disclosedByWholes(
  cell: LineCell,
  { containment, hidden, threshold }: Table,
  poolOf: ReadonlyMap<LineCell, Pool>,
  leastOf: LeastOf,
): Iterable<Disclosure> {
  const wholes = containment.around(cell).filter((other) => hidden.has(other));
  for (const [pool, among] of Map.groupBy(wholes, (whole) => poolOf.get(whole))) {
    if (pool === undefined || among.length < 2) continue;
    const others = pool.hidden.filter((other) => !among.includes(other));
    if (roomOf(others, leastOf) + pool.slack >= among.length * (threshold - 1)) continue;
    const shown = pool.shown.filter((other) => !among.includes(other));
    yield { of: [cell], by: [...sorted(shown), ...pool.around, ...(pool.bound?.totals ?? [])] };
  }
}

function sorted<Some extends Cell>(cells: readonly Some[]): Some[] {
  return [...cells].sort((a, b) => a.value - b.value);
}
