import type { Event } from "../../model/event.ts";
import type { Project } from "../../model/project.ts";
import type { Series } from "../../model/series.ts";
import type { ItemMoments } from "../subject.ts";
import type { KnownIds, Referent } from "./references.ts";

type Lists = Partial<Record<Exclude<Referent, "party">, Things>>;
type Things = readonly { readonly id?: string | undefined }[] | undefined;

/** The ids that an event's own lists give. An agenda item is also known by the id that its title gave it. */
export function eventIds(event: Event, items: readonly ItemMoments[]): KnownIds {
  return idsIn({
    ...sharedLists(event),
    room: event.place?.rooms,
    track: event.agenda?.tracks,
    item: items,
  });
}

/** The ids that a project or series gives, which its events may refer to as well. */
export function containerIds(container: Project | Series): KnownIds {
  return idsIn(sharedLists(container));
}

function sharedLists({ organizations, people, documents, outcomes }: Event | Project | Series) {
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
