import type { AgendaItem, Event, PlenaryDocument, Project } from "@plenary/core";
import { describe, expect, test } from "vitest";
import type { CalendarOptions } from "./emit/options.ts";
import { codes, contentLines, emitted } from "./test-support/emitted.ts";
import { forum } from "./test-support/forum.ts";
import { toICalendar } from "./to-icalendar.ts";

const talk: AgendaItem = {
  id: "talk",
  kind: "presentation",
  title: "Talk",
  start: "10:00",
  end: "11:00",
};
const event = (more: Partial<Event> = {}, ...items: AgendaItem[]): Event => ({
  type: "event",
  id: "forum",
  kind: "conference",
  name: "Forum",
  language: "en",
  timeZone: "Europe/Brussels",
  start: "2026-10-25",
  updated: "2026-01-05T10:00:00.123Z",
  ...(items.length > 0 && { agenda: { days: [{ date: "2026-10-25", items }] } }),
  ...more,
});
const bomb = (id: string): AgendaItem => ({
  id,
  kind: "workshop",
  title: "Workshops",
  start: "10:00",
  end: "16:00",
  rotation: { workshops: 100, rounds: 100 },
});
const project = (...events: Event[]): Project => ({
  type: "project",
  id: "together",
  name: "Together",
  language: "en",
  updated: "2026-01-05T10:00:00Z",
  events,
});
const lines = (document: PlenaryDocument, pattern: RegExp, options?: CalendarOptions) =>
  contentLines(emitted(document, options)).filter((line) => pattern.test(line));
const findings = (document: PlenaryDocument, options?: CalendarOptions) =>
  codes(toICalendar(document, options).findings);

describe("times", () => {
  const times = (document: Event) => lines(document, /^(DTSTART|DTEND|BEGIN:VTIMEZONE)/);

  test.each<[string, Event, string[]]>([
    [
      "in the event's zone, with its definition",
      event({}, talk),
      [
        "BEGIN:VTIMEZONE",
        "DTSTART:19700329T020000",
        "DTSTART:19701025T030000",
        "DTSTART;TZID=Europe/Brussels:20261025T100000",
        "DTEND;TZID=Europe/Brussels:20261025T110000",
      ],
    ],
    ...["UTC", "Etc/UTC", "Etc/UCT", "Zulu", "Etc/GMT"].map(
      (timeZone): [string, Event, string[]] => [
        `in UTC where the zone is ${timeZone}`,
        event({ timeZone }, talk),
        ["DTSTART:20261025T100000Z", "DTEND:20261025T110000Z"],
      ],
    ),
    [
      "in UTC where a clock change repeats the start",
      event({}, { ...talk, start: "02:30", end: "04:00" }),
      ["DTSTART:20261025T003000Z", "DTEND:20261025T030000Z"],
    ],
    [
      "in UTC where a clock change repeats the end",
      event({}, { ...talk, start: "01:30", end: "02:15" }),
      ["DTSTART:20261024T233000Z", "DTEND:20261025T001500Z"],
    ],
    [
      "of a day, whose end is the next day",
      event(),
      ["DTSTART;VALUE=DATE:20261025", "DTEND;VALUE=DATE:20261026"],
    ],
    [
      "of days over a new year",
      event({ start: "2026-12-30", end: "2026-12-31" }),
      ["DTSTART;VALUE=DATE:20261230", "DTEND;VALUE=DATE:20270101"],
    ],
    [
      "of an instant, which has no end",
      event({ timeZone: "UTC" }, { kind: "departure", title: "Out", start: "17:00" }),
      ["DTSTART:20261025T170000Z"],
    ],
  ])("%s", (_, document, expected) => expect(times(document)).toEqual(expected));

  test("one definition of each zone, for the years of its entries", () => {
    const istanbul = (id: string, date: string) =>
      event({
        id,
        start: date,
        timeZone: "Europe/Istanbul",
        agenda: { days: [{ date, items: [talk] }] },
      });
    const calendar = project(
      istanbul("a", "2015-05-01"),
      event({}, talk),
      istanbul("b", "2017-05-01"),
    );
    expect(lines(calendar, /^(TZID|DTSTART:20)/)).toEqual([
      "TZID:Europe/Istanbul",
      "DTSTART:20150329T030000",
      "DTSTART:20151108T040000",
      "DTSTART:20160327T030000",
      "TZID:Europe/Brussels",
    ]);
    expect(findings(calendar)).toEqual(["calendar/irregular-time-zone /events/0/timeZone"]);
  });
});

