import { describe, expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

function readOf(language: string, text: string) {
  const read = readHeadcounts(text, { language });
  const lines = read.ok ? (read.value.headcounts[0]?.lines ?? []) : [];
  return {
    lines: lines.map(({ value, note, categories = [] }) => [value ?? note, ...categories]),
    institutions: read.ok ? read.value.organizations.map(({ name }) => name) : [],
    codes: read.findings.map(({ code }) => code),
  };
}

describe("a number of each of several is none of all", () => {
  test.each([
    ["en", "Two judges each from Cluj, Oradea and Arad attended.", "Two"],
    ["en", "Two judges from each of the five courts attended.", "Two"],
    ["en", "3 groups of 15 judges attended.", "15"],
    ["ro", "Au participat câte doi judecători de la Cluj și Oradea.", "doi"],
    ["ro", "Au participat doi judecători de la fiecare instanță.", "doi"],
    ["ro", "Au participat 3 grupe de 15 judecători.", "15"],
    ["nl", "Twee rechters van elke rechtbank namen deel.", "Twee"],
    ["nl", "3 groepen van 15 rechters namen deel.", "15"],
    ["fr", "Deux juges de chaque tribunal ont participé.", "Deux"],
    ["fr", "3 groupes de 15 juges ont participé.", "15"],
    ["de", "Je 2 Richter aus Bonn und Köln nahmen teil.", "2"],
    ["de", "Zwei Richter aus jedem Gericht nahmen teil.", "Zwei"],
    ["de", "3 Gruppen zu 15 Richtern nahmen teil.", "15"],
    ["es", "Participaron dos jueces de cada juzgado.", "dos"],
    ["es", "Participaron 3 grupos de 15 jueces.", "15"],
    ["it", "Hanno partecipato due giudici ciascuno da Roma e Milano.", "due"],
    ["it", "Hanno partecipato 3 gruppi di 15 giudici.", "15"],
    ["pt", "Participaram dois juízes de cada tribunal.", "dois"],
    ["pt", "Participaram 3 grupos de 15 juízes.", "15"],
  ])("%s: %s", (language, text, note) => {
    expect(readOf(language, text)).toEqual({
      lines: [[note, "judge"]],
      institutions: [],
      codes: ["attendance/each"],
    });
  });

  test("and of those joined to it", () => {
    const { lines } = readOf("de", "Je 2 Richter und 3 Anwälte aus Bonn und Köln nahmen teil.");
    expect(lines).toEqual([
      ["2", "judge"],
      ["3", "lawyer"],
    ]);
  });
});

describe("what is of each is no number of the people", () => {
  test.each([
    ["en", "Each of the 12 judges attended."],
    ["en", "12 judges attended; each received a certificate."],
    ["en", "12 judges attended each session."],
    ["en", "A group of 12 judges attended."],
    ["de", "Jeder der 12 Richter nahm teil."],
    ["de", "Wie jedes Jahr nahmen 12 Richter teil."],
    ["es", "Como cada año participaron 12 jueces."],
    ["it", "Come ogni anno hanno partecipato 12 giudici."],
    ["en", "12 judges, each from another court, attended."],
    ["es", "Participaron 12 jueces en cada sesión."],
    ["fr", "12 juges ont participé à chaque session."],
    ["ro", "La fiecare ediție au participat 12 judecători."],
  ])("%s: %s", (language, text) => {
    expect(readOf(language, text).lines).toEqual([[12, "judge"]]);
  });
});
