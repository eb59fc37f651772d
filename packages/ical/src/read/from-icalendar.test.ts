import type { Event } from "@plenary/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emitted } from "../test-support/emitted.ts";
import { forum } from "../test-support/forum.ts";
import { fromICalendar } from "./from-icalendar.ts";
import { importCodes } from "./import-codes.ts";

const UID = "UID:a1@example.org";
const TITLE = "SUMMARY:Talk";
const DAY = "DTSTART;VALUE=DATE:20270615";
const UTC = "DTSTART:20270615T080000Z";
const AT_TEN = "DTSTART;TZID=Europe/Bucharest:20270615T100000";
const AT_NOON = "DTSTART;TZID=Europe/Bucharest:20270615T120000";

const calendar = (...lines: string[]) =>
  `${["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//A//B//EN", ...lines, "END:VCALENDAR"].join("\r\n")}\r\n`;
const entry = (...lines: string[]) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"];

const read = (text: string | Uint8Array, options = {}): Event => {
  const result = fromICalendar(text, options);
  if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join("\n"));
  return result.value;
};
const findings = (text: string | Uint8Array) =>
  fromICalendar(text).findings.map(({ code, params }) =>
    params.count === undefined ? code : `${code} ${params.count}`,
  );

describe("one entry becomes the event", () => {
  test.each<[string, string[], Partial<Event>]>([
    ["of a day", [DAY], { start: "2027-06-15" }],
    ["of days", [DAY, "DTEND;VALUE=DATE:20270618"], { start: "2027-06-15", end: "2027-06-17" }],
    [
      "of hours",
      [AT_TEN, "DTEND;TZID=Europe/Bucharest:20270615T113000"],
      { start: "2027-06-15T10:00", end: "2027-06-15T11:30", timeZone: "Europe/Bucharest" },
    ],
    [
      "of a duration",
      [AT_TEN, "DURATION:PT1H30M"],
      { start: "2027-06-15T10:00", end: "2027-06-15T11:30", timeZone: "Europe/Bucharest" },
    ],
    [
      "that is confidential",
      [DAY, "CLASS:CONFIDENTIAL"],
      { start: "2027-06-15", privacy: { visibility: "organizers" } },
    ],
    ["of an instant", [AT_TEN], { start: "2027-06-15T10:00", timeZone: "Europe/Bucharest" }],
    ["in UTC", [UTC], { start: "2027-06-15T08:00", timeZone: "UTC", inferred: ["/timeZone"] }],
    [
      "with what it says",
      [
        DAY,
        "DESCRIPTION:Why\\, and how",
        "LOCATION:Aula\\, Oradea",
        "URL:https://example.org",
        "CATEGORIES:Workshop,law",
        "STATUS:TENTATIVE",
        "CLASS:PRIVATE",
        "SEQUENCE:4",
        "LAST-MODIFIED:20270101T000000Z",
      ],
      {
        start: "2027-06-15",
        description: "Why, and how",
        place: { name: "Aula, Oradea" },
        url: "https://example.org",
        kind: "workshop",
        status: "tentative",
        privacy: { visibility: "organizers" },
        revision: 4,
        updated: "2027-01-01T00:00:00Z",
      },
    ],
    [
      "with its place online",
      [
        DAY,
        "CONFERENCE;VALUE=URI;FEATURE=VIDEO,HOLOGRAM;LABEL=\"Stream ^'A^'\":https://example.org/a",
      ],
      {
        start: "2027-06-15",
        virtualLocations: [
          { url: "https://example.org/a", name: 'Stream "A"', features: ["video"] },
        ],
      },
    ],
  ])("%s", (_, lines, expected) => {
    expect(read(calendar(...entry(UID, TITLE, ...lines)))).toEqual({
      type: "event",
      id: "talk",
      kind: "other",
      name: "Talk",
      language: "und",
      ...expected,
    });
  });
});

