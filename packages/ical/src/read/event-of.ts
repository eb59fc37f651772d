import { deriveId, type Event, type Finding } from "@plenary/core";
import type ICAL from "ical.js";
import { agendaOf } from "./agenda-of.ts";
import { type CalendarEntry, textOf } from "./calendar-entry.ts";
import { eventKind, isPrivate, itemStatus, sharedFields, unfitAddresses } from "./entry-fields.ts";
import { type EventZone, eventZone } from "./event-zone.ts";
import { importFinding } from "./import-codes.ts";
import { lastDay } from "./last-day.ts";
import { type OwnIds, ownIds } from "./own-ids.ts";
import { placesIn } from "./places.ts";
import { propertyValue } from "./property-value.ts";

/** What a calendar does not say, and the reader of it may know. */
export interface ReadOptions {
  /** The time zone of the document; the one that most entries name where this is not given. */
  readonly timeZone?: string;
  /** The language of its texts; `und`, undetermined, where this is not given. */
  readonly language?: string;
}

/** The document of a calendar's entries, of which there is at least one. */
export function eventOf(
  roots: readonly ICAL.Component[],
  all: readonly CalendarEntry[],
  { timeZone, language = "und" }: ReadOptions,
): { event: Event; findings: readonly Finding[] } {
  const zone = eventZone(roots, all, timeZone);
  const own = ownIds(roots, all);
  const deadline = all.find(({ uid }) => own?.of(uid) === "registration.deadline");
  const entries = all.filter((entry) => entry !== deadline);
  const [only] = entries;
  const isAlone = entries.length === 1 && only !== undefined && (own?.of(only.uid) ?? "") === "";
  const body = isAlone ? wholeEvent(only, zone) : sessions(roots, entries, zone, own);
  const inferred = zone.isInferred ? ["/timeZone"] : [];
  const event: Event = {
    type: "event",
    id: own?.event ?? deriveId(body.event.name),
    ...body.event,
    language,
    ...(zone.timeZone === undefined ? {} : { timeZone: zone.timeZone }),
    ...(inferred.length === 0 ? {} : { inferred }),
    ...(deadline === undefined ? {} : { registration: { deadline: deadline.start.local } }),
    ...publicationOf(all),
  };
  return { event, findings: [...zone.findings, ...body.findings, ...remarks(all)] };
}

type Body = Pick<Event, "name" | "kind" | "start"> & Partial<Event>;

function wholeEvent(
  entry: CalendarEntry,
  zone: EventZone,
): { event: Body; findings: readonly Finding[] } {
  const { component, start, end } = entry;
  const description = textOf(component, "description");
  const { place } = placesIn([textOf(component, "location")]);
  const status = itemStatus(entry);
  const last = end === undefined ? undefined : lastDay(zone.localOf(end));
  const event: Body = {
    name: entry.title === "" ? "–" : entry.title,
    kind: eventKind(entry),
    ...(description === "" ? {} : { description }),
    start: zone.localOf(start),
    ...(last === undefined || last === start.local ? {} : { end: last }),
    ...(status === undefined ? {} : { status }),
    ...(place === undefined ? {} : { place }),
    ...sharedFields(entry),
    ...(isPrivate(entry) ? { privacy: { visibility: "organizers" } } : {}),
  };
  return { event, findings: [] };
}

function sessions(
  roots: readonly ICAL.Component[],
  entries: readonly CalendarEntry[],
  zone: EventZone,
  own: OwnIds | undefined,
): { event: Body; findings: readonly Finding[] } {
  const { agenda, place, shared, findings } = agendaOf(entries, zone, own);
  const dates = entries.flatMap(({ start, end }) => [
    zone.localOf(start).slice(0, 10),
    ...(end === undefined ? [] : [lastDay(zone.localOf(end)).slice(0, 10)]),
  ]);
  dates.sort();
  const [start = "", end = start] = [dates[0], dates.at(-1)];
  const event: Body = {
    name: calendarName(roots),
    kind: "other",
    start,
    ...(end === start ? {} : { end }),
    ...(place === undefined ? {} : { place }),
    ...shared,
    agenda,
  };
  return { event, findings };
}

function calendarName(roots: readonly ICAL.Component[]): string {
  const names = roots.flatMap((root) => [textOf(root, "name"), textOf(root, "x-wr-calname")]);
  return names.map((name) => name.trim()).find((name) => name !== "") ?? "Calendar";
}

/** The highest of the revisions, and the latest of the moments at which an entry was written. */
function publicationOf(entries: readonly CalendarEntry[]): Pick<Event, "revision" | "updated"> {
  let revision = 0;
  let updated = "";
  for (const { component } of entries) {
    const sequence = propertyValue(component, "sequence");
    if (typeof sequence === "number" && sequence > revision) revision = sequence;
    for (const name of ["last-modified", "dtstamp"]) {
      const moment = String(propertyValue(component, name) ?? "");
      if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(moment) && moment > updated) updated = moment;
    }
  }
  return {
    ...(revision > 0 && revision <= 2_147_483_647 ? { revision } : {}),
    ...(updated === "" ? {} : { updated }),
  };
}

function remarks(entries: readonly CalendarEntry[]): Finding[] {
  const untitled = entries.filter(({ title }) => title === "").length;
  const backwards = entries.filter(({ hasUnfitEnd }) => hasUnfitEnd === true).length;
  const unfit = entries.reduce((sum, entry) => sum + unfitAddresses(entry), 0);
  return [
    ...(untitled === 0
      ? []
      : [
          importFinding(
            "import/untitled",
            `${untitled} entries have no title; they are called “–”.`,
            {
              count: untitled,
            },
          ),
        ]),
    ...(backwards === 0
      ? []
      : [
          importFinding(
            "import/end",
            `${backwards} ends are before their starts, or days where those are hours, so the document does not have them.`,
            { count: backwards },
          ),
        ]),
    ...(unfit === 0
      ? []
      : [
          importFinding(
            "import/address",
            `${unfit} addresses are neither http nor https, so the document does not have them.`,
            { count: unfit },
          ),
        ]),
  ];
}
