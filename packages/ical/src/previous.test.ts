import type { AgendaItem, Event, PlenaryDocument, Project } from "@plenary/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CalendarOptions } from "./emit/options.ts";
import { codes, contentLines, emitted } from "./test-support/emitted.ts";
import { toICalendar } from "./to-icalendar.ts";

const talk: AgendaItem = {
  kind: "presentation",
  title: "Talk",
  start: "10:00",
  end: "11:00",
  abstract: "By Ana",
};
const lunch: AgendaItem = {
  id: "lunch",
  kind: "meal",
  title: "Lunch",
  start: "12:00",
  end: "13:00",
};
const named = { id: "ana", name: "Ana", consent: { visibility: "public" } } as const;
const secret: AgendaItem = {
  id: "talk",
  kind: "other",
  title: "Ana speaks",
  start: "08:00",
  end: "09:00",
};
const event = (revision: number, items: AgendaItem[], more: Partial<Event> = {}): Event => ({
  type: "event",
  id: "forum",
  kind: "conference",
  name: "Forum",
  language: "en",
  timeZone: "Europe/Bucharest",
  start: "2026-03-02",
  revision,
  updated: `2026-01-0${revision + 1}T00:00:00Z`,
  agenda: { days: [{ date: "2026-03-02", items }] },
  ...more,
});
const project = (revision: number, ...events: Event[]): Project => ({
  type: "project",
  id: "together",
  name: "Together",
  language: "en",
  revision,
  updated: `2026-01-0${revision + 1}T00:00:00Z`,
  events,
});

const LATER = "2026-02-01T00:00:00Z";

/** Each entry in a line: its UID without what all have, SEQUENCE, start, STATUS. */
function entries(document: PlenaryDocument, options: CalendarOptions): string[] {
  const shown = [
    /^UID:(.*)@plenary$/m,
    /^SEQUENCE:(.*)$/m,
    /^DTSTART;[^:]*:(.*)$/m,
    /^STATUS:(.*)$/m,
  ];
  return contentLines(emitted(document, options))
    .join("\n")
    .split("BEGIN:VEVENT")
    .slice(1)
    .map((entry) => shown.map((line) => line.exec(entry)?.[1]).join(" "));
}
const findings = (document: PlenaryDocument, options: CalendarOptions) =>
  codes(toICalendar(document, options).findings);

