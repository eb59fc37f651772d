import {
  type Audience,
  type Event,
  effectivePrivacy,
  type JsonPointer,
  type PlenaryDocument,
  type Room,
} from "@plenary/core";
import type { Parties } from "./contributor.ts";
import { type Kind, kindLabel } from "./kind-labels.ts";
import type { CalendarOptions } from "./options.ts";
import { categoryText, escapeText, singleLine } from "./text.ts";

/** What all entries of one event share. */
export interface EventContext extends Parties {
  /** In the calendar's language. */
  readonly event: Event;
  /** Where the event stands in its document. */
  readonly base: JsonPointer;
  readonly audience: Audience;
  /** Who may see the event. */
  readonly visibility: Audience;
  readonly sequence: number;
  /** When the event was updated, RFC 3339 in UTC. */
  readonly stamp: string;
  /** Whether its zone is UTC, which stands in a calendar without a name. */
  readonly isUtc: boolean;
  readonly domain: string | undefined;
  readonly alarm: number | undefined;
  /** The place of a room, or of the event, on one line, escaped. */
  placeOf(room: Room | undefined): string;
  /** The name of a category as a calendar writes it, escaped. */
  categoryOf(name: string): string;
  /** The category that a kind is. */
  kindOf(kind: Kind): string;
}

/** The context of an event, with what its project or series states for it. */
export function eventContext(
  document: PlenaryDocument,
  event: Event,
  base: JsonPointer,
  { audience = "public", domain, alarm }: CalendarOptions,
): EventContext {
  const container = document.type === "event" ? undefined : document;
  const categoryOf = remembered((name: string) => escapeText(categoryText(name)));
  return {
    event,
    base,
    audience,
    domain,
    alarm,
    visibility: effectivePrivacy(event.privacy, container?.privacy).visibility,
    people: byId(container?.people, event.people),
    organizations: byId(container?.organizations, event.organizations),
    // Both only ever grow, so the greater of the two does as well.
    sequence: Math.max(event.revision ?? 0, document.revision ?? 0),
    stamp: latest(event.updated, document.updated) ?? `${firstDay(event)}T00:00:00Z`,
    isUtc: isUtcZone(event.timeZone ?? "UTC"),
    placeOf: placesOf(event),
    categoryOf,
    kindOf: remembered((kind: Kind) => categoryOf(kindLabel(kind, event.language))),
  };
}

function byId<Entity extends { readonly id: string }>(
  ...lists: readonly (readonly Entity[] | undefined)[]
): ReadonlyMap<string, Entity> {
  return new Map(lists.flatMap((list) => (list ?? []).map((entity) => [entity.id, entity])));
}

function latest(...instants: readonly (string | undefined)[]): string | undefined {
  return instants
    .filter((instant) => instant !== undefined)
    .sort()
    .at(-1);
}

/** Without a moment of its own, a document is stamped with its event's first day: reading a clock would change the bytes. */
function firstDay({ start }: Event): string {
  return `${start}-01-01`.slice(0, 10);
}

function isUtcZone(timeZone: string): boolean {
  try {
    return spellingOf(timeZone) === "UTC";
  } catch {
    // An event in a zone that nobody knows has no hours, so its calendar needs no zone either.
    return true;
  }
}

/** There are some six hundred zones, and asking costs as much as writing a hundred entries. */
const spellingOf = remembered(
  (timeZone: string) => new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone,
);

function placesOf({ place }: Event): EventContext["placeOf"] {
  const { name, streetAddress, postalCode, locality, region, country } = place ?? {};
  const town = [postalCode, locality].filter((part) => part !== undefined).join(" ");
  const venue = [name, streetAddress, town, region, country];
  return remembered((room) => escapeText(oneLine([room?.name, ...venue])));
}

/** Many entries of an event share what is asked for here. */
function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}

function oneLine(parts: readonly (string | undefined)[]): string {
  return parts
    .map((part) => singleLine(part ?? ""))
    .filter((part) => part !== "")
    .join(", ");
}
