import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

function hoursLeft(text: string): unknown[] {
  const { findings } = readProgramme(text, { date: "2026-05-04", language: "en" });
  return findings.flatMap(({ code, params }) =>
    code === "programme/hour-left" ? [params.line] : [],
  );
}

test("an hour in what stands under an item is told", () =>
  expect(
    hoursLeft(
      "9:00 Opening\n10:00 Dinner in two hotels\nThe other from 20:00 to 23:00.\n12:00 End",
    ),
  ).toEqual([3]));

test("an end that is read from a line is not", () =>
  expect(hoursLeft("19:00 Concert\nDoors open early, ends at 21:30\n22:00 Party")).toEqual([]));
