import { describe, expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

function starts(text: string, language = "en"): string[] {
  const result = readProgramme(text, {
    date: "2026-05-07",
    timeZone: "Europe/Bucharest",
    language,
  });
  const items = result.ok ? (result.value.event.agenda?.days[0]?.items ?? []) : [];
  return items.map(({ start, end, title }) => `${start}-${end ?? ""} ${title}`);
}

describe("ranges of bare hours that go on where another ends are hours", () => {
  test.each([
    [
      "all of them",
      "9 – 10 Opening\n10 – 12 Panel\n12 – 1 Lunch\n1 – 3 Workshop",
      ["09:00-10:00 Opening", "10:00-12:00 Panel", "12:00-13:00 Lunch", "13:00-15:00 Workshop"],
    ],
    [
      "in a list, with a colon",
      "* 9-10: Opening\n* 10-11: Panel\n* 11-12: debate",
      ["09:00-10:00 Opening", "10:00-11:00 Panel", "11:00-12:00 debate"],
    ],
    [
      "among others",
      "9:00-10:00 Opening\n10:00-12:00 Panel\n12-13 lunch\n13:00-14:00 Debate",
      ["09:00-10:00 Opening", "10:00-12:00 Panel", "12:00-13:00 lunch", "13:00-14:00 Debate"],
    ],
    [
      "in a table",
      "| Time | What |\n|---|---|\n| 9 – 10 | Opening |\n| 10 – 12 | Panel |\n| 12 – 13 | Lunch |",
      ["09:00-10:00 Opening", "10:00-12:00 Panel", "12:00-13:00 Lunch"],
    ],
    [
      "on lines of their own",
      "9-10\nOpening\n10-12\nPanel\n12-13\nLunch",
      ["09:00-10:00 Opening", "10:00-12:00 Panel", "12:00-13:00 Lunch"],
    ],
    [
      "with a word between, and in brackets",
      "9 to 10 Opening\n(10-12) Panel\n12 to 1 Lunch",
      ["09:00-10:00 Opening", "10:00-12:00 Panel", "12:00-13:00 Lunch"],
    ],
    [
      "behind the title",
      "Opening (9-10)\nPanel 10-12\nLunch: 12-13",
      ["09:00-10:00 Opening", "10:00-12:00 Panel", "12:00-13:00 Lunch"],
    ],
    [
      "beside hours without an end",
      "9.00 Opening\n10.00 Panel\n12 – 13 lunch\n13.00 Debate",
      ["09:00-10:00 Opening", "10:00-12:00 Panel", "12:00-13:00 lunch", "13:00- Debate"],
    ],
  ])("%s", (_, text, expected) => expect(starts(text)).toEqual(expected));
});

describe("and are no hours", () => {
  test.each([
    ["with a unit", "9-10 minutes\n10-11 minutes\n11-12 minutes"],
    ["apart from each other", "9-10 Groups\n14-15 Rooms\n18-21 Chairs"],
    ["at night", "1-2 Groups\n2-3 Rooms\n3-4 Chairs"],
    ["but two of them", "9-10 Groups\n10-12 Rooms"],
  ])("%s", (_, text) => expect(starts(text)).toEqual([]));
});