describe("between two published documents", () => {
  const previous = event(0, [talk, lunch]);

  test.each<[string, PlenaryDocument, PlenaryDocument, string[], string[]]>([
    [
      "nothing changed",
      event(0, [talk, lunch]),
      previous,
      ["forum.talk 0 20260302T100000 CONFIRMED", "forum.lunch 0 20260302T120000 CONFIRMED"],
      [],
    ],
    [
      "an item that moved keeps its UID, also where that comes from its title",
      event(1, [lunch, { ...talk, start: "14:00", end: "15:00" }]),
      previous,
      ["forum.lunch 1 20260302T120000 CONFIRMED", "forum.talk 1 20260302T140000 CONFIRMED"],
      [],
    ],
    [
      "an item that has gone is cancelled",
      event(1, [lunch]),
      previous,
      ["forum.lunch 1 20260302T120000 CONFIRMED", "forum.talk 1 20260302T100000 CANCELLED"],
      [],
    ],
    [
      "an item that nobody may see any more is cancelled",
      event(1, [{ ...talk, visibility: "organizers" }, lunch]),
      previous,
      ["forum.lunch 1 20260302T120000 CONFIRMED", "forum.talk 1 20260302T100000 CANCELLED"],
      ["calendar/withheld /agenda/days/0/items/0"],
    ],
    [
      "an item that this audience never saw leaves no trace",
      event(1, [lunch]),
      event(0, [{ ...talk, visibility: "organizers" }, lunch]),
      ["forum.lunch 1 20260302T120000 CONFIRMED"],
      [],
    ],
    [
      "a change without a higher revision gets one, and is told",
      event(0, [{ ...talk, start: "10:30" }, lunch], { updated: LATER }),
      previous,
      ["forum.talk 1 20260302T103000 CONFIRMED", "forum.lunch 1 20260302T120000 CONFIRMED"],
      ["calendar/revision-not-raised /revision"],
    ],
    [
      "so does what has gone",
      event(0, [lunch], { updated: LATER }),
      previous,
      ["forum.lunch 1 20260302T120000 CONFIRMED", "forum.talk 1 20260302T100000 CANCELLED"],
      ["calendar/revision-not-raised /revision"],
    ],
    [
      "and what is new, which may have gone once",
      event(0, [talk, lunch, { ...talk, id: "late", start: "17:00", end: "18:00" }], {
        updated: LATER,
      }),
      previous,
      [
        "forum.talk 1 20260302T100000 CONFIRMED",
        "forum.lunch 1 20260302T120000 CONFIRMED",
        "forum.late 1 20260302T170000 CONFIRMED",
      ],
      ["calendar/revision-not-raised /revision"],
    ],
    [
      "a revision never falls, and that it would is told",
      event(2, [talk, lunch], { updated: LATER }),
      event(5, [talk, lunch]),
      ["forum.talk 5 20260302T100000 CONFIRMED", "forum.lunch 5 20260302T120000 CONFIRMED"],
      ["calendar/revision-lowered /revision"],
    ],
    [
      "a change beside a lower revision gets one that is higher than before",
      event(2, [lunch], { updated: LATER }),
      event(5, [talk, lunch]),
      ["forum.lunch 6 20260302T120000 CONFIRMED", "forum.talk 6 20260302T100000 CANCELLED"],
      ["calendar/revision-lowered /revision"],
    ],
    [
      "what left a project of no higher revision is told of the project",
      project(1, event(0, [lunch], { id: "a" })),
      project(1, event(0, [lunch], { id: "a" }), event(0, [talk], { id: "b" })),
      ["a.lunch 1 20260302T120000 CONFIRMED", "b.talk 2 20260302T100000 CANCELLED"],
      ["calendar/revision-not-raised /revision", "calendar/updated-not-raised /updated"],
    ],
    [
      "an event that came to a project of no higher revision is told of the event",
      project(1, event(0, [lunch], { id: "a" }), event(0, [talk], { id: "b" })),
      project(1, event(0, [lunch], { id: "a" })),
      ["a.lunch 1 20260302T120000 CONFIRMED", "b.talk 1 20260302T100000 CONFIRMED"],
      [],
    ],
    [
      "the day that an agenda replaces is cancelled",
      event(1, [lunch]),
      event(0, []),
      ["forum.lunch 1 20260302T120000 CONFIRMED", "forum 1 20260302 CANCELLED"],
      [],
    ],
    [
      "an event that left its project is cancelled",
      project(1, event(0, [lunch], { id: "a" })),
      project(
        0,
        event(0, [lunch], { id: "a" }),
        event(0, [talk], { id: "b", timeZone: "Europe/Istanbul" }),
      ),
      ["a.lunch 1 20260302T120000 CONFIRMED", "b.talk 1 20260302T100000 CANCELLED"],
      [],
    ],
  ])("%s", (_, document, before, expected, told) => {
    expect(entries(document, { previous: before })).toEqual(expected);
    expect(findings(document, { previous: before })).toEqual(told);
  });

  test.each<[string, PlenaryDocument, PlenaryDocument]>([
    ["another event", event(1, [lunch], { id: "other" }), previous],
    ["another project", project(1, event(1, [lunch], { id: "other" })), previous],
    [
      "a project of other events",
      event(1, [lunch]),
      project(0, event(0, [lunch], { id: "other" }), event(0, [talk], { id: "third" })),
    ],
  ])("nothing is compared with what is about %s", (_, document, before) => {
    const result = toICalendar(document, { previous: before });
    expect([result.ok, codes(result.findings)]).toEqual([false, ["calendar/unfit-choice /id"]]);
  });

  describe("DTSTAMP and LAST-MODIFIED never fall, and are later for all that is new", () => {
    const stamped = (document: PlenaryDocument, before: PlenaryDocument) => {
      const lines = contentLines(emitted(document, { previous: before }));
      const stamps = lines.flatMap(
        (line) => /^(?:DTSTAMP|LAST-MODIFIED):(.*)$/.exec(line)?.[1] ?? [],
      );
      return [...new Set(stamps)];
    };
    const undated = (revision: number, start: string) => {
      const { updated: _, ...rest } = event(revision, [], { start });
      return rest;
    };
    test.each<[string, PlenaryDocument, PlenaryDocument, string, string[]]>([
      ["nothing changed", previous, previous, "20260101T000000Z", []],
      [
        "a later moment",
        event(1, [lunch], { updated: "2026-01-01T00:00:01Z" }),
        previous,
        "20260101T000001Z",
        [],
      ],
      [
        "a change at the same moment",
        event(1, [lunch], { updated: "2026-01-01T00:00:00.900Z" }),
        previous,
        "20260101T000001Z",
        ["calendar/updated-not-raised /updated"],
      ],
      [
        "a revision at the same moment",
        event(1, [talk, lunch], { updated: "2026-01-01T00:00:00Z" }),
        previous,
        "20260101T000001Z",
        ["calendar/updated-not-raised /updated"],
      ],
      [
        "an earlier moment",
        event(0, [talk, lunch], { updated: "2025-01-01T00:00:00Z" }),
        previous,
        "20260101T000000Z",
        ["calendar/updated-not-raised /updated"],
      ],
      [
        "a day that is nearer, where nothing says when it was updated",
        undated(1, "2026-03-01"),
        undated(0, "2026-03-02"),
        "20260302T000001Z",
        ["calendar/updated-not-raised /updated", "calendar/no-update-time"],
      ],
    ])("%s", (_, document, before, stamp, told) => {
      expect(stamped(document, before)).toEqual([stamp]);
      expect(findings(document, { previous: before })).toEqual(told);
    });
  });

  test("whatever has become of a document, no entry says that it is older, and each that is another says that it is newer", () => {
    const known = (document: PlenaryDocument, options: CalendarOptions) =>
      new Map(
        emitted(document, options)
          .split("BEGIN:VEVENT\r\n")
          .slice(1)
          .map((entry) => {
            const stated = (name: string) =>
              new RegExp(`^${name}:(.*)$`, "m").exec(entry)?.[1] ?? "";
            const text = entry.replace(/^(SEQUENCE|DTSTAMP|LAST-MODIFIED):.*$/gm, "");
            const moment = { sequence: Number(stated("SEQUENCE")), stamp: stated("DTSTAMP") };
            return [stated("UID"), { ...moment, text }];
          }),
      );
    const items = fc.subarray([talk, lunch, { ...lunch, start: "12:30" }, secret], {
      minLength: 1,
    });
    const published = fc
      .tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom("1", "2", "3"), items)
      .filter(([, , list]) => new Set(list.map(({ id }) => id)).size === list.length)
      .map(([revision, day, list]) =>
        event(revision, list, { updated: `2026-01-0${day}T00:00:00Z` }),
      );
    fc.assert(
      fc.property(published, published, (before, now) => {
        const earlier = known(before, {});
        const later = known(now, { previous: before });
        for (const [uid, { sequence, stamp, text }] of later) {
          const old = earlier.get(uid);
          if (old === undefined) continue;
          expect([sequence >= old.sequence, stamp >= old.stamp]).toEqual([true, true]);
          const isNewer = sequence > old.sequence && stamp > old.stamp;
          if (text !== old.text) expect(isNewer).toBe(true);
        }
        expect([...earlier.keys()].filter((uid) => !later.has(uid))).toEqual([]);
      }),
    );
  });

  test.each<[string, Event]>([
    ["hours that run backwards", event(0, [{ ...talk, end: "09:00" }])],
    ["an id that stands twice", event(0, [lunch, lunch])],
    ["the highest revision that there is", event(2_147_483_647, [talk], { updated: LATER })],
  ])("nothing is compared with a document that gives no calendar: %s", (_, before) => {
    const result = toICalendar(event(1, [lunch]), { previous: before });
    expect([result.ok, codes(result.findings)]).toEqual([false, ["calendar/unfit-choice"]]);
  });

  test("an event that joined a project since then keeps its entries", () => {
    expect(entries(project(1, event(1, [talk, lunch])), { previous })).toEqual([
      "forum.talk 1 20260302T100000 CONFIRMED",
      "forum.lunch 1 20260302T120000 CONFIRMED",
    ]);
  });

  test("what is left of an entry that has gone tells nothing that was taken back", () => {
    const [, tombstone = ""] = emitted(event(1, [lunch]), { previous, alarm: 5 }).split(
      "END:VEVENT\r\n",
    );
    expect(tombstone.split("\r\n").slice(0, -1).sort()).toEqual([
      "BEGIN:VEVENT",
      "DTEND;TZID=Europe/Bucharest:20260302T110000",
      "DTSTAMP:20260102T000000Z",
      "DTSTART;TZID=Europe/Bucharest:20260302T100000",
      "LAST-MODIFIED:20260102T000000Z",
      "SEQUENCE:1",
      "STATUS:CANCELLED",
      "SUMMARY:Talk",
      "UID:forum.talk@plenary",
    ]);
  });

  test.each<[string, Partial<Event>, AgendaItem[]]>([
    ["somebody who may be named no more", { people: [{ id: "ana", name: "Ana" }] }, []],
    ["somebody who is not listed any more", {}, []],
    [
      "an item that is for others now",
      { people: [named] },
      [{ ...secret, visibility: "organizers" }],
    ],
  ])(
    "the texts of what has gone are not written again where they may tell of %s",
    (_, more, items) => {
      const previous = event(0, [secret], { people: [named] });
      const now = event(1, [...items, lunch], more);
      const lines = contentLines(emitted(now, { previous }));
      expect(lines.filter((line) => line.startsWith("SUMMARY"))).toEqual([
        "SUMMARY:Lunch",
        "SUMMARY:Forum",
      ]);
      expect(lines.join()).not.toContain("Ana");
    },
  );

  test.each<[string, PlenaryDocument, PlenaryDocument]>([
    [
      "a document",
      event(1, [secret, lunch], { name: "With Ana", privacy: { visibility: "organizers" } }),
      event(0, [secret, lunch]),
    ],
    [
      "a project",
      {
        ...project(1, event(0, [secret, lunch])),
        name: "With Ana",
        privacy: { visibility: "organizers" },
      },
      project(0, event(0, [secret, lunch])),
    ],
  ])("nothing of %s that is for others now is written but what strikes it", (_, now, before) => {
    const lines = contentLines(emitted(now, { previous: before }));
    expect(lines.filter((line) => /^(NAME|SUMMARY|STATUS)/.test(line))).toEqual([
      ...["NAME:–", "SUMMARY:–", "STATUS:CANCELLED", "SUMMARY:–", "STATUS:CANCELLED"],
    ]);
  });

  test("a room of an event that is for others now names no calendar", () => {
    const items = [talk, lunch].map((item) => ({ ...item, room: "flat" }));
    const inRoom = (revision: number, name: string, more: Partial<Event> = {}) =>
      project(revision, event(0, items, { place: { rooms: [{ id: "flat", name }] }, ...more }));
    const now = inRoom(1, "Ana's flat", { privacy: { visibility: "organizers" } });
    const text = emitted(now, { previous: inRoom(0, "Flat"), room: "flat" });
    expect(contentLines(text).filter((line) => line.startsWith("NAME"))).toEqual(["NAME:Together"]);
    expect(text).not.toContain("Ana's");
  });

  test("a calendar of nothing but what has gone is still one", () => {
    expect(entries(event(1, [], { start: "2026-03" }), { previous: event(0, [talk]) })).toEqual([
      "forum.talk 1 20260302T100000 CANCELLED",
    ]);
  });
});
