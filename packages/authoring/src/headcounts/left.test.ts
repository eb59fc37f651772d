import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

function toldOf(text: string, language: string) {
  const { findings, ...read } = readHeadcounts(text, { language });
  const [headcount] = read.ok ? read.value.headcounts : [];
  return {
    values: [headcount?.total, ...(headcount?.lines ?? []).map(({ value }) => value)],
    told: findings
      .filter(({ code }) => !/no-category|\/left/.test(code))
      .map(({ code, params }) => [code, params.line]),
  };
}

test.each([
  ["en", "Participants: 45 (20 m, 25 f)"],
  ["en", "Participants: 45 (2018: 38)"],
  ["ro", "Participanți: 45 (20 m, 25 f)"],
  ["nl", "Deelnemers: 45 (20 m, 25 v)"],
  ["fr", "Participants : 45 (20 h, 25 f)"],
  ["de", "Teilnehmende: 45 (20 m, 25 w)"],
  ["es", "Participantes: 45 (20 h, 25 m)"],
  ["it", "Partecipanti: 45 (20 m, 25 f)"],
  ["pt", "Participantes: 45 (20 h, 25 m)"],
])("%s: what stands in no line, total or part is told: %s", (language, text) => {
  expect(toldOf(text, language)).toEqual({
    values: [45],
    told: [["attendance/number", 1]],
  });
});

test.each([
  "12 judges attended on 3 May 2019.",
  "12 judges from Room 4 attended (see article 3).",
  "12 (twelve) judges attended.",
])("dates, names and what is said again are not told: %s", (text) => {
  expect(toldOf(text, "en")).toEqual({ values: [undefined, 12], told: [] });
});

test.each([
  ["en", "Judges: 12\nLawyers: 4\nBudget: 5000"],
  ["ro", "Judecători: 12\nAvocați: 4\nBuget: 5000"],
  ["nl", "Rechters: 12\nAdvocaten: 4\nBegroting: 5000"],
  ["fr", "Juges : 12\nAvocats : 4\nBudget : 5000"],
  ["de", "Richter: 12\nAnwälte: 4\nKosten: 5000"],
  ["es", "Jueces: 12\nAbogados: 4\nPresupuesto: 5000"],
  ["it", "Giudici: 12\nAvvocati: 4\nTelefono: 5000"],
  ["pt", "Juízes: 12\nAdvogados: 4\nOrçamento: 5000"],
])("%s: money and telephones in a list are nobody", (language, text) => {
  expect(toldOf(text, language).values).toEqual([undefined, 12, 4]);
});

test("a bracket in a cell is a note, and its numbers are told", () => {
  const text =
    "| Group | Number |\n|---|---|\n| Judges | 3 (2 women) |\n| Lawyers | 4 |\n| Total | 7 (3 m, 4 f) |";
  expect(toldOf(text, "en")).toEqual({
    values: [7, 3, 4],
    told: [
      ["attendance/part", 3],
      ["attendance/part", 5],
      ["attendance/part", 5],
    ],
  });
});

test.each([
  ["| Group | 2019 |\n|---|---|\n| Judges | 12 |\n| Lawyers | 4 |", []],
  ["| Group | Number | 2019 |\n|---|---|---|\n| Judges | 12 | 8 |\n| Lawyers | 4 | 2 |", [12, 4]],
  ["| Judges | 2019 |\n| Lawyers | 4 |", [2019, 4]],
])("a year heads a column, where the row names nobody: %s", (text, values) => {
  expect(toldOf(text, "en").values.slice(1)).toEqual(values);
});
