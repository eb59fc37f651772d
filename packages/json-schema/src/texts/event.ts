import {
  AttendanceMode,
  Event,
  EventKind,
  EventScope,
  EventStatus,
  Project,
  Series,
} from "@plenary/core";
import { define } from "../definition.ts";

const collection = {
  id: "Never changes once the document is published.",
  language: "The language of every text in the document.",
  translations: "The texts in other languages, by language tag.",
  organizations: "Organizations that the document refers to by id.",
  people: "People whom the document names.",
  roles: "Who carries the whole.",
  inferred: "Pointers to what no source states.",
  revision: "Raised by each published change.",
  updated: "When the document was last changed.",
  taxonomy: "Where the category ids come from.",
  events: "The events, whole.",
};

export const event = {
  event: define(Event, {
    description:
      "One event with all that is known of it. Its texts are in its language, its times in its time zone.",
    example: {
      type: "event",
      id: "oradea-2019",
      kind: "conference",
      name: "Human Trafficking – a relevant and common problem of today's Romania",
      language: "en",
      timeZone: "Europe/Bucharest",
      start: "2019-10-18T09:00",
      end: "2019-10-18T17:00",
      place: { locality: "Oradea", country: "RO" },
    },
    properties: {
      type: "Tells an event from a project and a series.",
      id: "Never changes once the event is published.",
      additionalKinds: "What else the event is.",
      language: "The language of every text in the document.",
      translations: "The event's own texts in other languages, by language tag.",
      timeZone: "Where the clock stands that all local times are read from.",
      start: "As precise as it is known.",
      end: "As precise as it is known.",
      previousStart: "When the event was to start before it was postponed or rescheduled.",
      edition: "The number of the event in its series, counted from 1.",
      virtualLocations: "Where the event is followed online.",
      organizations: "Organizations that the document refers to by id.",
      people: "People whom the document names.",
      roles: "Who carries the event.",
      audience: "The categories of people whom the event is for.",
      participantCountries: "Where those who took part came from.",
      headcounts: "How many people, from the plan to those who came.",
      participants: "Those who take part, one by one; no public copy has them.",
      sources: "Where the document's facts were taken from.",
      inferred: "Pointers to what no source states.",
      revision: "Raised by each published change; the SEQUENCE of calendars.",
      updated: "When the document was last changed.",
      taxonomy: "Where the category ids come from.",
    },
  }),
  "event-kind": define(EventKind, {
    description: "What kind of event it is.",
    example: "conference",
  }),
  "event-scope": define(EventScope, {
    description: "How far the event reaches.",
    example: "national",
  }),
  "event-status": define(EventStatus, {
    description: "Whether the event stands, and what became of it.",
    example: "held",
  }),
  "attendance-mode": define(AttendanceMode, {
    description: "Whether people meet in a place, online or both.",
    example: "mixed",
  }),
  project: define(Project, {
    description:
      "A project and its events. What it states once holds for all of them: an event's references are looked up here after its own lists.",
    example: {
      type: "project",
      id: "cooperation",
      name: "Cooperation",
      language: "en",
      events: [],
    },
    properties: {
      ...collection,
      type: "Tells a project from an event and a series.",
      countries: "The countries of the partners.",
    },
  }),
  series: define(Series, {
    description:
      "A series of events, in order of edition. What it states once holds for all of them.",
    example: { type: "series", id: "together", name: "Together", language: "en", events: [] },
    properties: { ...collection, type: "Tells a series from an event and a project." },
  }),
};

export const eventParts = {
  // A project and a series share them.
  "collection-texts": define(Project.shape.translations.unwrap().valueType, {
    description: "The texts of a project or a series in another language.",
    example: { name: "Samenwerking" },
  }),
  "series-frequency": define(Series.shape.frequency.unwrap(), {
    description: "How often the events of a series take place.",
    example: "yearly",
  }),
};
