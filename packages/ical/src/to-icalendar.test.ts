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
      "in UTC before 1970, from when on calendars define zones",
      event({
        start: "1969-12-31",
        agenda: { days: [{ date: "1969-12-31", items: [{ ...talk, end: "1970-01-01T11:00" }] }] },
      }),
      ["DTSTART:19691231T090000Z", "DTEND:19700101T100000Z"],
    ],
    [
      "in UTC to the second where a zone had no whole minutes",
      event({
        start: "1890-07-01",
        timeZone: "Europe/Bucharest",
        agenda: { days: [{ date: "1890-07-01", items: [talk] }] },
      }),
      ["DTSTART:18900701T081536Z", "DTEND:18900701T091536Z"],
    ],
    [
      "of the first day that there is",
      event({ start: "0001-01-01" }),
      ["DTSTART;VALUE=DATE:00010101", "DTEND;VALUE=DATE:00010102"],
    ],
    [
      "of the last hours that there are",
      event({ start: "9999-12-31", agenda: { days: [{ date: "9999-12-31", items: [talk] }] } }),
      [
        "BEGIN:VTIMEZONE",
        "DTSTART:19700329T020000",
        "DTSTART:19701025T030000",
        "DTSTART;TZID=Europe/Brussels:99991231T100000",
        "DTEND;TZID=Europe/Brussels:99991231T110000",
      ],
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

describe("STATUS is that of the item, unless the whole event is off or not sure", () => {
  test.each<[Event["status"], AgendaItem["status"], string]>([
    [undefined, undefined, "CONFIRMED"],
    ["scheduled", "tentative", "TENTATIVE"],
    ["scheduled", "cancelled", "CANCELLED"],
    ["tentative", undefined, "TENTATIVE"],
    ["tentative", "cancelled", "CANCELLED"],
    ["cancelled", undefined, "CANCELLED"],
    ["cancelled", "tentative", "CANCELLED"],
    ["postponed", undefined, "CANCELLED"],
    ["rescheduled", undefined, "CONFIRMED"],
    ["moved-online", undefined, "CONFIRMED"],
    ["held", undefined, "CONFIRMED"],
  ])("event %s, item %s: %s", (ofEvent, ofItem, expected) => {
    const item = ofItem === undefined ? talk : { ...talk, status: ofItem };
    const document = event(ofEvent === undefined ? {} : { status: ofEvent }, item);
    const { agenda: _, ...whole } = document;
    const registration = { deadline: "2026-10-01" };
    expect(lines(document, /^STATUS/)).toEqual([`STATUS:${expected}`]);
    const ofWhole = lines({ ...whole, registration }, /^STATUS/, { registrationDeadline: true });
    const isOff = ofEvent === "cancelled" || ofEvent === "postponed";
    expect(ofWhole[1]).toBe(`STATUS:${isOff ? "CANCELLED" : "CONFIRMED"}`);
  });
});

describe("what an entry says", () => {
  const place = {
    name: "Casa",
    streetAddress: "Str. Lupu 46",
    postalCode: "010458",
    locality: "București",
    region: "Ilfov",
    country: "RO",
    rooms: [{ id: "aula", name: "Aula" }],
  };
  const tracks = [{ id: "law", name: "Law" }];
  const inLaw = { ...talk, track: "law", topics: [{ name: "Rights" }, { name: "Duties" }] };
  const video = (path: string) => [
    { url: `https://video.example.org/${path}`, visibility: "public" as const },
  ];
  test.each<[string, Partial<Event>, Partial<AgendaItem>, RegExp, string]>([
    [
      "of its place: room, venue and address",
      { place },
      { room: "aula" },
      /^LOCATION/,
      "LOCATION:Aula\\, Casa\\, Str. Lupu 46\\, 010458 București\\, Ilfov\\, RO",
    ],
    [
      "of the event's page",
      { url: "https://example.org/a,b" },
      {},
      /^URL/,
      "URL:https://example.org/a,b",
    ],
    [
      "of its own page rather",
      { url: "https://example.org" },
      { url: "https://example.org/talk" },
      /^URL/,
      "URL:https://example.org/talk",
    ],
    [
      "of where to join the event",
      { virtualLocations: video("all") },
      {},
      /^CONFERENCE/,
      "CONFERENCE;VALUE=URI:https://video.example.org/all",
    ],
    [
      "of where to join itself rather",
      { virtualLocations: video("all") },
      { virtualLocations: video("talk") },
      /^CONFERENCE/,
      "CONFERENCE;VALUE=URI:https://video.example.org/talk",
    ],
    [
      "of its kind, track and topics",
      { agenda: { tracks, days: [{ date: "2026-10-25", items: [inLaw] }] } },
      {},
      /^CATEGORIES/,
      "CATEGORIES:Presentation,Law,Rights,Duties",
    ],
  ])("%s", (_, more, item, pattern, expected) => {
    expect(lines(event(more, { ...talk, ...item }), pattern)).toEqual([expected]);
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
      "the hour of a deadline stands in its text, for its entry is a day",
      event({ registration: { deadline: "2026-10-01T12:00", instructions: "Write." } }),
      /^DESCRIPTION/,
      { registrationDeadline: true },
      ["DESCRIPTION:2026-10-01 12:00 (Europe/Brussels)\\n\\nWrite."],
    ],
    [
      "a project's name is in the calendar's language",
      {
        ...project(event({}, talk), event({ id: "b" }, talk)),
        translations: { ro: { name: "Împreună" } },
      },
      /^(NAME|X-WR-CALNAME)/,
      { language: "ro-MD" },
      ["NAME:Împreună", "X-WR-CALNAME:Împreună"],
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
      "a reminder is of what has an hour and takes place",
      event({}, talk, { ...talk, id: "off", status: "cancelled" }),
      /^TRIGGER/,
      { alarm: 15 },
      ["TRIGGER:-PT15M"],
    ],
    [
      "and of no whole day",
      event(),
      /^(DTSTART|TRIGGER)/,
      { alarm: 15 },
      ["DTSTART;VALUE=DATE:20261025"],
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
    [
      "an hour of the end beside a day of the start",
      event({ end: "2026-10-26T17:00" }),
      {},
      ["calendar/left-out /start"],
    ],
    [
      "hours without a zone",
      without(event({}, talk), "timeZone"),
      {},
      ["calendar/left-out /timeZone"],
    ],
    [
      "hours in a zone that nobody knows",
      event({ timeZone: "Mars/Olympus" }, talk),
      {},
      ["calendar/left-out /timeZone"],
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
      "the deadline of an event in the calendar of a track",
      event({
        registration: { deadline: "2026-10-01" },
        agenda: {
          tracks: [{ id: "law", name: "Law" }],
          days: [{ date: "2026-10-25", items: [{ ...talk, track: "law" }] }],
        },
      }),
      { registrationDeadline: true, track: "law" },
      ["calendar/left-out /registration"],
    ],
    ["a reminder of whole days", event(), { alarm: 15 }, ["calendar/left-out /start"]],
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
    ...(
      [
        ["a day of the year 0", { start: "0000-12-31" }, ""],
        ["a day after which there is none", { start: "9999-12-31" }, ""],
        ["days after which there is none", { start: "9999-12-30", end: "9999-12-31" }, ""],
        ...[
          ["before the year 1", "0001-01-01", "Europe/Brussels", "00:05", "10:00"],
          ["after the year 9999", "9999-12-31", "America/New_York", "12:00", "20:00"],
        ].map(([when, date = "", timeZone = "", start, end]) => [
          `an hour ${when} on the time line`,
          { start: date, timeZone, agenda: { days: [{ date, items: [{ ...talk, start, end }] }] } },
          " /agenda/days/0/items/0",
        ]),
        ["an `updated` of the year 0", { updated: "0000-01-01T00:00:00Z" }, " /updated"],
        ["an `updated` of the last year", { updated: "9999-12-31T23:59:59Z" }, " /updated"],
        ["the last revision", { revision: 2_147_483_647 }, " /revision"],
      ] as [string, Partial<Event>, string][]
    ).map(([name, more, path]): [string, Event, CalendarOptions, string[]] => [
      name,
      event(more),
      {},
      [`calendar/unfit${path}`],
    ]),
    [
      "a deadline after which there is no day",
      event({ registration: { deadline: "9999-12-31" } }),
      { registrationDeadline: true },
      ["calendar/unfit /registration/deadline"],
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

describe("an id that names somebody stands in no UID, and that another one need not stay is told", () => {
  const { people = [] } = forum;
  const calendar = (more: Partial<Event>, ...items: AgendaItem[]) =>
    event({ people, updated: "2026-01-05T10:00:00Z", ...more }, ...items);
  const workshops = [{ id: "eva-lupu", title: "Shelter" }, { title: "Case law" }];
  const secret = { ...talk, id: "board", visibility: "organizers" } as const;
  test.each<[string, PlenaryDocument, CalendarOptions, string[]]>([
    [
      "of an item",
      calendar({}, talk, { ...talk, id: "eva-lupu" }),
      {},
      ["/agenda/days/0/items/1 1"],
    ],
    [
      "of several",
      calendar({}, { ...talk, id: "ion-dinca" }, talk, { ...talk, id: "eva-lupu" }),
      {},
      ["/agenda/days/0/items/0 2"],
    ],
    ["of an event", calendar({ id: "day-of-eva-lupu" }, talk), {}, ["/id 1"]],
    [
      "of an event of a project",
      project(calendar({ id: "eva-lupu" }, talk)),
      {},
      ["/events/0/id 1"],
    ],
    [
      "of a workshop",
      calendar({}, { ...talk, rotation: { workshops, rounds: 1 } }),
      {},
      ["/agenda/days/0/items/0 1"],
    ],
    [
      "that a title gives",
      calendar({}, { kind: "keynote", title: "Eva Lupu speaks", start: "10:00" }),
      {},
      ["/agenda/days/0/items/0 1"],
    ],
    [
      "but of what is seen alone",
      calendar(
        {},
        { kind: "keynote", title: "Eva Lupu speaks", start: "10:00" },
        { kind: "keynote", title: "Eva Lupu speaks", start: "11:00", visibility: "organizers" },
      ),
      {},
      ["/agenda/days/0/items/0 1"],
    ],
    [
      "and of nothing that the audience does not see anyway",
      calendar({ description: "By Eva Lupu" }, { ...secret, id: "eva-lupu" }, talk),
      {},
      [],
    ],
    [
      "nor of what is counted as before",
      calendar({ description: "By Eva Lupu" }, secret, {
        kind: "meal",
        title: "Lunch",
        start: "12:00",
      }),
      {},
      [],
    ],
    [
      "nor to organizers",
      calendar({}, { ...talk, id: "eva-lupu" }),
      { audience: "organizers" },
      [],
    ],
  ])("%s", (_, document, options, expected) => {
    if (options.audience === undefined)
      expect(emitted(document, options)).not.toMatch(/UID:.*lupu/);
    const told = toICalendar(document, options).findings.flatMap(({ code, path, params }) =>
      code === "calendar/id-withheld" ? [`${path} ${params.count}`] : [],
    );
    expect(told).toEqual(expected);
  });
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

test("nothing is shown of a document that is for others, though an event in it is said to be for all", () => {
  const { people = [] } = forum;
  const open = event({ people, privacy: { visibility: "public" } }, talk);
  const closed = { ...project(open), privacy: { visibility: "organizers" as const } };
  expect(codes(toICalendar(closed).findings)).toEqual([
    "calendar/withheld /events/0",
    "calendar/empty",
  ]);
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
