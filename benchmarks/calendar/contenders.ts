import type { Event } from "@plenary/core";
import { streamICalendar, toICalendar } from "@plenary/ical";
import ICAL from "ical.js";
import icalGenerator, { ICalEventStatus } from "ical-generator";
import { createEvents, type DateTime, type EventAttributes } from "ics";
import { generateIcsCalendar } from "ts-ics";
import { plainBuilder } from "./plain-builder.ts";
import { type Session, stamp, timeZone } from "./sessions.ts";

/** What every contender is given: the same sessions, as a document and as a list. */
export interface Input {
  readonly event: Event;
  readonly sessions: readonly Session[];
}

/** A way to make the calendar of sessions. */
export interface Contender {
  readonly name: string;
  readonly write: (input: Input) => string | Promise<string>;
  /** More sessions than this take it minutes. */
  readonly most?: number;
}

export const ours: Contender = { name: "plenary", write: ({ event }) => text(toICalendar(event)) };

export const floor: Contender = {
  name: "string builder",
  write: ({ sessions }) => plainBuilder(sessions),
};

export const generatorPlain: Contender = {
  name: "ical-generator",
  write: ({ sessions }) => {
    const calendar = icalGenerator({ name: "Congress" });
    for (const session of sessions) {
      calendar.createEvent({
        id: session.id,
        stamp: new Date(stamp),
        lastModified: new Date(stamp),
        sequence: 0,
        start: session.utc.start,
        end: session.utc.end,
        summary: session.title,
        description: session.description,
        location: session.location,
        categories: session.categories.map((name) => ({ name })),
        status: ICalEventStatus.CONFIRMED,
      });
    }
    return calendar.toString();
  },
};

const icalJs: Contender = {
  name: "ical.js",
  write: ({ sessions }) => {
    const calendar = new ICAL.Component("vcalendar");
    calendar.updatePropertyWithValue("version", "2.0");
    calendar.updatePropertyWithValue("prodid", "-//benchmark//EN");
    for (const session of sessions) calendar.addSubcomponent(icalJsEvent(session));
    return calendar.toString();
  },
};

const ics: Contender = {
  name: "ics",
  write: ({ sessions }) => {
    const { error, value } = createEvents(sessions.map(icsEvent));
    if (typeof value !== "string") throw error ?? new Error("ics gave nothing");
    return value;
  },
};

const tsIcs: Contender = {
  name: "ts-ics",
  most: 10_000,
  write: ({ sessions }) =>
    generateIcsCalendar({
      version: "2.0",
      prodId: "-//benchmark//EN",
      events: sessions.map((session) => ({
        uid: session.id,
        stamp: { date: new Date(stamp) },
        start: { date: session.utc.start },
        end: { date: session.utc.end },
        summary: session.title,
        description: session.description,
        location: session.location,
        categories: [...session.categories],
        status: "CONFIRMED",
      })),
    }),
};

export const contenders: readonly Contender[] = [ours, floor, generatorPlain, icalJs, ics, tsIcs];

/** Ours as a stream, chunk by chunk. */
export async function* stream({ event }: Input): AsyncGenerator<string> {
  const calendar = streamICalendar(event);
  if (!calendar.ok) throw new Error(calendar.findings[0]?.message);
  yield* calendar.value;
}

function text(result: ReturnType<typeof toICalendar>): string {
  if (!result.ok) throw new Error(result.findings[0]?.message);
  return result.value;
}

function icalJsEvent(session: Session): ICAL.Component {
  const component = new ICAL.Component("vevent");
  const event = new ICAL.Event(component);
  event.uid = session.id;
  event.summary = session.title;
  event.description = session.description;
  event.location = session.location;
  event.sequence = 0;
  for (const [name, local] of [
    ["dtstart", session.local.start],
    ["dtend", session.local.end],
  ] as const) {
    const property = new ICAL.Property(name);
    property.setParameter("tzid", timeZone);
    property.setValue(ICAL.Time.fromDateTimeString(`${local}:00`));
    component.addProperty(property);
  }
  const categories = new ICAL.Property("categories");
  categories.setValues([...session.categories]);
  component.addProperty(categories);
  component.updatePropertyWithValue("dtstamp", ICAL.Time.fromDateTimeString(stamp));
  component.updatePropertyWithValue("status", "CONFIRMED");
  return component;
}

function icsEvent(session: Session): EventAttributes {
  const parts = (date: Date): DateTime => [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
  ];
  return {
    uid: session.id,
    start: parts(session.utc.start),
    end: parts(session.utc.end),
    startInputType: "utc",
    endInputType: "utc",
    title: session.title,
    description: session.description,
    location: session.location,
    categories: [...session.categories],
    status: "CONFIRMED",
    sequence: 0,
  };
}
