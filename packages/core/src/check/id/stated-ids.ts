import type { AgendaItem } from "../../model/agenda.ts";
import type { Event } from "../../model/event.ts";
import type { JsonPointer } from "../../model/json-pointer.ts";
import type { Container } from "../subject.ts";

/** An id that something in the document has. */
export interface StatedId {
  readonly id: string;
  /** Where the id itself stands. */
  readonly path: JsonPointer;
  /** What has it, in a word for people. */
  readonly noun: string;
  /** Within which it must be the only one; absent where there is but one. */
  readonly namespace?: string;
}

/** Every id that one event gives. */
export function* idsStatedIn(event: Event): Iterable<StatedId> {
  yield* sharedIds(event);
  yield* listed("room", "/place/rooms", event.place?.rooms);
  yield* listed("track", "/agenda/tracks", event.agenda?.tracks);
  for (const [d, { items }] of (event.agenda?.days ?? []).entries()) {
    const path = `/agenda/days/${d}/items`;
    yield* listed("agenda item", path, items);
    for (const [i, item] of items.entries()) yield* workshopIds(item, `${path}/${i}`);
  }
  yield* listed("headcount", "/headcounts", event.headcounts);
  yield* listed("participant", "/participants", event.participants);
}

/** Every id that an event, a project or a series gives in what they have in common. */
export function* sharedIds(document: Event | Container): Iterable<StatedId> {
  const { id, taxonomy } = document;
  yield { id, path: "/id", noun: document.type };
  // A role names either by its id.
  yield* listed("organization", "/organizations", document.organizations, "party");
  yield* listed("person", "/people", document.people, "party");
  yield* listed("outcome", "/outcomes", document.outcomes);
  yield* listed("document", "/documents", document.documents);
  if (taxonomy === undefined) return;
  yield { id: taxonomy.id, path: "/taxonomy/id", noun: "taxonomy" };
  yield* listed("category", "/taxonomy/concepts", taxonomy.concepts);
}

/** The ids of a list's things, where they have one. */
export function* listed(
  noun: string,
  path: JsonPointer,
  things: readonly { readonly id?: string | undefined }[] = [],
  namespace = noun,
): Iterable<StatedId> {
  for (const [n, { id }] of things.entries()) {
    if (id !== undefined) yield { id, path: `${path}/${n}/id`, noun, namespace };
  }
}

function* workshopIds({ rotation }: AgendaItem, path: JsonPointer): Iterable<StatedId> {
  if (typeof rotation?.workshops !== "object") return;
  yield* listed("workshop", `${path}/rotation/workshops`, rotation.workshops, path);
}
