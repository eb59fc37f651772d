import type * as z from "zod";
import { AgendaItem, Track } from "../model/agenda.ts";
import type { Event } from "../model/event.ts";
import { EventDocument } from "../model/event-document.ts";
import { HeadcountLine } from "../model/headcount.ts";
import { Organization } from "../model/organization.ts";
import { Outcome } from "../model/outcome.ts";
import { Participant } from "../model/participant.ts";
import { Person, Post } from "../model/person.ts";
import { Room } from "../model/place.ts";
import { AgendaRole, EventRole } from "../model/role.ts";
import { Workshop } from "../model/rotation.ts";
import { Statement } from "../model/statement.ts";
import type { DocumentCopy, Part } from "./document-copy.ts";
import type { ItemIds } from "./restricted.ts";

/** What an id can refer to; a `party` is an organization or a person. */
export type Referent =
  | "organization"
  | "person"
  | "party"
  | "room"
  | "track"
  | "item"
  | "document"
  | "outcome";

/** The fields of each model that refer to something else by its id. A test holds them against the models. */
export const referenceFields: ReadonlyMap<z.ZodType, Readonly<Record<string, Referent>>> = new Map<
  z.ZodType,
  Readonly<Record<string, Referent>>
>([
  [Organization, { parent: "organization" }],
  [Post, { organization: "organization" }],
  [EventRole, { party: "party", through: "organization" }],
  [AgendaItem, { room: "room", track: "track", parent: "item", documents: "document" }],
  [Workshop, { room: "room" }],
  [AgendaRole, { person: "person", organization: "organization" }],
  [HeadcountLine, { institution: "organization", organizations: "organization" }],
  [Participant, { person: "person", organization: "organization", sessions: "item" }],
  [Outcome, { followUpOf: "outcome" }],
  [Statement, { speaker: "party" }],
  [EventDocument, { author: "party" }],
]);

/** A field of an object that refers to something, and the ids that stand in it. */
export interface Reference {
  readonly model: z.ZodType;
  readonly source: object;
  readonly event: Event | undefined;
  readonly field: string;
  readonly to: Referent;
  readonly ids: readonly string[];
}

/** Every reference that a copy still makes. */
export function* referencesIn(copy: DocumentCopy): Iterable<Reference> {
  for (const [model, fields] of referenceFields) {
    const entries = Object.entries(fields);
    for (const { value, event } of copy.partsOf(model as never)) {
      for (const [field, to] of entries) {
        // The fields are those of the object's own model.
        const ids = (value as Record<string, string | string[] | undefined>)[field];
        if (ids === undefined) continue;
        yield {
          model,
          source: value,
          event,
          field,
          to,
          ids: typeof ids === "string" ? [ids] : ids,
        };
      }
    }
  }
}

/** Finds what an id refers to, in the event first and then in the project or series around it. */
export type Resolve = (event: Event | undefined, to: Referent, id: string) => object | undefined;

/** Looks through a copy as it is now. */
export function resolver(copy: DocumentCopy, itemIds: ItemIds): Resolve {
  const scopes = new Map<Referent, Map<Event | undefined, Map<string, object>>>();
  const add = (event: Event | undefined, to: Referent, id: string | undefined, value: object) => {
    if (id === undefined) return;
    const scope = scopes.get(to) ?? new Map<Event | undefined, Map<string, object>>();
    scopes.set(to, scope);
    const known = scope.get(event) ?? new Map<string, object>();
    scope.set(event, known);
    if (!known.has(id)) known.set(id, value);
  };
  const models = [
    ["organization", Organization],
    ["person", Person],
    ["party", Organization],
    ["party", Person],
    ["room", Room],
    ["track", Track],
    ["document", EventDocument],
    ["outcome", Outcome],
  ] as const;
  for (const [to, model] of models) {
    const parts = copy.partsOf<{ id?: string | undefined }>(model);
    for (const { value, event } of parts) add(event, to, value.id, value);
  }
  // Few references are to items, of which there are the most.
  let items: readonly Part<AgendaItem>[] | undefined = copy.partsOf(AgendaItem);
  const addItems = () => {
    for (const [event, parts] of Map.groupBy(items ?? [], ({ event }) => event)) {
      const ids = itemIds(parts.map(({ value }) => value));
      for (const [n, { value }] of parts.entries()) add(event, "item", ids[n], value);
    }
    items = undefined;
  };
  return (event, to, id) => {
    if (to === "item" && items !== undefined) addItems();
    const scope = scopes.get(to);
    return scope?.get(event)?.get(id) ?? scope?.get(undefined)?.get(id);
  };
}
