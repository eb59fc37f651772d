import { expect, test } from "vitest";
import { foldLabel } from "./fold-label.ts";

test.each([
  ["case", "NGOs", "ngos"],
  [
    "Romanian letters with a comma below",
    "Judecător, polițiști, Țară",
    "judecator, politisti, tara",
  ],
  ["Romanian letters with a cedilla", "poliţişti, Ţară", "politisti, tara"],
  ["accents composed or combining", "médecin me\u0301decin", "medecin medecin"],
  ["the Turkish capital I with a dot", "İnspector", "inspector"],
  ["compatibility characters", "ＯＮＧ ﬁscal №", "ong fiscal no"],
  [
    "white space, no-break spaces and line breaks",
    "\u00a0 social\u00a0\n\t worker  ",
    "social worker",
  ],
  ["typographic apostrophes", "NGO’s de l‘UE", "ngo's de l'ue"],
  ["typographic hyphens", "ONG‑uri ONG–uri", "ong-uri ong-uri"],
  ["soft hyphens and zero-width spaces", "inspec\u00adtor\u200b", "inspector"],
  ["marks that carry meaning in other scripts stay", "न्यायाधीश 한국", "न्यायाधीश 한국"],
  ["nothing", "", ""],
])("labels compare alike over %s", (_, text, folded) => {
  expect(foldLabel(text)).toBe(folded);
});

test("a hostile text of 100 kB takes no longer than its length", () => {
  const text = " \u0301".repeat(50_000);
  expect(foldLabel(text)).toBe("");
});
