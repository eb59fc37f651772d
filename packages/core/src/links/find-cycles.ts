/**
 * The circles that links make of which each thing has at most one, such as a parent: each from the member that `links` has
 * first, onwards. In the order in which they are met; linear in the number of links.
 */
export function findCycles<Id>(links: ReadonlyMap<Id, Id>): Id[][] {
  const rank = new Map(Array.from(links.keys(), (id, index) => [id, index]));
  // Every walk ends, meets an earlier walk, or closes a circle of its own.
  const walks = new Map<Id, Id>();
  const cycles: Id[][] = [];
  for (const start of links.keys()) {
    let id: Id | undefined = start;
    while (id !== undefined && !walks.has(id)) {
      walks.set(id, start);
      id = links.get(id);
    }
    if (id !== undefined && walks.get(id) === start) cycles.push(cycleThrough(id, links, rank));
  }
  return cycles;
}

function cycleThrough<Id>(
  start: Id,
  links: ReadonlyMap<Id, Id>,
  rank: ReadonlyMap<Id, number>,
): Id[] {
  const cycle = [start];
  for (let id = links.get(start); id !== undefined && id !== start; id = links.get(id)) {
    cycle.push(id);
  }
  let first = 0;
  for (const [index, id] of cycle.entries()) {
    if ((rank.get(id) ?? 0) < (rank.get(cycle[first] ?? id) ?? 0)) first = index;
  }
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}
