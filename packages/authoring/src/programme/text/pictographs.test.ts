import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";
import { beforePictographs, skipPictographs } from "./pictographs.ts";
import { SourceText } from "./source-text.ts";

test.each([
  ["🔹9:00", 2],
  ["➡️ 9:00", 3],
  ["1️⃣ 9:00", 4],
  ["👩‍🏫 Talk", 6],
  ["→ 9:00", 2],
  ["\uf0d8 9:00", 2],
  ["9:00", 0],
  ["© 2026", 0],
  ["# Title", 0],
])("%s starts at %i", (line, at) =>
  expect(skipPictographs(new SourceText(line), 0, line.length)).toBe(at),
);

test.each([
  ["Lunch 🍽️", 6],
  ["Panel🎤", 5],
  ["Lunch", 5],
  ["Plenary®", 8],
])("%s ends at %i", (line, at) =>
  expect(beforePictographs(new SourceText(line), 0, line.length)).toBe(at),
);

test("they are bullets, and no part of a title", () => {
  const lines = [
    "📅 18 November 2026",
    "🕘 9:00 – Yoga",
    "🔔10:00-11:00 Zumba 🎤",
    "1️⃣ 11:00 🎓 Tea",
  ];
  const result = readProgramme(lines.join("\n"), { language: "en" });
  const [day] = result.ok ? (result.value.event.agenda?.days ?? []) : [];
  expect(day?.items.map(({ start, title }) => `${start} ${title}`)).toEqual([
    "09:00 Yoga",
    "10:00 Zumba",
    "11:00 Tea",
  ]);
});
