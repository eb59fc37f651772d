import type { AgendaItem, Event, PlenaryDocument } from "@plenary/core";
import { isMarked } from "./marked-event.ts";

/**
 * The fields of models that hold a mark in a document, `Person.email`, in an object of which something is left in its copy: a
 * mark elsewhere goes with its object, whoever may see the field.
 */
export function markedFields(document: PlenaryDocument, copy: PlenaryDocument): string[] {
  const left = objectsOf(copy);
  return Object.entries(objectsOf(document)).flatMap(([name, objects]) => {
    const ids = new Set(left[name]?.map(({ id }) => id));
    const remaining = objects.filter(({ id }) => ids.has(id));
    return remaining.flatMap(({ fields }) =>
      Object.entries(fields).flatMap(([field, value]) =>
        isMarked(JSON.stringify(value)) ? [`${name}.${field}`] : [],
      ),
    );
  });
}

interface Identified {
  readonly id: string | undefined;
  readonly fields: object;
}

/** The objects of a document by their model; a consent goes by whoever gives it. */
function objectsOf(document: PlenaryDocument): Readonly<Record<string, readonly Identified[]>> {
  const events = document.type === "event" ? [document] : document.events;
  const holders = [document, ...events];
  const people = holders.flatMap((holder) => holder.people ?? []);
  const participants = events.flatMap((event) => event.participants ?? []);
  const containers = document.type === "event" ? [] : [document];
  return {
    Event: events.map(identified),
    Project: containers.filter(({ type }) => type === "project").map(identified),
    Series: containers.filter(({ type }) => type === "series").map(identified),
    AgendaItem: events.flatMap(itemsOf).map(identified),
    Consent: [...people, ...participants].map(({ id, consent }) => ({ id, fields: consent ?? {} })),
    Organization: holders.flatMap((holder) => holder.organizations ?? []).map(identified),
    Participant: participants.map(identified),
    Person: people.map(identified),
  };
}

function identified(fields: { readonly id?: string | undefined }): Identified {
  return { id: fields.id, fields };
}

function itemsOf({ agenda }: Event): AgendaItem[] {
  return agenda?.days.flatMap(({ items }) => items) ?? [];
}
