import type { AgendaItem, Event, PlenaryDocument, Project } from "@plenary/core";
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

/** Each entry in a line: its UID without what all have, SEQUENCE, start, STATUS. */
function entries(document: PlenaryDocument, options: CalendarOptions): string[] {
  const shown = /^(?:UID|SEQUENCE|STATUS|DTSTART;[^:]*):(.*)$/;
  return contentLines(emitted(document, options))
    .join("\n")
    .split("BEGIN:VEVENT")
    .slice(1)
    .map((entry) =>
      entry
        .split("\n")
        .flatMap((line) => shown.exec(line)?.[1] ?? [])
        .join(" ")
        .replace("@plenary", ""),
    );
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
      event(0, [{ ...talk, start: "10:30" }, lunch]),
      previous,
      ["forum.talk 1 20260302T103000 CONFIRMED", "forum.lunch 1 20260302T120000 CONFIRMED"],
      ["calendar/revision-not-raised /revision"],
    ],
    [
      "so does what has gone",
      event(0, [lunch]),
      previous,
      ["forum.lunch 1 20260302T120000 CONFIRMED", "forum.talk 1 20260302T100000 CANCELLED"],
      ["calendar/revision-not-raised /revision"],
    ],
    [
      "what is new needs no higher revision",
      event(0, [talk, lunch, { ...talk, id: "late", start: "17:00", end: "18:00" }]),
      previous,
      [
        "forum.talk 0 20260302T100000 CONFIRMED",
        "forum.lunch 0 20260302T120000 CONFIRMED",
        "forum.late 0 20260302T170000 CONFIRMED",
      ],
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
    expect(tombstone.split("\r\n").slice(0, -1)).toEqual([
      "BEGIN:VEVENT",
      "UID:forum.talk@plenary",
      "SEQUENCE:1",
      "DTSTAMP:20260102T000000Z",
      "LAST-MODIFIED:20260102T000000Z",
      "DTSTART;TZID=Europe/Bucharest:20260302T100000",
      "DTEND;TZID=Europe/Bucharest:20260302T110000",
      "SUMMARY:Talk",
      "STATUS:CANCELLED",
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

  test("a calendar of nothing but what has gone is still one", () => {
    expect(entries(event(1, [], { start: "2026-03" }), { previous: event(0, [talk]) })).toEqual([
      "forum.talk 1 20260302T100000 CANCELLED",
    ]);
  });
});
