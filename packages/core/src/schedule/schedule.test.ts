import { describe, expect, test } from "vitest";
import type { AgendaItem } from "../model/agenda.ts";
import type { Event } from "../model/event.ts";
import type { Rotation } from "../model/rotation.ts";
import { schedule } from "./schedule.ts";

const event = (items: AgendaItem[], more: Partial<Event> = {}): Event => ({
  type: "event",
  id: "forum",
  kind: "conference",
  name: "Forum",
  language: "en",
  timeZone: "Europe/Bucharest",
  start: "2019-10-18",
  agenda: { days: [{ date: "2019-10-18", items }] },
  ...more,
});
const item = (title: string, start?: string, end?: string, more = {}): AgendaItem => ({
  kind: "other",
  title,
  ...(start && { start }),
  ...(end && { end }),
  ...more,
});
const lines = (e: Event) =>
  schedule(e).slots.map(
    ({ id, title, start, end }) =>
      `${id} | ${title} | ${start.instant} | ${end?.instant ?? "an instant"}`,
  );

describe("agenda items become slots", () => {
  test("with local time, instant, room and track, in order of time", () => {
    const place = { rooms: [{ id: "aula", name: "Aula" }] };
    const talk = item("Talk", "11:30", "13:00", {
      room: "aula",
      track: "law",
      abstract: "On law.",
    });
    const opening = item("Opening", "10:00", "10:15");
    const { slots } = schedule({
      ...event([talk, opening], { place }),
      agenda: {
        tracks: [{ id: "law", name: "Law" }],
        days: [{ date: "2019-10-18", items: [talk, opening] }],
      },
    });
    expect(slots).toEqual([
      {
        id: "opening",
        path: "/agenda/days/0/items/1",
        title: "Opening",
        kind: "other",
        allDay: false,
        start: { local: "2019-10-18T10:00", instant: "2019-10-18T07:00:00Z" },
        end: { local: "2019-10-18T10:15", instant: "2019-10-18T07:15:00Z" },
        roles: [],
        item: opening,
      },
      {
        id: "talk",
        path: "/agenda/days/0/items/0",
        title: "Talk",
        kind: "other",
        allDay: false,
        start: { local: "2019-10-18T11:30", instant: "2019-10-18T08:30:00Z" },
        end: { local: "2019-10-18T13:00", instant: "2019-10-18T10:00:00Z" },
        room: { id: "aula", name: "Aula" },
        track: { id: "law", name: "Law" },
        roles: [],
        abstract: "On law.",
        item: talk,
      },
    ]);
  });

  test("an instant has no end, and a night ends on its later day", () => {
    expect(
      lines(event([item("All out", "17:00"), item("Dinner", "20:00", "2019-10-19T01:00")])),
    ).toEqual([
      "all-out | All out | 2019-10-18T14:00:00Z | an instant",
      "dinner | Dinner | 2019-10-18T17:00:00Z | 2019-10-18T22:00:00Z",
    ]);
  });

  test("items without a start are told, not lost", () => {
    expect(schedule(event([item("Panel I")])).unscheduled).toEqual([
      { path: "/agenda/days/0/items/0", title: "Panel I", reason: "no-start" },
    ]);
  });

  test.each([undefined, "Mars/Olympus"])(
    "without a known zone (%s) nothing has an instant",
    (zone) => {
      const { timeZone: _, ...unzoned } = event([item("Opening", "10:00")]);
      const result = schedule(zone === undefined ? unzoned : { ...unzoned, timeZone: zone });
      expect([result.slots, result.unscheduled.map(({ reason }) => reason)]).toEqual([
        [],
        ["no-time-zone"],
      ]);
    },
  );

  test("hours that a clock change repeats or skips are marked", () => {
    const night = (date: string, items: AgendaItem[]) => ({ agenda: { days: [{ date, items }] } });
    const starts = (e: Event) => schedule(e).slots.map(({ start }) => start);
    const items = [item("Vigil", "03:30", "05:00")];
    expect(starts(event([], night("2026-10-25", items)))).toEqual([
      { local: "2026-10-25T03:30", instant: "2026-10-25T00:30:00Z", ambiguous: true },
    ]);
    expect(starts(event([], night("2026-03-29", items)))).toEqual([
      { local: "2026-03-29T03:30", instant: "2026-03-29T01:30:00Z", nonexistent: true },
    ]);
  });
});

test.each(["0000-01-01", "9999-12-31"])("the first and the last day that there are: %s", (date) => {
  for (const timeZone of ["Pacific/Kiritimati", "Europe/Bucharest", "America/Adak"]) {
    const edge = event([], {
      timeZone,
      start: `${date}T00:00`,
      end: `${date}T23:59`,
      agenda: { days: [{ date, items: [item("All day", "00:00", "23:59")] }] },
    });
    const { whole, slots } = schedule(edge);
    expect([whole, ...slots].map((slot) => [slot?.start.local, slot?.end?.local])).toEqual(
      Array(2).fill([`${date}T00:00`, `${date}T23:59`]),
    );
  }
});

