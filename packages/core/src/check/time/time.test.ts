import { describe, expect, test } from "vitest";
import { check } from "../../check.ts";
import type { AgendaItem } from "../../model/agenda.ts";
import type { Event } from "../../model/event.ts";
import type { PlenaryDocument } from "../../model/plenary-document.ts";
import type { Project } from "../../model/project.ts";

const base: Event = {
  type: "event",
  id: "launch",
  kind: "launch",
  name: "Launch",
  language: "en",
  start: "2026-05-08",
};

const project: Project = { type: "project", id: "p", name: "P", language: "en", events: [] };

function found(document: PlenaryDocument) {
  return check(document)
    .filter(({ code }) => code.startsWith("time/"))
    .map(({ code, path }) => `${code} ${path}`);
}
const inEvent = (parts: Partial<Event>) => found({ ...base, ...parts });
const agendaOf = (date: string, item: Partial<AgendaItem>) => ({
  days: [{ date, items: [{ id: "item", kind: "other" as const, title: "Item", ...item }] }],
});

describe("time/end-before-start", () => {
  test.each([
    ["2026-12-31", "or write an end on the next day with its date: 2027-01-01T11:00."],
    ["9999-12-31", "or correct the one that is wrong."],
  ])("an item of %s may mean the next day, if there is one", (date, advice) => {
    const agenda = agendaOf(date, { start: "12:00", end: "11:00" });
    const [finding] = check({ ...base, start: date, agenda }).filter(
      ({ code }) => code === "time/end-before-start",
    );
    expect(finding?.message.endsWith(advice)).toBe(true);
  });

  const timeZone = "Europe/Bucharest";
  const wrong = ["time/end-before-start /end"];

  test.each<[string, string, string[]]>([
    ["2026-05-08", "2026-05-08", []],
    ["2026-05-08", "2026-05-07", wrong],
    ["2026-05-08T09:00", "2026-05-08", []],
    ["2026-05-08T09:00", "2026-05-08T09:00", wrong],
    ["2026-05-08T09:00", "2026-05-08T09:01", []],
  ])("an event from %s to %s", (start, end, expected) => {
    expect(inEvent({ timeZone, start, end })).toEqual(expected);
  });

  test("compares the months and years that are known", () => {
    expect(inEvent({ start: "2026-05", end: "2026" })).toEqual(["time/reduced-precision /start"]);
    expect(inEvent({ start: "2026-05", end: "2026-04" })[0]).toBe("time/end-before-start /end");
  });

  const endOf = "/agenda/days/0/items/0/end";
  test.each<[string, string, string, string[]]>([
    ["2026-05-08", "10:00", "10:00", [endOf]],
    ["2026-05-08", "23:00", "01:00", [endOf]],
    ["2026-05-08", "23:00", "2026-05-09T01:00", []],
    ["2026-05-08", "23:00", "2026-05-07T23:30", [endOf]],
    // The clocks skip 03:30, which is then 04:30.
    ["2026-03-29", "03:30", "04:15", []],
    ["2026-03-29", "03:30", "03:15", [endOf]],
  ])("on %s an item from %s to %s", (date, start, end, expected) => {
    const agenda = agendaOf(date, { start, end });
    const codes = (zone: string | undefined) =>
      inEvent({ agenda, start: date, ...(zone === undefined ? {} : { timeZone: zone }) }).filter(
        (finding) => finding.startsWith("time/end-before-start"),
      );
    expect(codes(timeZone)).toEqual(expected.map((path) => `time/end-before-start ${path}`));
    expect(codes(undefined)).toEqual(codes(timeZone));
  });

  test("looks at organizations, at the periods of figures and at projects", () => {
    const facts: Partial<Event> = {
      organizations: [
        { id: "acme", name: "Acme", foundingDate: "2010", dissolutionDate: "2009-12" },
      ],
      statements: [
        {
          kind: "claim",
          text: "T",
          figure: { value: 1, unit: "U", period: { start: "2015", end: "2008" } },
        },
      ],
    };
    const expected = [
      "time/end-before-start /organizations/0/dissolutionDate",
      "time/end-before-start /statements/0/figure/period/end",
    ];
    expect(inEvent(facts)).toEqual(expected);
    const { organizations, statements } = facts;
    expect(found({ ...project, organizations, statements, start: "2018", end: "2017" })).toEqual([
      "time/end-before-start /end",
      ...expected,
    ]);
  });
});

