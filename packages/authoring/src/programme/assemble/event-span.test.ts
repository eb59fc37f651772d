import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

function spanOf(text: string) {
  const result = readProgramme(text, { date: "2026-05-05", timeZone: "Europe/Bucharest" });
  if (!result.ok) return [];
  const { start, end, inferred = [] } = result.value.event;
  return [start, end, inferred.includes("/end")];
}

const ITEMS = "8:30 a.m. – Registration\n9:00 a.m. – Welcome\n9:15 a.m. – Panel";

test.each([
  [
    "the last end",
    "9:00-10:00 Opening\n10:00-11:30 Panel",
    ["2026-05-05T09:00", "2026-05-05T11:30", false],
  ],
  [
    "a departure",
    "9:00-10:00 Opening\nAll out: 17:00",
    ["2026-05-05T09:00", "2026-05-05T17:00", false],
  ],
  [
    "the start of the last item, marked",
    "9:00 Opening\n10:00 Panel",
    ["2026-05-05T09:00", "2026-05-05T10:00", true],
  ],
  [
    "the end that the text states",
    `When: 5 May 2026\n\n9 a.m. – 2:30 p.m.\n\nWhere: City Hall\n\n${ITEMS}`,
    ["2026-05-05T08:30", "2026-05-05T14:30", false],
  ],
  [
    "the hours beside the date",
    "Tuesday 5 May 2026, 9:00 – 17:00\n9:00 Opening\n10:00 Panel\n16:00 Closing",
    ["2026-05-05T09:00", "2026-05-05T17:00", false],
  ],
  [
    "no end that is before the last item's",
    "Tuesday 5 May 2026, 9:00 – 15:00\n9:00 Opening\n10:00 Panel\n16:00-17:00 Closing",
    ["2026-05-05T09:00", "2026-05-05T17:00", false],
  ],
])("the event ends with %s", (_, text, expected) => expect(spanOf(text)).toEqual(expected));