describe("a rotation becomes a slot for each workshop and round", () => {
  const rotation = (value: Rotation, end = "16:00", language = "en") =>
    lines(event([item("Workshops", "14:00", end, { rotation: value })], { language })).map((line) =>
      line.replaceAll("2019-10-18T", "").replaceAll(":00Z", ""),
    );

  test("four workshops in two rounds are eight slots of an hour", () => {
    expect(rotation({ workshops: 4, rounds: 2 })).toEqual([
      "workshops.1.1 | Workshops 1 (round 1/2) | 11:00 | 12:00",
      "workshops.2.1 | Workshops 2 (round 1/2) | 11:00 | 12:00",
      "workshops.3.1 | Workshops 3 (round 1/2) | 11:00 | 12:00",
      "workshops.4.1 | Workshops 4 (round 1/2) | 11:00 | 12:00",
      "workshops.1.2 | Workshops 1 (round 2/2) | 12:00 | 13:00",
      "workshops.2.2 | Workshops 2 (round 2/2) | 12:00 | 13:00",
      "workshops.3.2 | Workshops 3 (round 2/2) | 12:00 | 13:00",
      "workshops.4.2 | Workshops 4 (round 2/2) | 12:00 | 13:00",
    ]);
  });

  test.each<[string, Rotation, string[]]>([
    [
      "split gives each workshop once",
      { workshops: 4, rounds: 2, mode: "split" },
      [
        "workshops.1.1 | Workshops 1 (round 1/2) | 11:00 | 12:00",
        "workshops.2.1 | Workshops 2 (round 1/2) | 11:00 | 12:00",
        "workshops.3.2 | Workshops 3 (round 2/2) | 12:00 | 13:00",
        "workshops.4.2 | Workshops 4 (round 2/2) | 12:00 | 13:00",
      ],
    ],
    [
      "workshops with names, ids and rounds of their own",
      {
        workshops: [
          { id: "law", title: "Case law" },
          { title: "Shelters", rounds: [2] },
        ],
        rounds: 2,
      },
      [
        "workshops.law.1 | Case law (round 1/2) | 11:00 | 12:00",
        "workshops.law.2 | Case law (round 2/2) | 12:00 | 13:00",
        "workshops.shelters.2 | Shelters (round 2/2) | 12:00 | 13:00",
      ],
    ],
    [
      "one round needs no number",
      { workshops: 1, rounds: 1 },
      ["workshops.1.1 | Workshops 1 | 11:00 | 13:00"],
    ],
    [
      "rounds that do not divide evenly start on whole minutes and leave no gap",
      { workshops: 1, rounds: 7 },
      [
        "workshops.1.1 | Workshops 1 (round 1/7) | 11:00 | 11:17",
        "workshops.1.2 | Workshops 1 (round 2/7) | 11:17 | 11:34",
        "workshops.1.3 | Workshops 1 (round 3/7) | 11:34 | 11:51",
        "workshops.1.4 | Workshops 1 (round 4/7) | 11:51 | 12:09",
        "workshops.1.5 | Workshops 1 (round 5/7) | 12:09 | 12:26",
        "workshops.1.6 | Workshops 1 (round 6/7) | 12:26 | 12:43",
        "workshops.1.7 | Workshops 1 (round 7/7) | 12:43 | 13:00",
      ],
    ],
  ])("%s", (_, value, expected) => expect(rotation(value)).toEqual(expected));

  test("the word for a round is the event's language's", () => {
    expect(rotation({ workshops: 1, rounds: 2 }, "16:00", "ro-RO")[0]).toBe(
      "workshops.1.1 | Workshops 1 (runda 1/2) | 11:00 | 12:00",
    );
  });
});

describe("the event as a whole", () => {
  const whole = (more: Partial<Event>) => {
    const { title: _, id, path, roles, ...rest } = schedule(event([], more)).whole ?? {};
    return rest;
  };
  test.each<[string, Partial<Event>, object]>([
    [
      "a day",
      { start: "2019-03-22" },
      { allDay: true, start: { local: "2019-03-22" }, end: { local: "2019-03-22" } },
    ],
    [
      "days",
      { start: "2018-11-29", end: "2018-11-30" },
      { allDay: true, start: { local: "2018-11-29" }, end: { local: "2018-11-30" } },
    ],
    [
      "hours",
      { start: "2019-10-18T09:00", end: "2019-10-18T17:00" },
      {
        allDay: false,
        start: { local: "2019-10-18T09:00", instant: "2019-10-18T06:00:00Z" },
        end: { local: "2019-10-18T17:00", instant: "2019-10-18T14:00:00Z" },
      },
    ],
    ["a month", { start: "2018-10" }, {}],
    ["a year", { start: "2018" }, {}],
  ])("%s", (_, more, expected) => expect(whole(more)).toEqual(expected));
});