describe("DTSTAMP, LAST-MODIFIED and SEQUENCE", () => {
  const publication = /^(DTSTAMP|LAST-MODIFIED|SEQUENCE)/;
  test.each<[string, PlenaryDocument, string[]]>([
    [
      "come from the document",
      event({ revision: 4 }),
      ["SEQUENCE:4", "DTSTAMP:20260105T100000Z", "LAST-MODIFIED:20260105T100000Z"],
    ],
    [
      "are the later of an event's and its project's",
      project(event({ revision: 1, updated: "2026-02-01T00:00:00Z" })),
      ["SEQUENCE:1", "DTSTAMP:20260201T000000Z", "LAST-MODIFIED:20260201T000000Z"],
    ],
  ])("%s", (_, document, expected) => expect(lines(document, publication)).toEqual(expected));

  test("without a moment of its own a document has its first day's, and says so", () => {
    const { updated: _, ...undated } = event();
    expect(lines(undated, /^DTSTAMP/)).toEqual(["DTSTAMP:20261025T000000Z"]);
    expect(findings(undated)).toEqual(["calendar/no-update-time"]);
  });
});

describe("what clients need of a publication", () => {
  const naming = /^(NAME|X-WR-CALNAME|REFRESH-INTERVAL|X-PUBLISHED-TTL)/;
  test.each<[string, PlenaryDocument, RegExp, CalendarOptions, string[]]>([
    [
      "nobody is asked for an answer",
      forum,
      /^(METHOD|ORGANIZER|ATTENDEE)/,
      { audience: "organizers" },
      [],
    ],
    ["a single entry makes no calendar of its own", event(), naming, {}, []],
    [
      "several have a name and are looked for each hour, in the words of every client",
      event({ updated: "2026-01-05T10:00:00Z" }, talk, { ...talk, id: "other" }),
      naming,
      {},
      [
        "NAME:Forum",
        "X-WR-CALNAME:Forum",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
      ],
    ],
    [
      "its name is what the audience may see of it",
      {
        ...event({ updated: "2026-01-05T10:00:00Z" }, talk, { ...talk, id: "other" }),
        name: "Testimony of Ana Pop",
        people: [{ id: "ana-pop", name: "Ana Pop" }],
        place: { rooms: [{ id: "flat", name: "Ana Pop's flat" }] },
      },
      /^(NAME|X-WR-CALNAME)/,
      {},
      ["NAME:Testimony of […]", "X-WR-CALNAME:Testimony of […]"],
    ],
    [
      "a link to join stands in the text too, for most show no CONFERENCE",
      event({ virtualLocations: [{ url: "https://video.example.org", visibility: "public" }] }),
      /^(CONFERENCE|DESCRIPTION)/,
      {},
      ["DESCRIPTION:https://video.example.org", "CONFERENCE;VALUE=URI:https://video.example.org"],
    ],
    [
      "what has no hour of a day is no meeting at midnight, and blocks no time where it is a deadline",
      event({ registration: { deadline: "2026-10-01" } }),
      /^(DT(START|END)|TRANSP)/,
      { registrationDeadline: true },
      [
        "DTSTART;VALUE=DATE:20261025",
        "DTEND;VALUE=DATE:20261026",
        "DTSTART;VALUE=DATE:20261001",
        "DTEND;VALUE=DATE:20261002",
        "TRANSP:TRANSPARENT",
      ],
    ],
    [
      "kinds are named in the calendar's language, with tracks and topics",
      event({ language: "nl-BE" }, { ...talk, kind: "meal", topics: [{ name: "Recht, en orde" }] }),
      /^CATEGORIES/,
      {},
      ["CATEGORIES:Maaltijd,Recht / en orde"],
    ],
  ])("%s", (_, document, pattern, options, expected) =>
    expect(lines(document, pattern, options)).toEqual(expected),
  );
});

