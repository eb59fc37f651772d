import { deriveId, type Place, type Room } from "@plenary/core";

/** Where entries take place, as a document has it. */
export interface Places {
  readonly place?: Place;
  /** The room of a location; absent where an entry is in the place as a whole. */
  roomOf(location: string): string | undefined;
}

/**
 * Tells the place that all entries' locations end with, part by part between commas, and makes rooms of what stands before it:
 * `Aula, Casa Universitarilor, Bucharest` beside `Room 2, Casa Universitarilor, Bucharest`.
 */
export function placesIn(locations: readonly string[]): Places {
  const all = [...new Set(locations.map((location) => location.trim()))];
  const stated = all.filter(Boolean);
  // A place that the event had would be one of those, too, that state none.
  const shared = stated.length === all.length ? stated : [];
  const common = commonEnd(shared.map((location) => location.split(", ")));
  const name = common.join(", ");
  const rooms = new Map<string, Room>();
  const newId = idGiver();
  for (const location of stated) {
    if (location === name) continue;
    const room = name === "" ? location : location.slice(0, -name.length - ", ".length);
    rooms.set(location, { id: newId(deriveId(room)), name: room });
  }
  const place: Place = {
    ...(name === "" ? {} : { name }),
    ...(rooms.size === 0 ? {} : { rooms: [...rooms.values()] }),
  };
  return {
    ...(stated.length === 0 ? {} : { place }),
    roomOf: (location) => rooms.get(location.trim())?.id,
  };
}

/** Gives ids that nobody has yet: the one that is wanted, or with a number from 2. */
export function idGiver(): (wanted: string) => string {
  const next = new Map<string, number>();
  const taken = new Set<string>();
  return (wanted) => {
    let id = wanted;
    let number = next.get(wanted) ?? 2;
    while (taken.has(id)) id = `${wanted}-${number++}`;
    next.set(wanted, number);
    taken.add(id);
    return id;
  };
}

function commonEnd(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = lists;
  let length = first.length;
  for (const list of others) {
    let same = 0;
    while (same < length && same < list.length && list.at(-1 - same) === first.at(-1 - same))
      same++;
    length = same;
  }
  return length === 0 ? [] : first.slice(-length);
}