describe("several become an agenda", () => {
  const agenda = (...entries: string[][]) =>
    read(calendar("X-WR-CALNAME:Forum\\, 2027", ...entries.flat()));

  test("day by day in order of time, in the place that all share", () => {
    const event = agenda(
      entry(
        "SUMMARY:Second",
        "DTSTART;TZID=Europe/Bucharest:20270616T090000",
        "DTEND;TZID=Europe/Bucharest:20270617T010000",
        "LOCATION:Casa\\, Oradea",
      ),
      entry("SUMMARY:Later", AT_NOON, "LOCATION:Room 2\\, Casa\\, Oradea"),
      entry(
        "SUMMARY:First",
        AT_TEN,
        "DURATION:PT1H",
        "LOCATION:Aula\\, Casa\\, Oradea",
        "CATEGORIES:Keynote,law",
      ),
    );
    expect(event).toEqual({
      type: "event",
      id: "forum-2027",
      kind: "other",
      name: "Forum, 2027",
      language: "und",
      timeZone: "Europe/Bucharest",
      start: "2027-06-15",
      end: "2027-06-17",
      place: {
        name: "Casa, Oradea",
        rooms: [
          { id: "aula", name: "Aula" },
          { id: "room-2", name: "Room 2" },
        ],
      },
      agenda: {
        days: [
          {
            date: "2027-06-15",
            items: [
              {
                kind: "keynote",
                title: "First",
                start: "10:00",
                end: "11:00",
                room: "aula",
                topics: [{ name: "law" }],
              },
              { kind: "other", title: "Later", start: "12:00", room: "room-2" },
            ],
          },
          {
            date: "2027-06-16",
            items: [{ kind: "other", title: "Second", start: "09:00", end: "2027-06-17T01:00" }],
          },
        ],
      },
    });
  });

  test("on the clock that most of them name, whatever the others do", () => {
    const event = agenda(
      entry(TITLE, AT_TEN),
      entry(TITLE, AT_NOON),
      entry(TITLE, "DTSTART;TZID=America/New_York:20270615T020000"),
      entry(TITLE, "DTSTART:20270615T063000Z"),
    );
    expect([event.timeZone, event.agenda?.days[0]?.items.map(({ start }) => start)]).toEqual([
      "Europe/Bucharest",
      ["09:00", "09:30", "10:00", "12:00"],
    ]);
  });

  test("a whole day among hours has no time", () => {
    const text = calendar(...entry(TITLE, AT_TEN), ...entry("SUMMARY:Holiday", DAY));
    expect(read(text).agenda?.days).toEqual([
      {
        date: "2027-06-15",
        items: [
          { kind: "other", title: "Holiday" },
          { kind: "other", title: "Talk", start: "10:00" },
        ],
      },
    ]);
    expect(findings(text)).toEqual(["import/all-day 1"]);
  });
});