describe("what is missing is told, not lost", () => {
  test.each<[string, PlenaryDocument, CalendarOptions, string[]]>([
    [
      "an item without a start beside others",
      event({}, talk, { kind: "panel", title: "Panel" }),
      {},
      ["calendar/left-out /agenda/days/0/items/1"],
    ],
    [
      "items without any start",
      event({}, { kind: "panel", title: "Panel" }),
      {},
      ["calendar/listed /agenda/days/0/items/0"],
    ],
    [
      "a month",
      project(event({ start: "2026-10" }), event({ id: "b" })),
      {},
      ["calendar/left-out /events/0/start"],
    ],
    [
      "an hour without a zone",
      without(event({ start: "2026-10-25T10:00", end: "2026-10-25T11:00" }), "timeZone"),
      {},
      ["calendar/left-out /start"],
    ],
    ["a language that is not there", event(), { language: "ro" }, ["calendar/untranslated"]],
    ["a long title", event({ name: "a".repeat(300) }), {}, ["calendar/title-shortened"]],
    [
      "a deadline that is not stated",
      event(),
      { registrationDeadline: true },
      ["calendar/left-out /registration"],
    ],
    [
      "what the public may not see",
      forum,
      {},
      [
        "calendar/withheld /agenda/days/0/items/3",
        "calendar/withheld /agenda/days/0/items/4",
        "calendar/left-out /agenda/days/1/items/3",
        "calendar/withheld /agenda/days/0/items/3/virtualLocations/0",
        "calendar/withheld /agenda/days/0/items/1/roles/1",
      ],
    ],
    [
      "an event that the public may not see",
      project(event({ privacy: { visibility: "organizers" } }), event({ id: "b" })),
      {},
      ["calendar/withheld /events/0"],
    ],
    [
      "more items than a description can hold",
      event({}, ...Array.from({ length: 101 }, () => talk)),
      { as: "event" },
      ["calendar/left-out /agenda"],
    ],
  ])("%s", (_, document, options, expected) => {
    emitted(document, options);
    expect(findings(document, options)).toEqual(expected);
  });
});

describe("no calendar rather than a wrong one", () => {
  test.each<[string, PlenaryDocument, CalendarOptions, string[]]>([
    [
      "an hour that a clock change skips",
      event({
        start: "2026-03-29",
        agenda: {
          days: [{ date: "2026-03-29", items: [{ ...talk, start: "02:30", end: "04:00" }] }],
        },
      }),
      {},
      ["calendar/unfit /agenda/days/0/items/0"],
    ],
    [
      "an end before its start",
      event({}, { ...talk, end: "09:00" }),
      {},
      ["calendar/unfit /agenda/days/0/items/0"],
    ],
    [
      "an end that is the start",
      event({}, { ...talk, end: "10:00" }),
      {},
      ["calendar/unfit /agenda/days/0/items/0"],
    ],
    [
      "days that run backwards",
      event({ start: "2026-10-25", end: "2026-10-24" }),
      {},
      ["calendar/unfit"],
    ],
    [
      "an id that stands twice",
      event({}, talk, talk),
      {},
      ["calendar/unfit /agenda/days/0/items/1"],
    ],
    ["events that share an id", project(event(), event()), {}, ["calendar/unfit /events/1"]],
    [
      "nothing with a date",
      event({ start: "2026-10" }),
      {},
      ["calendar/left-out /start", "calendar/empty"],
    ],
    [
      "nothing for this audience",
      event({ privacy: { visibility: "organizers" } }),
      {},
      ["calendar/withheld", "calendar/empty"],
    ],
    [
      "nothing for who withdrew",
      forum,
      { participant: "p3" },
      [
        "calendar/left-out /agenda/days/1/items/3",
        "calendar/withheld /agenda/days/0/items/3/virtualLocations/0",
        "calendar/withheld /agenda/days/0/items/1/roles/1",
        "calendar/empty",
      ],
    ],
    [
      "rotations that ask for millions of sessions",
      event({}, ...Array.from({ length: 21 }, (_, n) => bomb(`bomb-${n}`))),
      {},
      ["calendar/too-large /agenda"],
    ],
    [
      "events that do so together",
      project(
        event({}, ...Array.from({ length: 12 }, (_, n) => bomb(`bomb-${n}`))),
        event({ id: "b" }, ...Array.from({ length: 12 }, (_, n) => bomb(`bomb-${n}`))),
        event({ id: "c" }, talk),
      ),
      {},
      ["calendar/too-large /events/1/agenda"],
    ],
    [
      "a previous document that does so",
      event({}, talk),
      { previous: event({}, ...Array.from({ length: 21 }, (_, n) => bomb(`bomb-${n}`))) },
      ["calendar/too-large /agenda"],
    ],
    [
      "a selection of millions of sessions",
      {
        ...event({}, ...Array.from({ length: 21 }, (_, n) => bomb(`bomb-${n}`))),
        place: { rooms: [{ id: "b2", name: "B2" }] },
      },
      { room: "b2" },
      ["calendar/too-large /agenda"],
    ],
    ["a room that is not there", forum, { room: "b3" }, ["calendar/unknown-choice"]],
    ["a track that is not there", forum, { track: "lawyers" }, ["calendar/unknown-choice"]],
    ["a participant who is not there", forum, { participant: "p9" }, ["calendar/unknown-choice"]],
    ["a room of the whole event", forum, { as: "event", room: "b2" }, ["calendar/unfit-choice"]],
    ["half a minute", forum, { alarm: 0.5 }, ["calendar/unfit-choice"]],
    ["five weeks", forum, { alarm: 50_400 }, ["calendar/unfit-choice"]],
    ["a domain that is none", forum, { domain: "Example\r\nX:y" }, ["calendar/unfit-choice"]],
    [
      "an address that is none",
      forum,
      { source: "javascript:alert(1)" },
      ["calendar/unfit-choice"],
    ],
  ])("%s", (_, document, options, expected) => {
    const result = toICalendar(document, options);
    expect([result.ok, codes(result.findings)]).toEqual([false, expected]);
  });

  test("who looks for a participant is not told the others", () => {
    const messages = (options: CalendarOptions) =>
      toICalendar(forum, options).findings.map(({ message }) => message);
    expect([...messages({ participant: "p9" }), ...messages({ room: "b3" })]).toEqual([
      "The document has no participant of this id.",
      "The document has no room of this id. It has: aula, b2.",
    ]);
  });
});

