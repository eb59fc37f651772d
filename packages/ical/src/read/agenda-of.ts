import { type Agenda, type AgendaItem, type Finding, Id, type Place } from "@plenary/core";
import { type CalendarEntry, textOf } from "./calendar-entry.ts";
import {
  isPrivate,
  itemKind,
  itemStatus,
  type SharedFields,
  sharedFields,
} from "./entry-fields.ts";
import type { EventZone } from "./event-zone.ts";
import { importFinding } from "./import-codes.ts";
import { lastDay } from "./last-day.ts";
import type { OwnIds } from "./own-ids.ts";
import { idGiver, type Places, placesIn } from "./places.ts";

/** Entries as an agenda, day by day in order of time, and the place that they share. */
export function agendaOf(
  entries: readonly CalendarEntry[],
  zone: EventZone,
  own: OwnIds | undefined,
): { agenda: Agenda; place?: Place; shared: SharedFields; findings: readonly Finding[] } {
  const newId = idGiver();
  const placed = entries.map((entry) => ({ local: zone.localOf(entry.start), entry }));
  placed.sort((a, b) => (a.local < b.local ? -1 : a.local > b.local ? 1 : 0));
  const places = placesIn(placed.map(({ entry }) => textOf(entry.component, "location")));
  const shared = sharedByAll(entries);
  const days = Map.groupBy(placed, ({ local }) => local.slice(0, 10));
  const allDay = placed.filter(({ local }) => local.length === 10).length;
  const message = `${allDay} entries are whole days, so they stand in the agenda without a time.`;
  return {
    agenda: {
      days: [...days].map(([date, list]) => ({
        date,
        items: list.map(({ entry }) => {
          const id = own === undefined ? undefined : itemId(own.of(entry.uid));
          return without(item(entry, zone, places, id && newId(id)), shared);
        }),
      })),
    },
    ...(places.place === undefined ? {} : { place: places.place }),
    shared,
    findings: allDay === 0 ? [] : [importFinding("import/all-day", message, { count: allDay })],
  };
}

/** The addresses that every entry has: they are the event's. */
function sharedByAll(entries: readonly CalendarEntry[]): SharedFields {
  const [first = {}, ...others] = entries.map(sharedFields);
  const isSame = (key: keyof SharedFields) =>
    others.every((other) => JSON.stringify(other[key]) === JSON.stringify(first[key]));
  return {
    ...(first.url !== undefined && isSame("url") ? { url: first.url } : {}),
    ...(first.virtualLocations !== undefined && isSame("virtualLocations")
      ? { virtualLocations: first.virtualLocations }
      : {}),
  };
}

function without({ url, virtualLocations, ...rest }: AgendaItem, shared: SharedFields): AgendaItem {
  return {
    ...rest,
    ...(url === undefined || shared.url !== undefined ? {} : { url }),
    ...(virtualLocations === undefined || shared.virtualLocations !== undefined
      ? {}
      : { virtualLocations }),
  };
}

/** The id of an item, or of a workshop in a round, whose dots no id of a document has. */
function itemId(part: string): string | undefined {
  const id = part.replaceAll(".", "-");
  return Id.safeParse(id).success ? id : undefined;
}

function item(
  entry: CalendarEntry,
  zone: EventZone,
  places: Places,
  id: string | undefined,
): AgendaItem {
  const { component, title } = entry;
  const abstract = textOf(component, "description");
  const room = places.roomOf(textOf(component, "location"));
  const { kind, topics } = itemKind(entry);
  const status = itemStatus(entry);
  return {
    ...(id === undefined ? {} : { id }),
    kind,
    title: title === "" ? "–" : title,
    ...hours(entry, zone),
    ...(abstract === "" ? {} : { abstract }),
    ...(room === undefined ? {} : { room }),
    ...(status === undefined ? {} : { status }),
    ...(topics.length === 0 ? {} : { topics: topics.map((name) => ({ name })) }),
    ...sharedFields(entry),
    ...(isPrivate(entry) ? { visibility: "organizers" } : {}),
  };
}

function hours({ start, end }: CalendarEntry, zone: EventZone): Pick<AgendaItem, "start" | "end"> {
  const from = zone.localOf(start);
  if (from.length === 10) return {};
  const clock = { start: from.slice(11) };
  if (end === undefined) return clock;
  const to = lastDay(zone.localOf(end));
  return { ...clock, end: to.slice(0, 10) === from.slice(0, 10) ? to.slice(11) : to };
}