describe("time/unknown-zone", () => {
  test.each<[string, Partial<Event>, string[]]>([
    ["a date needs none", {}, []],
    ["a time needs one", { start: "2026-05-08T09:00" }, ["time/unknown-zone "]],
    ["an earlier start needs one", { previousStart: "2026-05-01T09:00" }, ["time/unknown-zone "]],
    [
      "an item needs one",
      { agenda: agendaOf("2026-05-08", { start: "09:00", end: "10:00" }) },
      ["time/unknown-zone "],
    ],
    [
      "a deadline needs one",
      { registration: { mode: "open", deadline: "2026-05-01T09:00" } },
      ["time/unknown-zone "],
    ],
    ["an alias is known", { timeZone: "Asia/Calcutta" }, []],
    ["an abbreviation is not a place", { timeZone: "Bucharest" }, ["time/unknown-zone /timeZone"]],
  ])("%s", (_, parts, expected) => {
    expect(inEvent(parts)).toEqual(expected);
  });
});

test.each<[string, string | undefined, string[]]>([
  ["2026-05-08", undefined, []],
  ["2026-05", undefined, ["time/reduced-precision /start"]],
  ["2026", "2026-05-08", ["time/reduced-precision /start"]],
  ["2026-05-08", "2026-06", ["time/reduced-precision /end"]],
])("calendars leave out an event from %s to %s, or not", (start, end, expected) => {
  expect(inEvent(end === undefined ? { start } : { start, end })).toEqual(expected);
});

describe("time/inferred", () => {
  const event: Event = {
    ...base,
    end: "2026-05-08",
    registration: { mode: "open", deadline: "2026-05-01", note: "Note" },
    agenda: agendaOf("2026-05-08", { rotation: { workshops: 2, rounds: 2, mode: "split" } }),
    outcomes: [{ text: "Outcome", date: "2026-05-13" }],
  };

  test.each<[string, boolean]>([
    ["", true],
    ["/start", true],
    ["/registration", true],
    ["/registration/deadline", true],
    ["/agenda/days/0/date", true],
    ["/agenda/days/0/items/0", true],
    ["/agenda/days/0/items/0/rotation/rounds", true],
    ["/registration/note", false],
    ["/agenda/days/0/items/0/title", false],
    ["/agenda/days/0/items/0/rotation/mode", false],
    ["/outcomes/0/date", false],
    ["/timeZone", false],
  ])("%j is a time that is there: %s", (pointer, isTime) => {
    const expected = isTime ? [`time/inferred ${pointer}`] : [];
    expect(found({ ...event, inferred: [pointer, pointer] })).toEqual(expected);
  });

  test("a project and a series infer times as well, of their own and of their events", () => {
    const project = {
      type: "project",
      id: "p",
      name: "P",
      language: "en",
      events: [event],
    } as const;
    const inferred = ["/start", "/end", "/events/0/start", "/events/1/start", "/name"];
    expect(found({ ...project, events: [event], start: "2017", inferred })).toEqual([
      "time/inferred /start",
      "time/inferred /events/0/start",
    ]);
  });
});

describe("time/zone-elsewhere", () => {
  const place = (country: string) => ({ place: { country } });
  const elsewhere = ["time/zone-elsewhere /timeZone"];
  test.each<[string, Partial<Event>, string[]]>([
    ["an hour off", { timeZone: "Europe/London", ...place("RO") }, elsewhere],
    ["UTC", { timeZone: "UTC", ...place("RO") }, elsewhere],
    ["the zone", { timeZone: "Europe/Bucharest", ...place("RO") }, []],
    ["a neighbour's same hours", { timeZone: "Europe/Athens", ...place("RO") }, []],
    ["one of several", { timeZone: "America/Chicago", ...place("US") }, []],
    ["none of several", { timeZone: "Europe/Paris", ...place("US") }, elsewhere],
    ["hours that differ in summer alone", { timeZone: "UTC", ...place("GB") }, elsewhere],
    ["the same in winter", { timeZone: "UTC", ...place("GB"), start: "2026-01-08" }, []],
    ["online", { timeZone: "UTC", ...place("RO"), attendanceMode: "online" }, []],
    ["no country", { timeZone: "UTC", place: { name: "Hall" } }, []],
    ["a code of none", { timeZone: "UTC", ...place("ZZ") }, []],
  ])("%s", (_, parts, expected) => {
    expect(inEvent(parts)).toEqual(expected);
  });
});
