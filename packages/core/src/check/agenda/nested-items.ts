import type { ItemMoments } from "../subject.ts";

/** An agenda item with its place in the tree that `parent` makes of the agenda. */
export interface NestedItem extends ItemMoments {
  /** The item's number; its named workshops and then all that is within it have the next ones, up to `to`. */
  readonly from: number;
  readonly to: number;
  /** The item's room and track, or else those of the nearest item around it that has one. */
  readonly inRoom?: string;
  readonly inTrack?: string;
}

type Node = Omit<NestedItem, "to"> & { to: number; readonly around?: Node };

/**
 * Numbers the agenda items depth first, so that whether one is within another is a comparison of numbers. In the order of the
 * document. A cycle of parents is cut at its first item; that it is one is another rule's finding.
 */
export function nestItems(items: readonly ItemMoments[]): NestedItem[] {
  const { roots, parts } = groupByParent(items);
  const nodes = new Map<ItemMoments, Node>();
  let next = 0;
  for (const root of [...roots, ...items]) {
    const waiting: { item: ItemMoments; around?: Node }[] = [{ item: root }];
    for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
      const { item, around } = visit;
      if (nodes.has(item)) continue;
      const node = nodeOf(item, next, around);
      next = node.to + 1;
      nodes.set(item, node);
      for (const part of (parts.get(item) ?? []).toReversed()) {
        waiting.push({ item: part, around: node });
      }
    }
  }
  for (const node of [...nodes.values()].reverse()) {
    if (node.around !== undefined) node.around.to = Math.max(node.around.to, node.to);
  }
  return items.flatMap((item) => nodes.get(item) ?? []);
}

function groupByParent(items: readonly ItemMoments[]) {
  // Backwards, so that of two items with one id the first is meant.
  const byId = new Map(items.toReversed().map((item) => [item.id, item]));
  const roots: ItemMoments[] = [];
  const parts = new Map<ItemMoments, ItemMoments[]>();
  for (const item of items) {
    const parent = byId.get(item.item.parent ?? "");
    if (parent === undefined) roots.push(item);
    else if (parts.get(parent)?.push(item) === undefined) parts.set(parent, [item]);
  }
  return { roots, parts };
}

function nodeOf(item: ItemMoments, from: number, around: Node | undefined): Node {
  const { room = around?.inRoom, track = around?.inTrack, rotation } = item.item;
  const workshops = typeof rotation?.workshops === "object" ? rotation.workshops.length : 0;
  return {
    ...item,
    from,
    to: from + workshops,
    ...(room === undefined ? {} : { inRoom: room }),
    ...(track === undefined ? {} : { inTrack: track }),
    ...(around === undefined ? {} : { around }),
  };
}
