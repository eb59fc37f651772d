import { describe, expect, test } from "vitest";
import type { ProgrammeOptions } from "./programme.ts";
import { readProgramme } from "./read-programme.ts";

const day: ProgrammeOptions = { date: "2026-05-07", timeZone: "Europe/Bucharest", language: "en" };

function items(text: string, options = day) {
  const result = readProgramme(text, options);
  if (!result.ok) return result.findings.map(({ code }) => code);
  return (result.value.event.agenda?.days ?? []).flatMap((one) =>
    one.items.map(
      ({ start = "", end, title }) => `${start}${end === undefined ? "" : `-${end}`} ${title}`,
    ),
  );
}

function findings(text: string, options = day) {
  return readProgramme(text, options).findings.map(
    ({ code, params }) => `${code} ${params.line}:${params.column}`,
  );
}

describe("numbers that are no times", () => {
  test.each([
    "2011-2014 Victims in the region",
    "20.9 million People worldwide",
    "4.25 % Growth",
    "12.50 euro Per person",
    "010 345 67 89 Call us",
    "18:00 hours a day, all year round",
    "1.10 Methods\n1.15 Results\n2.1 Discussion\n2.2 Outlook",
    "3 judges from local courts",
    "9:00 and then we go on until the evening",
    "9:00-17:00 Monday to Friday",
    "10:30:15 Log entry",
    "25:00-26:00 Nothing",
    "9:75 Nothing",
    "18.10.2019 Publication of the report",
    "2015 Report on trafficking",
    "24 hours of help",
    "Registration closes on 30 October at 17:00.",
    "Ask Ana Micu, tel. 0722 123 456 (Monday–Friday, 9:00-16:00)",
    "Open on Monday 9:00-12:00. Tuesday 10:00-13:00. Wednesday 14:00-16:00",
    "We met from 9:00 to 10:00 in Cluj, from 11:00 to 12:00 in Oradea and from 14:00 to 15:00 in Bucharest",
    "7 May 2026 at the City Library",
    "Please call us between 9:00 and 17:00, or write to info@example.org.",
    "We opened at 9:00. Then Anna spoke.",
    "Opening hours: 9:00-17:00",
    "Deadline: 1 May, 17:00",
  ])("%s", (text) => expect(items(text)).toEqual(["programme/no-items"]));
});

describe("each way to write a time", () => {
  test.each([
    ["9:00-10:00", "09:00-10:00"],
    ["9.00 – 10.00", "09:00-10:00"],
    ["09:00—10:00", "09:00-10:00"],
    ["9:00:00 - 10:00:00", "09:00-10:00"],
    ["9h-10h30", "09:00-10:30"],
    ["9h 00 – 10h 30", "09:00-10:30"],
    ["09 h 00 à 10 h 30 :", "09:00-10:30"],
    ["9u30-10u00", "09:30-10:00"],
    ["9 am - 10:15 am", "09:00-10:15"],
    ["9-10 am", "09:00-10:00"],
    ["9AM-1PM", "09:00-13:00"],
    ["11:30-1:00 p.m.", "11:30-13:00"],
    ["8:30 a.m.–Noon", "08:30-12:00"],
    ["12 noon - 1 pm", "12:00-13:00"],
    ["from 9 to 10:", "09:00-10:00"],
    ["9-10.30", "09:00-10:30"],
    ["von 9 bis 10 Uhr", "09:00-10:00"],
    ["10.00 Uhr – 11.00 Uhr", "10:00-11:00"],
    ["dalle ore 9 alle ore 10:", "09:00-10:00"],
    ["desde las 9:00 hasta las 10:00", "09:00-10:00"],
    ["das 9h às 10h:", "09:00-10:00"],
    ["ora 09,30 – 10,00:", "09:30-10:00"],
    ["0930-1000", "09:30-10:00"],
    ["(9:00-10:00)", "09:00-10:00"],
    ["[9:00-10:00]", "09:00-10:00"],
    ["1. 9:00-10:00", "09:00-10:00"],
    ["9:00-10:00 CET", "09:00-10:00"],
    ["9:00 → 10:00", "09:00-10:00"],
    ["22:00-01:00", "22:00-2026-05-08T01:00"],
    ["20:00-24:00", "20:00-2026-05-08T00:00"],
    ["Ore 17", "17:00"],
    ["19:00 – …", "19:00"],
    ["16.15 - .......", "16:15"],
    ["ca. 9:30", "09:30"],
  ])("%s", (times, expected) =>
    expect(items(`${times} Opening\n23:30-23:40 End`)[0]).toEqual(`${expected} Opening`),
  );
});

