import { apportion } from "./apportion.ts";
import type { TallyRow, Unallocated } from "./tally-result.ts";
import { type Placement, type RowKey, splitKey, type View } from "./view.ts";

/** Some people who are alike, and where they belong. */
export interface Cell {
  readonly placement: Placement;
  readonly count: number;
  readonly label?: string;
}

/** A row while it is being counted. */
interface Node {
  readonly key: RowKey;
  readonly children: Node[];
  direct: number;
  subtree: number;
}

export interface RolledUp {
  readonly rows: TallyRow[];
  readonly unallocatedParts: Unallocated[];
}

/**
 * Counts cells up the tree of a view. The rows come parents first, the largest first among siblings. `noLine` people are in
 * the total but in no cell. Shares are divided from the top down, so that the parts of a row always add up to it and
 * everything adds up to 100. Time: linear in cells and rows, but for the sorting.
 */
export function rollUp(view: View, cells: Iterable<Cell>, noLine: number): RolledUp {
  const nodes = new Map<RowKey, Node>();
  const roots: Node[] = [];
  const parts: Omit<Unallocated, "share">[] = [];
  for (const { placement, count, label } of cells) {
    if (placement.row !== undefined) nodeOf(view, nodes, roots, placement.row).direct += count;
    else parts.push({ reason: placement.reason, ...nameOf(placement.reason, label), value: count });
  }
  if (noLine > 0) parts.push({ reason: "no-line", value: noLine });
  // Parents were made after their first child, but every root before this: sums are handed up from the deepest rows.
  const ordered = topDown(roots);
  for (const { node, parent } of ordered.toReversed()) {
    node.subtree += node.direct;
    if (parent !== undefined) parent.subtree += node.subtree;
  }
  return shareOut(view, roots, merge(parts));
}

/** Only a joint line is told by its name: whoever is not stated anything of is the same, whichever line they stand in. */
function nameOf(reason: Unallocated["reason"], label: string | undefined): { label?: string } {
  return reason === "joint" && label !== undefined ? { label } : {};
}

/** The node of a row, made with all that stand above it; a circle is cut where it closes. */
function nodeOf(view: View, nodes: Map<RowKey, Node>, roots: Node[], row: RowKey): Node {
  const made: Node[] = [];
  let key: RowKey | undefined = row;
  while (key !== undefined && !nodes.has(key)) {
    const node: Node = { key, children: [], direct: 0, subtree: 0 };
    const below = made.at(-1);
    if (below !== undefined) node.children.push(below);
    nodes.set(key, node);
    made.push(node);
    key = view.above(key);
  }
  const above = key === undefined ? undefined : nodes.get(key);
  const top = made.at(-1);
  if (top !== undefined) {
    const siblings = above === undefined || made.includes(above) ? roots : above.children;
    siblings.push(top);
  }
  // It was there, or has just been made.
  return nodes.get(row) as Node;
}

function topDown(roots: readonly Node[]): { node: Node; parent?: Node }[] {
  const order: { node: Node; parent?: Node }[] = roots.map((node) => ({ node }));
  // The list grows while it is walked, level by level.
  for (const { node } of order) {
    for (const child of node.children) order.push({ node: child, parent: node });
  }
  return order;
}

/** People who are in no row for the same reason are one group, unless their lines have names of their own. */
function merge(parts: readonly Omit<Unallocated, "share">[]): Omit<Unallocated, "share">[] {
  const groups = new Map<string, Omit<Unallocated, "share">>();
  for (const part of parts) {
    const key = `${part.reason} ${part.label ?? ""}`;
    const { value } = groups.get(key) ?? { value: 0 };
    groups.set(key, { ...part, value: value + part.value });
  }
  return [...groups.values()];
}

function shareOut(
  view: View,
  roots: Node[],
  parts: readonly Omit<Unallocated, "share">[],
): RolledUp {
  const sorted = largestFirst(roots);
  const counts = [...sorted.map(({ subtree }) => subtree), ...parts.map(({ value }) => value)];
  const known = counts.some((count) => count > 0);
  const shares = apportion(100, counts);
  const rows: TallyRow[] = [];
  const open = sorted.map((node, at) => ({ node, depth: 0, share: shares[at] ?? 0 })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth, share } = next;
    const { kind, id } = splitKey(node.key);
    const { direct, subtree } = node;
    const label = view.label(node.key);
    rows.push({ id, kind, label, depth, direct, subtree, share: known ? share : null });
    const children = largestFirst(node.children);
    const own = apportion(share, [direct, ...children.map((child) => child.subtree)]).slice(1);
    const below = children.map((child, at) => ({
      node: child,
      depth: depth + 1,
      share: own[at] ?? 0,
    }));
    open.push(...below.reverse());
  }
  return {
    rows,
    unallocatedParts: parts.map((part, at) => ({
      ...part,
      share: known ? (shares[sorted.length + at] ?? 0) : null,
    })),
  };
}

function largestFirst(nodes: readonly Node[]): Node[] {
  return nodes.toSorted((a, b) => b.subtree - a.subtree);
}
