import type { AgendaItem } from "../../model/agenda.ts";
import type { Event } from "../../model/event.ts";
import type { JsonPointer } from "../../model/json-pointer.ts";
import type { AgendaRole } from "../../model/role.ts";
import type { Container } from "../subject.ts";

/** What an id can refer to; a `party` is an organization or a person. */
export type Referent =
  | "organization"
  | "person"
  | "party"
  | "room"
  | "track"
  | "item"
  | "document"
  | "category"
  | "outcome";

/** An id that refers to something else in the document. */
export interface Reference {
  readonly path: JsonPointer;
  readonly id: string;
  readonly to: Referent;
}

/** The ids that a reference can name. */
export interface KnownIds {
  has(to: Referent, id: string): boolean;
  all(to: Referent): readonly string[];
}

/** Every reference that one event makes. */
export function* eventReferences(event: Event): Iterable<Reference> {
  yield* sharedReferences(event);
  for (const [d, { items }] of (event.agenda?.days ?? []).entries()) {
    for (const [i, item] of items.entries()) {
      yield* itemReferences(item, `/agenda/days/${d}/items/${i}`);
    }
  }
  for (const [h, { lines = [] }] of (event.headcounts ?? []).entries()) {
    for (const [l, { institution, organizations }] of lines.entries()) {
      const path = `/headcounts/${h}/lines/${l}`;
      yield* one("organization", `${path}/institution`, institution);
      yield* many("organization", `${path}/organizations`, organizations);
    }
  }
  for (const [p, { person, organization, sessions }] of (event.participants ?? []).entries()) {
    yield* one("person", `/participants/${p}/person`, person);
    yield* one("organization", `/participants/${p}/organization`, organization);
    yield* many("item", `/participants/${p}/sessions`, sessions);
  }
}

/** The references in what an event, a project and a series have in common. */
export function* sharedReferences(document: Event | Container): Iterable<Reference> {
  for (const [o, { parent }] of (document.organizations ?? []).entries()) {
    yield* one("organization", `/organizations/${o}/parent`, parent);
  }
  for (const [p, { posts = [] }] of (document.people ?? []).entries()) {
    for (const [n, { organization }] of posts.entries()) {
      yield* one("organization", `/people/${p}/posts/${n}/organization`, organization);
    }
  }
  for (const [r, { party, through }] of (document.roles ?? []).entries()) {
    yield* one("party", `/roles/${r}/party`, party);
    yield* one("organization", `/roles/${r}/through`, through);
  }
  for (const [o, { followUpOf }] of (document.outcomes ?? []).entries()) {
    yield* one("outcome", `/outcomes/${o}/followUpOf`, followUpOf);
  }
  for (const [s, { speaker }] of (document.statements ?? []).entries()) {
    yield* one("party", `/statements/${s}/speaker`, speaker);
  }
  for (const [d, { author }] of (document.documents ?? []).entries()) {
    yield* one("party", `/documents/${d}/author`, author);
  }
  for (const [c, { broader, replacedBy }] of (document.taxonomy?.concepts ?? []).entries()) {
    yield* one("category", `/taxonomy/concepts/${c}/broader`, broader);
    yield* one("category", `/taxonomy/concepts/${c}/replacedBy`, replacedBy);
  }
}

function* itemReferences(item: AgendaItem, path: JsonPointer): Iterable<Reference> {
  yield* one("room", `${path}/room`, item.room);
  yield* one("track", `${path}/track`, item.track);
  yield* one("item", `${path}/parent`, item.parent);
  yield* roleReferences(item.roles, path);
  yield* many("document", `${path}/documents`, item.documents);
  const workshops = item.rotation?.workshops;
  if (typeof workshops !== "object") return;
  for (const [w, { room, roles }] of workshops.entries()) {
    yield* one("room", `${path}/rotation/workshops/${w}/room`, room);
    yield* roleReferences(roles, `${path}/rotation/workshops/${w}`);
  }
}

function* roleReferences(roles: readonly AgendaRole[] = [], path: JsonPointer) {
  for (const [r, { person, organization }] of roles.entries()) {
    yield* one("person", `${path}/roles/${r}/person`, person);
    yield* one("organization", `${path}/roles/${r}/organization`, organization);
  }
}

function* one(to: Referent, path: JsonPointer, id: string | undefined): Iterable<Reference> {
  if (id !== undefined) yield { to, path, id };
}

function* many(to: Referent, path: JsonPointer, ids: readonly string[] = []): Iterable<Reference> {
  for (const [n, id] of ids.entries()) yield { to, path: `${path}/${n}`, id };
}