describe("what is inferred is listed", () => {
  const inferred = (text: string, options: ProgrammeOptions = { ...day, name: "Study day" }) => {
    const result = readProgramme(text, options);
    return result.ok && Object.fromEntries(result.value.inferences);
  };
  test.each([
    ["nothing but the kind", "9:00-10:00 Opening", { "/kind": "kind" }],
    [
      "an end from the next start",
      "9:00 Opening\n10:00-11:00 Panel",
      { "/agenda/days/0/items/0/end": "next-start", "/kind": "kind" },
    ],
    ["no end across four hours", "9:00 Opening\n14:00-15:00 Panel", { "/kind": "kind" }],
    ["no end of a departure", "9:00 Departure\n10:00-11:00 Panel", { "/kind": "kind" }],
    [
      "a start from the end above",
      "9:00-10:00 Opening\nuntil 11:00 Panel",
      { "/agenda/days/0/items/1/start": "previous-end", "/kind": "kind" },
    ],
    [
      "the afternoon",
      "11:00-12:00 Opening\n1:00-2:00 Panel",
      {
        "/agenda/days/0/items/1/start": "afternoon",
        "/agenda/days/0/items/1/end": "afternoon",
        "/kind": "kind",
      },
    ],
    [
      "not in a text of 24 hours",
      "11:00-12:00 Opening\n1:00-2:00 Panel\n15:00-16:00 Closing",
      { "/kind": "kind" },
    ],
    [
      "a later day's date",
      "Day 1\n9:00-10:00 Opening\nDay 2\n9:00-10:00 Panel",
      { "/agenda/days/1/date": "date", "/kind": "kind" },
    ],
  ])("%s", (_, text, expected) => expect(inferred(text)).toEqual(expected));

  test("a date from elsewhere in the text, and the name", () => {
    expect(inferred("Meeting of 7 May 2026\n\n9:00-10:00 Opening", { language: "en" })).toEqual({
      "/agenda/days/0/date": "date",
      "/name": "name",
      "/kind": "kind",
    });
  });

  test("the event lists the same", () => {
    const result = readProgramme("9:00 Opening\n10:00 Panel", day);
    expect(result.ok && result.value.event.inferred).toEqual(
      result.ok && [...result.value.inferences.keys()],
    );
  });
});

describe("findings tell what was left, and where", () => {
  test.each([
    [
      "lines around the programme",
      "Dear all,\nplease come.\n\n9:00-10:00 Opening\n10:00-11:00 Panel\n\nYours,\nAnna",
      ["programme/outside 1:1", "programme/outside 7:1"],
    ],
    [
      "the heading of what follows",
      "9:00-10:00 Opening\n\nMORNING\n10:00-11:00 Panel",
      ["programme/unplaced 3:1"],
    ],
    [
      "a time without a title",
      "9:00-10:00 Opening\n10:00-11:00\n11:00-12:00 Panel",
      ["programme/no-title 2:1"],
    ],
    [
      "an end before its start",
      "9:00-10:00 Opening\n15:00-14:00 Panel",
      ["programme/time-unclear 2:7"],
    ],
    [
      "a weekday that is another",
      "Monday 7 May 2026\n9:00-10:00 Opening",
      ["programme/weekday-mismatch 1:1"],
    ],
    ["a date that is another", "8 May 2026\n9:00-10:00 Opening", ["programme/date-mismatch 1:1"]],
    ["nothing", "Hello.", ["programme/no-items 1:1"]],
    ["an empty text", "", ["programme/no-items 1:1"]],
  ])("%s", (_, text, expected) => expect(findings(text)).toEqual(expected));

  test("a text without a year needs one", () => {
    expect(findings("Hi\n7 May\n9:00-10:00 Opening", { language: "en" })).toEqual([
      "programme/no-date 2:1",
    ]);
  });

  test("a text that is too long", () => {
    expect(findings("x".repeat(10_000_001))).toEqual(["programme/too-large 1:1"]);
  });
});