describe("zones", () => {
  const zone = (id: string, offset: string) => [
    ...["BEGIN:VTIMEZONE", `TZID:${id}`, "BEGIN:STANDARD", "DTSTART:19700101T000000"],
    ...[`TZOFFSETFROM:${offset}`, `TZOFFSETTO:${offset}`, "END:STANDARD", "END:VTIMEZONE"],
  ];
  const start = (...lines: string[]) => {
    const event = read(calendar(...lines));
    return [event.timeZone, event.start];
  };

  test.each<[string, string[], string[]]>([
    [
      "one that only the calendar knows",
      [...zone("Our Time", "+0300"), ...entry(TITLE, "DTSTART;TZID=Our Time:20270615T100000")],
      ["UTC", "2027-06-15T07:00"],
    ],
    [
      "one that the calendar defines wrongly",
      [...zone("Europe/Bucharest", "+0900"), ...entry(TITLE, AT_TEN)],
      ["Europe/Bucharest", "2027-06-15T10:00"],
    ],
    [
      "one that the calendar names for all",
      ["X-WR-TIMEZONE:Europe/Bucharest", ...entry(TITLE, UTC)],
      ["Europe/Bucharest", "2027-06-15T11:00"],
    ],
    ["none", entry(TITLE, "DTSTART:20270615T100000"), ["UTC", "2027-06-15T10:00"]],
    [
      "one in another case",
      entry(TITLE, "DTSTART;TZID=europe/bucharest:20270615T100000"),
      ["Europe/Bucharest", "2027-06-15T10:00"],
    ],
    ...[
      "/freeassociation.sourceforge.net/Europe/Bucharest",
      "/mozilla.org/20050126_1/Europe/Bucharest",
    ].map((id): [string, string[], string[]] => [
      `one that says where it comes from: ${id}`,
      entry(TITLE, `DTSTART;TZID=${id}:20270615T100000`),
      ["Europe/Bucharest", "2027-06-15T10:00"],
    ]),
    [
      "letters that are three zones",
      entry(TITLE, "DTSTART;TZID=IST:20270615T100000"),
      ["UTC", "2027-06-15T10:00"],
    ],
    [
      "one that nobody knows",
      entry(TITLE, "DTSTART;TZID=Mars/Olympus:20270615T100000"),
      ["UTC", "2027-06-15T10:00"],
    ],
  ])("%s", (_, lines, expected) => expect(start(...lines)).toEqual(expected));

  test("the caller's goes before all", () => {
    const {
      timeZone,
      start: local,
      language,
    } = read(calendar(...entry(TITLE, AT_TEN)), { timeZone: "America/New_York", language: "ro" });
    expect([timeZone, local, language]).toEqual(["America/New_York", "2027-06-15T03:00", "ro"]);
  });
});

const told: [string, string | Uint8Array, string[]][] = [
  ["nothing", "", ["import/unreadable"]],
  ["no calendar", "Hello\r\nWorld", ["import/unreadable"]],
  ["a card", "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:A\r\nEND:VCARD\r\n", ["import/unreadable"]],
  ["bytes that are no UTF-8", Uint8Array.of(0xff, 0xfe), ["import/unreadable"]],
  ["a calendar cut off", calendar(...entry(UID, AT_TEN)).slice(0, -20), ["import/unreadable"]],
  ["components a hundred thousand deep", "BEGIN:A\r\n".repeat(100_000), ["import/unreadable"]],
  ["no entry", calendar(), ["import/empty"]],
  [
    "an entry without a start",
    calendar(...entry(UID, TITLE)),
    ["import/empty", "import/no-start 1"],
  ],
  [
    "a start that is none",
    calendar(...entry(TITLE, "DTSTART:soon"), ...entry(TITLE, DAY)),
    ["import/no-start 1"],
  ],
  [
    "a recurrence",
    calendar(...entry(TITLE, DAY, "RRULE:FREQ=DAILY", "EXDATE;VALUE=DATE:20270616")),
    ["import/recurrence 1", "import/recurrence 1"],
  ],
  [
    "people",
    calendar(
      ...entry(
        TITLE,
        DAY,
        "ORGANIZER:mailto:o@example.org",
        "ATTENDEE:mailto:a@example.org",
        "ATTENDEE:mailto:b@example.org",
      ),
    ),
    ["import/people 1", "import/people 2"],
  ],
  [
    "tasks, alarms and attachments",
    calendar(
      "BEGIN:VTODO",
      "UID:t",
      "END:VTODO",
      ...entry(
        TITLE,
        DAY,
        "ATTACH:https://example.org/a",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "END:VALARM",
      ),
    ),
    ["import/left-out 1", "import/left-out 1", "import/left-out 1"],
  ],
  [
    "a zone that only the calendar knows",
    calendar(
      ...["BEGIN:VTIMEZONE", "TZID:W. Europe Standard Time", "BEGIN:STANDARD"],
      ...["DTSTART:16010101T000000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0100", "END:STANDARD"],
      ...["END:VTIMEZONE"],
      ...entry(TITLE, "DTSTART;TZID=W. Europe Standard Time:20270615T100000"),
    ),
    ["import/time-zone 1"],
  ],
  [
    "an hour that is skipped",
    calendar(...entry(TITLE, "DTSTART;TZID=Europe/Brussels:20260329T023000")),
    ["import/nonexistent 1"],
  ],
  [
    "an end before the start",
    calendar(...entry(TITLE, UTC, "DTEND:20270615T070000Z")),
    ["import/end 1"],
  ],
  [
    "a day that ends before it starts",
    calendar(...entry(TITLE, DAY, "DTEND;VALUE=DATE:20270614")),
    ["import/end 1"],
  ],
  ["a length backwards", calendar(...entry(TITLE, UTC, "DURATION:-PT1H")), ["import/end 1"]],
  [
    "an hour that ends a day",
    calendar(...entry(TITLE, DAY, "DTEND:20270616T070000Z")),
    ["import/end 1"],
  ],
  ["seconds", calendar(...entry(TITLE, "DTSTART:20270615T080030Z")), ["import/seconds 1"]],
  ["a floating time", calendar(...entry(TITLE, "DTSTART:20270615T080000")), ["import/time-zone 1"]],
  [
    "the second of two hours",
    calendar(
      ...entry(TITLE, "DTSTART:20261025T013000Z"),
      ...entry(TITLE, "DTSTART;TZID=Europe/Brussels:20261025T120000"),
    ),
    ["import/ambiguous 1"],
  ],
  ["no title", calendar(...entry(UID, DAY)), ["import/untitled 1"]],
  [
    "a script",
    calendar(
      ...entry(TITLE, DAY, "URL:javascript:alert(1)", "CONFERENCE;VALUE=URI:data:text/html,x"),
    ),
    ["import/address 2"],
  ],
  [
    "a whole day among hours",
    calendar(...entry(TITLE, DAY), ...entry(TITLE, AT_TEN)),
    ["import/all-day 1"],
  ],
  [
    "two calendars",
    calendar(...entry(TITLE, DAY)) + calendar(...entry(TITLE, AT_TEN)),
    ["import/all-day 1"],
  ],
  [
    "names of prototypes",
    calendar(
      "X-WR-CALNAME:__proto__",
      ...entry(TITLE, DAY, "__PROTO__:x", "X-CONSTRUCTOR:y"),
      ...entry("SUMMARY:constructor", DAY),
    ),
    ["import/left-out 1", "import/left-out 1", "import/all-day 2"],
  ],
];

