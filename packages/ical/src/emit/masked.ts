import {
  type AgendaDay,
  type AgendaItem,
  type Audience,
  type Event,
  type Finding,
  type PlenaryDocument,
  redact,
} from "@plenary/core";
import { isOpen } from "./open-document.ts";

/**
 * The document as an audience may see it, with all of its events, days and items in their places, so that what is said of them
 * leads back to the original. What the audience may not see keeps its `visibility`, by which the calendar leaves it out; the
 * participants stay, because by them the calendar of one is chosen. An item that the copy shows as it is stays the same object.
 */
export function maskedFor(audience: Audience, document: PlenaryDocument): PlenaryDocument {
  if (audience === "organizers" || isOpen(document)) return document;
  const copy = redact(document, audience);
  // A document that is for a narrower audience as a whole is left out as a whole.
  if (!copy.ok) return document;
  const withheld = restricted(copy.findings);
  if (document.type === "event") return maskedEvent(document, copy.value as Event, "", withheld);
  const copies = (copy.value as Exclude<PlenaryDocument, Event>).events.values();
  const events = document.events.map((event, n) => {
    const base = `/events/${n}`;
    const shown = withheld.has(base) ? undefined : copies.next().value;
    return shown === undefined ? event : maskedEvent(event, shown, base, withheld);
  });
  // A copy is of the type of its original.
  return { ...copy.value, events } as PlenaryDocument;
}

function restricted(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ code, path }) => (code === "redact/restricted" ? [path] : [])),
  );
}

function maskedEvent(
  original: Event,
  copy: Event,
  base: string,
  withheld: ReadonlySet<string>,
): Event {
  const { participants, privacy, agenda } = original;
  return {
    ...keptWhereEqual(original, copy),
    ...(participants && { participants }),
    ...(privacy && { privacy }),
    ...(agenda && {
      agenda: { ...copy.agenda, days: maskedDays(agenda.days, copy, base, withheld) },
    }),
  };
}

/** What the copy shows as it is stays the same object, by which a cache knows that it has not changed. */
function keptWhereEqual(original: Event, { agenda, ...copy }: Event): Event {
  const kept = Object.entries(copy).map(([key, value]) => {
    const before: unknown = Reflect.get(original, key);
    return [key, JSON.stringify(before) === JSON.stringify(value) ? before : value];
  });
  // Made of the copy's own keys.
  return Object.fromEntries(kept) as Event;
}

function maskedDays(
  days: readonly AgendaDay[],
  copy: Event,
  base: string,
  withheld: ReadonlySet<string>,
): AgendaDay[] {
  const copies = copy.agenda?.days.flatMap(({ items }) => items).values();
  const titles = new Map(copy.agenda?.days.map((day) => [day.date, day]));
  return days.map((day, d) => ({
    ...titles.get(day.date),
    date: day.date,
    items: day.items.map((item, i) => {
      const shown = withheld.has(`${base}/agenda/days/${d}/items/${i}`)
        ? undefined
        : copies?.next().value;
      // Whatever has no counterpart in the copy is for the organizers.
      if (shown === undefined) return { ...item, visibility: "organizers" };
      return sameText(item, shown) ? item : shown;
    }),
  }));
}

/** The copy gives an id to every item; one that a title gives anyway is no difference. */
function sameText(item: AgendaItem, shown: AgendaItem): boolean {
  const { id, ...rest } = shown;
  return JSON.stringify(item) === JSON.stringify(item.id === undefined ? rest : { ...shown });
}
