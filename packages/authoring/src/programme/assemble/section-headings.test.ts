import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

test.each([
  ["pt", "2ª Sessão"],
  ["it", "1^ SESSIONE.- UNITÀ E DIALOGO"],
  ["en", "Session 2: Work"],
])(
  "%s: the heading of a session is not about the item above an empty line: %s",
  (language, heading) => {
    const text = `9:00 Debate\n\n10:00 Coffee break\n\n${heading}\n\n11:00 Housing first\n\n12:00 Lunch`;
    const result = readProgramme(text, { date: "2026-05-04", language });
    const items = result.ok ? result.value.event.agenda?.days[0]?.items : [];
    expect(items?.map(({ title, abstract }) => abstract ?? title)).toEqual([
      "Debate",
      "Coffee break",
      "Housing first",
      "Lunch",
    ]);
    expect(
      result.findings.flatMap(({ code, params }) =>
        code === "programme/unplaced" ? [params.line] : [],
      ),
    ).toEqual([5]);
  },
);

test("a line between two lists, set off from both, is not about the last entry above", () => {
  const text =
    "• 9:00 Vorträge\n• 16:00 Versammlung\n\n(b) Begleitprogramm\n\n• Frühstück\n• 18:00 Stadtrundgang";
  const result = readProgramme(text, { date: "2026-05-04", language: "de" });
  const items = result.ok ? result.value.event.agenda?.days[0]?.items : [];
  expect(items?.map(({ title, abstract }) => [title, abstract])).toEqual([
    ["Vorträge", undefined],
    ["Versammlung", undefined],
    ["Stadtrundgang", undefined],
  ]);
});