describe("what a document cannot hold is told", () => {
  test.each(told)("%s", (_, text, expected) => expect(findings(text)).toEqual(expected));

  test("by codes that are each shown here", () => {
    const shown = new Set(
      told.flatMap(([, , expected]) => expected.map((line) => line.split(" ")[0])),
    );
    expect([...shown].sort()).toEqual(Object.keys(importCodes).sort());
  });

  test("in words that repeat nothing of the calendar", () => {
    const text = calendar(
      ...entry(
        "SUMMARY:Secret",
        DAY,
        "ATTENDEE;CN=Secret:mailto:secret@example.org",
        "X-SECRET2:secret",
        "URL:secret:x",
      ),
    );
    expect(fromICalendar(text).findings.filter(({ message }) => /secret/i.test(message))).toEqual(
      [],
    );
  });
});

test("a duration that no event has ends neither the reading nor the calendar", () => {
  const endless = entry(UID, TITLE, UTC, "DURATION:P999999999999W");
  expect(findings(calendar(...endless, ...entry("UID:b2@example.org", TITLE, UTC)))).toEqual([
    "import/no-start 1",
    ...findings(calendar(...entry(UID, TITLE, UTC))),
  ]);
});

test.each<[string, Partial<Event>, string[]]>([
  ["0001-01-01", {}, ["0001-01-01"]],
  ["0096-02-29", {}, ["0096-02-29"]],
  [
    "0050-06-01T10:00",
    { end: "0050-06-02T11:00", timeZone: "UTC" },
    ["0050-06-01T10:00", "0050-06-02T11:00"],
  ],
  [
    "1969-12-31T23:00",
    { end: "1970-01-01T01:00", timeZone: "Europe/Brussels" },
    ["1969-12-31T22:00", "1970-01-01T00:00"],
  ],
  ["9998-12-30", { end: "9999-12-30" }, ["9998-12-30", "9999-12-30"]],
])("a calendar of ours of %s comes back", (start, more, expected) => {
  const { timeZone: _, agenda, end: last, ...rest } = forum;
  const { start: from, end } = read(emitted({ ...rest, start, ...more }));
  expect([from, end].filter(Boolean)).toEqual(expected);
});

