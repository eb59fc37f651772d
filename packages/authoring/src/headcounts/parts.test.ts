import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

test.each([
  ["en", "27 farmers, 21 mayors, among them nine women, 19 inspectors and 14 lawyers attended."],
  [
    "ro",
    "Au participat 27 de fermieri, 21 de primari, dintre care nouă femei, 19 inspectori și 14 avocați.",
  ],
  [
    "nl",
    "Aanwezig waren 27 boeren, 21 burgemeesters, onder wie negen vrouwen, 19 inspecteurs en 14 advocaten.",
  ],
  [
    "fr",
    "Étaient présents 27 agriculteurs, 21 maires, dont neuf femmes, 19 inspecteurs et 14 avocats.",
  ],
  [
    "de",
    "Es kamen 27 Landwirte, 21 Bürgermeister, darunter neun Frauen, 19 Inspektoren und 14 Anwälte.",
  ],
  [
    "es",
    "Asistieron 27 agricultores, 21 alcaldes, entre ellos nueve mujeres, 19 inspectores y 14 abogados.",
  ],
  [
    "it",
    "Erano presenti 27 agricoltori, 21 sindaci, tra cui nove donne, 19 ispettori e 14 avvocati.",
  ],
  [
    "pt",
    "Participaram 27 agricultores, 21 autarcas, entre os quais nove mulheres, 19 inspetores e 14 advogados.",
  ],
])("what is more than the whole stands beside its parts: %s: %s", (language, text) => {
  const read = readHeadcounts(text, { language });
  const lines = read.ok ? read.value.headcounts.flatMap(({ lines = [] }) => lines) : [];
  expect(lines.map(({ value }) => value)).toEqual([27, 21, 19, 14]);
  expect(lines[1]?.note).toMatch(/^\p{L}+ \p{L}+$/u);
  const parts = read.findings.filter(({ code }) => code === "attendance/part");
  expect(parts).toHaveLength(1);
});
