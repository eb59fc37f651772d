import { findCycles } from "../links/find-cycles.ts";
import type { Id } from "../model/identifier.ts";
import type { StakeholderCategory } from "../model/taxonomy.ts";

/** A category's place in its tree; `first` to `last` are the positions of itself and its descendants in the tree's order. */
export interface Place {
  readonly id: Id;
  readonly parent: Place | undefined;
  readonly children: readonly Id[];
  readonly sector: Id;
  readonly depth: number;
  readonly sensitive: boolean;
  readonly first: number;
  last: number;
}

/** The forest that the `broader` links make; the order of `places` is that of the tree, parents before their children. */
export interface Hierarchy {
  readonly places: ReadonlyMap<Id, Place>;
  readonly roots: readonly Id[];
}

/**
 * Makes the forest, in time linear in the number of concepts and without recursion. A concept whose `broader` is not among
 * them is a root. A cycle is cut above its concept that is declared first, which becomes a root.
 */
export function buildHierarchy(concepts: ReadonlyMap<Id, StakeholderCategory>): Hierarchy {
  const parents = new Map<Id, Id>();
  for (const { id, broader } of concepts.values()) {
    if (broader !== undefined && concepts.has(broader)) parents.set(id, broader);
  }
  for (const [first] of findCycles(parents)) if (first !== undefined) parents.delete(first);

  const roots: Id[] = [];
  const children = new Map<Id, Id[]>();
  for (const id of concepts.keys()) {
    const parent = parents.get(id);
    if (parent === undefined) roots.push(id);
    else append(children, parent, id);
  }
  return { places: placeAll(concepts, roots, children), roots };
}

function placeAll(
  concepts: ReadonlyMap<Id, StakeholderCategory>,
  roots: readonly Id[],
  children: ReadonlyMap<Id, readonly Id[]>,
): Map<Id, Place> {
  const places = new Map<Id, Place>();
  const open: { id: Id; parent: Place | undefined }[] = [];
  const enqueue = (ids: readonly Id[], parent: Place | undefined) => {
    for (const id of ids.toReversed()) open.push({ id, parent });
  };
  enqueue(roots, undefined);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { id, parent } = next;
    const place: Place = {
      id,
      parent,
      children: children.get(id) ?? [],
      sector: parent?.sector ?? id,
      depth: parent === undefined ? 0 : parent.depth + 1,
      sensitive: concepts.get(id)?.sensitive === true || parent?.sensitive === true,
      first: places.size,
      last: places.size,
    };
    places.set(id, place);
    enqueue(place.children, place);
  }
  // Descendants come after their ancestors: from the end, each hands its own end up.
  for (const { parent, last } of [...places.values()].reverse()) {
    if (parent !== undefined) parent.last = Math.max(parent.last, last);
  }
  return places;
}

function append(lists: Map<Id, Id[]>, key: Id, id: Id): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [id]);
  else list.push(id);
}