const unknown: ProgrammeOptions = { date: "2026-05-07", timeZone: "Europe/Bucharest" };

describe("a language whose words are not known is read by its notation", () => {
  test.each([
    [
      "Hungarian",
      "9:00–9:30 Regisztráció\n9:30–11:00 Kerekasztal a munkáltatókkal\n11:00–11:15 Kávészünet",
    ],
    [
      "Polish",
      "9:00–9:30 Rejestracja uczestników\n9:30–11:00 Wykład o prawach pracowników\n11:00–11:15 Przerwa kawowa",
    ],
    ["Greek", "9:00–9:30 Εγγραφή\n9:30–11:00 Στρογγυλό τραπέζι\n11:00–11:15 Διάλειμμα"],
  ])("%s", (_, text) => {
    const result = readProgramme(text, unknown);
    expect(result.ok && result.value.event.language).toBe("und");
    expect(result.findings.map(({ code }) => code)).toEqual(["programme/language-unknown"]);
    expect(items(text, unknown).map((item) => item.slice(0, 11))).toEqual([
      "09:00-09:30",
      "09:30-11:00",
      "11:00-11:15",
    ]);
  });

  test("it may be told", () => {
    const result = readProgramme("9:00-10:00 Megnyitó", { date: "2026-05-07", language: "hu" });
    expect(result.ok && result.value.event.language).toBe("hu");
  });
});

test("each field leads back to its line and column", () => {
  const text = "Programme\n\n\t• 9:00-10:00 Opening (Main Hall)\n  Moderator: Ana Pop, Dean\n";
  const result = readProgramme(text, { ...day, name: "Study day" });
  expect(result.ok && Object.fromEntries(result.value.positions)).toEqual({
    "/agenda/days/0/items/0": { line: 3, column: 4 },
    "/agenda/days/0/items/0/start": { line: 3, column: 4 },
    "/agenda/days/0/items/0/end": { line: 3, column: 9 },
    "/agenda/days/0/items/0/title": { line: 3, column: 15 },
    "/place/rooms/0": { line: 3, column: 24 },
    "/agenda/days/0/items/0/roles/0": { line: 4, column: 14 },
    "/people/0": { line: 4, column: 14 },
  });
});

test("under HTML the columns are those of the source", () => {
  const result = readProgramme(
    "<ul>\n<li><b>9:00</b>&nbsp;Caf&eacute;s&amp;co</li><li>10:00 End</li></ul>",
    day,
  );
  expect(result.ok && result.value.positions.get("/agenda/days/0/items/0/title")).toEqual({
    line: 2,
    column: 22,
  });
  expect(
    items("<ul>\n<li><b>9:00</b>&nbsp;Caf&eacute;s&amp;co</li><li>10:00 End</li></ul>"),
  ).toEqual(["09:00-10:00 Cafés&co", "10:00 End"]);
});

test("the options say what the text does not", () => {
  const result = readProgramme("9:00-10:00 Opening", {
    ...day,
    timeZone: "Europe/Bucharest",
    name: "Round table on work",
  });
  expect(result.ok && { ...result.value.event, agenda: undefined }).toEqual({
    type: "event",
    id: "round-table-on-work-2026",
    kind: "roundtable",
    name: "Round table on work",
    language: "en",
    timeZone: "Europe/Bucharest",
    start: "2026-05-07T09:00",
    end: "2026-05-07T10:00",
    agenda: undefined,
    inferred: ["/kind"],
  });
});

test("the id of an item has no speaker", () => {
  const result = readProgramme("9:00 Welcome – Ana Pop (Cluj)\n10:00 Panel 1: Who pays?", day);
  const ids = result.ok && result.value.event.agenda?.days[0]?.items.map(({ id }) => id);
  expect(ids).toEqual(["welcome", "panel-1"]);
});
