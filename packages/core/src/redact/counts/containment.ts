import { DIMENSIONS, type LineCell } from "./cell.ts";
import { keyOf } from "./collect-cells.ts";
import { isWithin } from "./dimension.ts";

/** Which lines comprise which: `magistrate` comprises `judge`, an institution the people whom it sends by profession. */
export interface Containment {
  /** The lines, of all headcounts, that comprise a line or count the same in another headcount. */
  around(cell: LineCell): readonly LineCell[];
  /** The lines of one headcount that a line comprises, but for those that comprise others themselves. */
  within(cell: LineCell, headcount: number): readonly LineCell[];
  /** The lines of one headcount that a line comprises, but for those within others of them. */
  widestWithin(cell: LineCell, headcount: number): readonly LineCell[];
  /** Whether a line comprises none of its own headcount, so that the sum of all such lines counts nobody twice. */
  isLeaf(cell: LineCell): boolean;
  /** The headcounts that have leaves within a line. */
  headcountsWithin(cell: LineCell): Iterable<number>;
}

/** So many comparisons are made for one event; a document that needs more is no report of an event. */
const MOST_COMPARISONS = 1_000_000;

/** Compares the lines of an event; gives up where their places are so alike that it would take too long. */
export function compareLines(lines: readonly LineCell[]): Containment | undefined {
  const around = linesAround(lines);
  if (around === undefined) return undefined;
  const comprising = new Set<LineCell>();
  for (const [cell, others] of around) {
    for (const other of others) if (other.headcount === cell.headcount) comprising.add(other);
  }
  const leaves = lines.filter((cell) => !comprising.has(cell));
  const within = byWhole(leaves, (cell) => around.get(cell) ?? []);
  const widest = byWhole(lines, (cell) => nearestAround(cell, around));
  return {
    around: (cell) => around.get(cell) ?? [],
    within: (cell, headcount) => within.get(cell)?.get(headcount) ?? [],
    widestWithin: (cell, headcount) => widest.get(cell)?.get(headcount) ?? [],
    isLeaf: (cell) => !comprising.has(cell),
    headcountsWithin: (cell) => within.get(cell)?.keys() ?? [],
  };
}

/** The parts of each line, by their headcount. */
function byWhole(
  parts: readonly LineCell[],
  wholesOf: (part: LineCell) => readonly LineCell[],
): Map<LineCell, Map<number, LineCell[]>> {
  const pairs = parts.flatMap((part) => wholesOf(part).map((whole) => ({ part, whole })));
  const groups = [...Map.groupBy(pairs, ({ whole }) => whole)].map(([whole, inside]) => {
    const cells = inside.map(({ part }) => part);
    return [whole, Map.groupBy(cells, ({ headcount }) => headcount)] as const;
  });
  return new Map(groups);
}

/** The lines around a line that comprise no other line of its headcount around it. */
function nearestAround(
  cell: LineCell,
  around: ReadonlyMap<LineCell, readonly LineCell[]>,
): LineCell[] {
  const all = around.get(cell) ?? [];
  const between = all.filter(({ headcount }) => headcount === cell.headcount);
  const wider = new Set(between.flatMap((other) => around.get(other) ?? []));
  return all.filter((other) => !wider.has(other));
}

function linesAround(lines: readonly LineCell[]): Map<LineCell, LineCell[]> | undefined {
  const byPlace = Map.groupBy(
    lines.flatMap((cell) => placesWithin(cell).map((place) => ({ place, cell }))),
    ({ place }) => place,
  );
  const groups = lines.filter(isGroup);
  let comparisons = groups.length ** 2;
  const around = new Map<LineCell, LineCell[]>();
  for (const cell of lines) {
    const there = placesAround(cell).map((place) => byPlace.get(place) ?? []);
    comparisons += there.reduce((sum, { length }) => sum + length, 0);
    if (comparisons > MOST_COMPARISONS) return undefined;
    const others = there
      .flat()
      .flatMap(({ cell: other }) => (isAround(other, cell) ? [other] : []));
    // A group is within another although no single place is.
    const wider = isGroup(cell) ? groups.filter((other) => comprises(other, cell)) : [];
    const all = new Set([...others, ...wider]);
    comparisons += all.size ** 2;
    around.set(cell, [...all]);
  }
  return around;
}

function isGroup({ positions }: LineCell): boolean {
  return DIMENSIONS.some((dimension) => positions[dimension].chains.length > 1);
}

function comprises(whole: LineCell, part: LineCell): boolean {
  return (
    whole !== part &&
    isAround(whole, part) &&
    DIMENSIONS.every((one) => isWithin(part.positions[one], whole.positions[one]))
  );
}

/** Lines of one headcount stand beside each other where they are said to cover everybody once, or count the same. */
function isAround(other: LineCell, cell: LineCell): boolean {
  if (other.headcount !== cell.headcount) return true;
  return other.key !== cell.key && !cell.isBeside;
}

/** The places at which a line stands for all who are there. */
function placesWithin({ positions: { category, institution, country }, key }: LineCell): string[] {
  if (key.startsWith("label ")) return [key];
  return category.comprises.flatMap((c) =>
    institution.comprises.flatMap((i) => country.comprises.map((k) => keyOf(c, i, k))),
  );
}

/** The places that a line is part of, and its own. */
function placesAround({ positions: { category, institution, country }, key }: LineCell): string[] {
  if (key.startsWith("label ")) return [key];
  return category.path.flatMap((c) =>
    institution.path.flatMap((i) => country.path.map((k) => keyOf(c, i, k))),
  );
}
