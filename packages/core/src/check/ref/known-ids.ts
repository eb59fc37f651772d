import type { Event } from "../../model/event.ts";
import type { Categories, Container, ItemMoments } from "../subject.ts";
import type { KnownIds, Referent } from "./references.ts";

type Lists = Partial<Record<Exclude<Referent, "party">, Things>>;
type Things = readonly { readonly id?: string | undefined }[] | undefined;

/** The ids that an event's own lists give. An agenda item is also known by the id that its title gave it. */
export function idsOfEvent(
  event: Event,
  items: readonly ItemMoments[],
  categories: Categories,
): KnownIds {
  return idsIn({
    ...sharedLists(event),
    ...categoryList(event, categories),
    room: event.place?.rooms,
    track: event.agenda?.tracks,
    item: items,
  });
}

/** The ids that a project or series gives. */
export function idsOfContainer(container: Container, categories: Categories): KnownIds {
  return idsIn({ ...sharedLists(container), ...categoryList(container, categories) });
}

/** The ids of a project or series which its events may refer to as well. */
export function inheritedIds(container: Container): KnownIds {
  return idsIn(sharedLists(container));
}

/** Only a taxonomy of its own refers to categories by what they are, and then to all that it has, published ones included. */
function categoryList({ taxonomy }: Event | Container, { ids }: Categories): Lists {
  return taxonomy === undefined ? {} : { category: ids.map((id) => ({ id })) };
}

function sharedLists({ organizations, people, documents, outcomes }: Event | Container): Lists {
  return { organization: organizations, person: people, document: documents, outcome: outcomes };
}

/** A list is read when it is first asked for: most events refer to few kinds of things. */
function idsIn(lists: Lists): KnownIds {
  const read = new Map<Referent, ReadonlySet<string>>();
  function ids(to: keyof Lists): ReadonlySet<string> {
    const known =
      read.get(to) ?? new Set(lists[to]?.flatMap(({ id }) => (id === undefined ? [] : [id])));
    read.set(to, known);
    return known;
  }
  return {
    has: (to, id) =>
      to === "party" ? ids("organization").has(id) || ids("person").has(id) : ids(to).has(id),
    all: (to) => (to === "party" ? [...ids("organization"), ...ids("person")] : [...ids(to)]),
  };
}