describe("what is left out for an audience is told once for each kind, with how much there is", () => {
  const withheld = (document: PlenaryDocument, options: CalendarOptions) =>
    toICalendar(document, options).findings.flatMap(({ code, severity, path, params }) =>
      code === "calendar/withheld" && params.count !== undefined
        ? [`${severity} ${path} ${params.count}`]
        : [],
    );
  const { people = [] } = forum;
  const [ana, ...others] = people;
  const secretive = {
    ...forum,
    people: ana === undefined ? others : [{ id: ana.id, name: ana.name }, ...others],
    description: "With Eva Lupu.",
    virtualLocations: [{ url: "https://video.example.org/forum" }],
  };
  test.each<[string, CalendarOptions, string[]]>([
    [
      "the public",
      {},
      [
        "info /virtualLocations/0 2",
        "info /agenda/days/0/items/1/roles/0 3",
        "info /description 1",
      ],
    ],
    [
      "participants",
      { audience: "participants" },
      [
        "info /agenda/days/0/items/3/virtualLocations/0 1",
        "info /agenda/days/0/items/1/roles/0 2",
        "info /description 1",
      ],
    ],
    ["organizers", { audience: "organizers" }, []],
  ])("%s", (_, options, expected) => expect(withheld(secretive, options)).toEqual(expected));
});

describe("a participant's calendar", () => {
  const uids = (participant: string) =>
    lines(forum, /^UID/, { participant, audience: "organizers" });
  test.each([
    [
      "holds the sessions they signed up for, and those they speak in",
      "p1",
      ["opening", "keynote"],
    ],
    [
      "holds all rounds of a workshop",
      "p4",
      ["opening", "rounds.shelter.1", "rounds.case-law.1", "rounds.shelter.2", "rounds.case-law.2"],
    ],
  ])("%s", (_, participant, ids) => {
    expect(uids(participant)).toEqual(ids.map((id) => `UID:forum-2027.${id}@plenary`));
  });
});

test("who an event of a project names is looked up in the project too", () => {
  const speaker = {
    ...talk,
    roles: [{ role: "speaker" as const, person: "ana", organization: "court" }],
  };
  const { people = [], organizations = [] } = forum;
  const calendar = { ...project(event({}, speaker)), people, organizations };
  expect(lines(calendar, /^DESCRIPTION/)).toEqual(["DESCRIPTION:Ana Pop\\, Court of Appeal"]);
});

test("a project's privacy holds for its events", () => {
  const closed = { ...project(event()), privacy: { visibility: "participants" as const } };
  expect(codes(toICalendar(closed).findings)).toEqual([
    "calendar/withheld /events/0",
    "calendar/empty",
  ]);
  expect(lines(closed, /^UID/, { audience: "participants" })).toEqual(["UID:forum@plenary"]);
});

function without<Key extends keyof Event>(document: Event, key: Key): Event {
  const { [key]: _, ...rest } = document;
  // What is taken out is optional.
  return rest as Event;
}