test("an end is after its start on the time line, whatever the clocks of the two show", () => {
  const { start, end } = read(
    calendar(
      ...entry(
        TITLE,
        "DTSTART;TZID=Europe/Bucharest:20270615T170000",
        "DTEND;TZID=America/New_York:20270615T120000",
      ),
    ),
  );
  expect([start, end]).toEqual(["2027-06-15T17:00", "2027-06-15T19:00"]);
});

test("an hour that a clock change skips is what clocks show then", () => {
  const { start } = read(calendar(...entry(TITLE, "DTSTART;TZID=Europe/Brussels:20260329T023000")));
  expect(start).toBe("2026-03-29T03:30");
});

test("a byte-order mark is no part of a calendar", () => {
  const text = `\ufeff${calendar(...entry(TITLE, DAY))}`;
  expect([read(text).start, read(new TextEncoder().encode(text)).start]).toEqual([
    "2027-06-15",
    "2027-06-15",
  ]);
});

test("the year 0 was a leap year, of others' calendars too", () => {
  expect(read(calendar(...entry(UID, TITLE, "DTSTART;VALUE=DATE:00000229"))).start).toBe(
    "0000-02-29",
  );
});

test("the last day that there is has no end after it", () => {
  const { start, end } = read(calendar(...entry(UID, TITLE, "DTSTART;VALUE=DATE:99991231")));
  expect([start, end]).toEqual(["9999-12-31", undefined]);
});

test("a calendar of ours comes back with its ids and its deadline", () => {
  const event = read(emitted(forum, { audience: "organizers", registrationDeadline: true }));
  expect([event.id, event.name, event.timeZone, event.registration, event.place?.rooms]).toEqual([
    "forum-2027",
    "Forum on Protection, 2027",
    "Europe/Bucharest",
    { deadline: "2027-03-01" },
    [
      { id: "aula-magna", name: "Aula Magna" },
      { id: "room-b2-left-wing", name: "Room B2; left wing" },
    ],
  ]);
  expect(event.agenda?.days.flatMap(({ items }) => items.map(({ id }) => id))).toEqual([
    ...[
      "opening",
      "keynote",
      "rounds-shelter-1",
      "rounds-case-law-1",
      "rounds-shelter-2",
      "rounds-case-law-2",
      "board",
      "dinner",
    ],
    ...["panel", "visit", "closing"],
  ]);
});

test("and one of an event alone comes back as it", () => {
  const event = read(emitted({ ...forum, agenda: { days: [] } }));
  expect([event.id, event.start, event.end, event.kind]).toEqual([
    "forum-2027",
    "2027-03-27T09:00",
    "2027-03-28T13:00",
    "conference",
  ]);
});

test("whatever is done to a calendar, there is a document or a reason why not", () => {
  const whole = emitted(forum, { audience: "organizers", registrationDeadline: true, alarm: 5 });
  const damage = fc.tuple(
    fc.nat(whole.length),
    fc.nat(60),
    fc.oneof(
      fc.constantFrom(
        "",
        "\r\n",
        ":",
        ";",
        '"',
        "BEGIN:VEVENT\r\n",
        "END:VEVENT\r\n",
        "9999",
        "-1",
        "T",
        "Z",
      ),
      fc.string({ unit: "binary", maxLength: 5 }),
    ),
  );
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
      const text = damages.reduce(
        (left, [at, length, by]) => left.slice(0, at) + by + left.slice(at + length),
        whole,
      );
      const result = fromICalendar(text);
      expect(result.ok || result.findings.some(({ severity }) => severity === "error")).toBe(true);
      expect(result.findings.filter(({ code }) => code.startsWith("shape/"))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
