import { type Cell, DIMENSIONS, type Dimension, type LineCell } from "./cell.ts";

/** A place in one dimension, with the hidden numbers that nothing within it makes safe yet, and those that are shown. */
interface Node {
  readonly depth: number;
  readonly parent: string | undefined;
  readonly open: LineCell[];
  readonly shown: LineCell[];
}

/**
 * Hides, for each hidden number, others of the same category, institution or country before others of the headcount, so that
 * the sums of a category, an institution or a country may be known from elsewhere without giving a number away.
 */
export function hideSiblings(
  leaves: readonly LineCell[],
  hidden: Set<Cell>,
  threshold: number,
): void {
  const [first] = leaves;
  if (first === undefined || !leaves.some((cell) => hidden.has(cell))) return;
  // How many people more a total counts, or may count where none is shown.
  const { total } = first.in;
  const slack = Math.max(0, (total ?? Number.POSITIVE_INFINITY) - sumOf(leaves));
  for (const dimension of DIMENSIONS) hideAlong(dimension, leaves, slack, hidden, threshold);
}

function hideAlong(
  dimension: Dimension,
  leaves: readonly LineCell[],
  slack: number,
  hidden: Set<Cell>,
  threshold: number,
): void {
  const nodes = nodesOf(dimension, leaves, hidden);
  const upwards = [...nodes.values()].sort((a, b) => b.depth - a.depth);
  for (const { open, shown, parent } of upwards) {
    const spare = parent === undefined ? slack : 0;
    if (open.length > 0 && !isSafe(open, spare, threshold)) {
      const other = smallest(shown);
      if (other !== undefined) {
        hidden.add(other);
        open.push(other);
        shown.splice(shown.indexOf(other), 1);
      }
    }
    const above = parent === undefined ? undefined : nodes.get(parent);
    if (above === undefined) continue;
    if (!isSafe(open, spare, threshold)) for (const cell of open) above.open.push(cell);
    for (const cell of shown) above.shown.push(cell);
  }
}

/** All places of the leaves, with those leaves that stand there. Depth counts from the root. */
function nodesOf(
  dimension: Dimension,
  leaves: readonly LineCell[],
  hidden: ReadonlySet<Cell>,
): Map<string, Node> {
  const nodes = new Map<string, Node>();
  for (const cell of leaves) {
    const { path } = cell.positions[dimension];
    for (const [n, place] of path.entries()) {
      const known = nodes.get(place);
      const node = known ?? {
        depth: path.length - n,
        parent: path[n + 1],
        open: [],
        shown: [],
      };
      if (known === undefined) nodes.set(place, node);
      if (n === 0) (hidden.has(cell) ? node.open : node.shown).push(cell);
      // Whatever is above a place is there already.
      if (known !== undefined) break;
    }
  }
  return nodes;
}

function isSafe(open: readonly LineCell[], slack: number, threshold: number): boolean {
  const count = open.length + (slack > 0 ? 1 : 0);
  const room = open.reduce((sum, { value, least }) => sum + value - least, slack);
  return count >= 2 && room >= threshold - 1;
}

function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { value }) => sum + value, 0);
}

/** The smallest of some numbers, the first among equals. */
function smallest(cells: readonly LineCell[]): LineCell | undefined {
  return [...cells].sort((a, b) => a.value - b.value)[0];
}
