import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

/** The lines of each measure, as `value category`; a total alone without a category. */
function linesOf(text: string) {
  const read = readHeadcounts(text);
  if (!read.ok) return {};
  const told = read.value.headcounts.map(({ measure, total, lines = [] }) => [
    measure,
    lines.length === 0
      ? total
      : lines.map(({ value, categories = [] }) => [value, ...categories].join(" ")),
  ]);
  return Object.fromEntries(told);
}

test.each([
  ["Of the 45 lawyers invited, 30 attended in person and 8 joined online.", "lawyer", [45, 30, 8]],
  ["Von den 31 eingeladenen Richtern kamen 26, und 3 nahmen online teil.", "judge", [31, 26, 3]],
  [
    "De los 31 jueces invitados, 26 asistieron en sala y 3 se conectaron en línea.",
    "judge",
    [31, 26, 3],
  ],
  ["Van de 31 uitgenodigde rechters kwamen er 26 en 3 volgden online.", "judge", [31, 26, 3]],
])("some of those who were invited are of their category: %s", (text, category, numbers) => {
  const [invited, attended, online] = numbers.map((value) => [`${value} ${category}`]);
  expect(linesOf(text)).toEqual({ invited, attended, "attended-online": online });
});

test.each([
  ["Le colloque réunira 30 magistrats et 20 avocats.", ["30 magistrate", "20 lawyer"]],
  ["El encuentro reunirá a 40 fiscales y 25 jueces.", ["40 prosecutor", "25 judge"]],
  ["Il corso formerà 12 avvocati e 30 psicologi.", ["12 lawyer", "30 psychologist"]],
  ["O projeto vai formar 12 advogados e 30 psicólogos.", ["12 lawyer", "30 psychologist"]],
  ["Conferința va reuni 40 de judecători și 25 de procurori.", ["40 judge", "25 prosecutor"]],
  [
    "Im Herbst wird die Akademie 14 Richter und 12 Polizisten begrüßen.",
    ["14 judge", "12 police-officer"],
  ],
  ["The academy will train 14 judges and 12 prosecutors.", ["14 judge", "12 prosecutor"]],
])("people who are to come are planned: %s", (text, planned) => {
  expect(linesOf(text)).toEqual({ planned });
});

test.each([
  ["25 professionals from the health system, town halls and shelters took part.", 25],
  ["Rund 2.400 Fachleute von Hochschulen, Heimen und Behörden nahmen teil.", 2400],
])("a list of origins of which one is not known tells no category: %s", (text, attended) => {
  expect(linesOf(text)).toEqual({ attended });
});

test.each([
  ["Verbale del 7 novembre 2023\nPresenti n. 5: 3 avvocati, 2 giudici", ["3 lawyer", "2 judge"]],
  ["Acta de 25 de enero de 2024\nAsistentes (5): 3 abogados, 2 jueces", ["3 lawyer", "2 judge"]],
  ["Verslag, 12 januari 2024\nAanwezig (5): 3 advocaten, 2 rechters", ["3 lawyer", "2 judge"]],
  ["Minutes of 14 March 2024\nPresent (5): 3 lawyers, 2 judges", ["3 lawyer", "2 judge"]],
])("the year of a date is not of those who came: %s", (text, attended) => {
  expect(linesOf(text)).toEqual({ attended });
});
