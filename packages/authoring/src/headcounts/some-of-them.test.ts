import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

function toldBy(text: string, language: string) {
  const { findings, ...read } = readHeadcounts(text, { language });
  const headcounts = read.ok
    ? read.value.headcounts.map(
        ({ measure, total, lines = [] }) =>
          `${measure} ${[total ?? "-", ...lines.map(({ value }) => value)].join(" ")}`,
      )
    : [];
  const told = findings.map(({ code }) => code.replace("attendance/", ""));
  return [...headcounts, ...told.filter((code) => /^(?:part|stray|number)$/.test(code))];
}

test.each([
  ["en", "45 people attended, 12 of them for the first time."],
  ["en", "45 people attended (12 of whom in a wheelchair)."],
  ["ro", "Au participat 45 de persoane, 12 dintre ele pentru prima dată."],
  ["nl", "Er kwamen 45 mensen, 12 van hen voor het eerst."],
  ["fr", "45 personnes ont participé, 12 d'entre elles pour la première fois."],
  ["de", "Es kamen 45 Personen, 12 davon zum ersten Mal."],
  ["es", "Asistieron 45 personas, 12 de ellas por primera vez."],
  ["it", "Hanno partecipato 45 persone, 12 di loro per la prima volta."],
  ["pt", "Participaram 45 pessoas (12 delas pela primeira vez)."],
])("%s: some of those before are a part, and no more people: %s", (language, text) => {
  expect(toldBy(text, language)).toEqual(["attended 45", "part"]);
});

test.each([
  ["45 people attended (4 of them online).", ["attended 45", "attended-online 4"]],
  ["60 people had registered and 40 of them attended.", ["attended 40", "stray"]],
  ["30 judges came, 12 of them from Cluj, and 3 lawyers.", ["attended - 30 3", "part"]],
])("what is told of some alone is theirs: %s", (text, told) => {
  expect(toldBy(text, "en")).toEqual(told);
});
