import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

function linesOf(text: string, language: string) {
  const read = readHeadcounts(text, { language });
  const [{ total, lines = [] } = {}] = read.ok ? read.value.headcounts : [];
  const told = read.findings.filter(({ code }) => code === "attendance/no-number").length;
  return { total, lines: lines.map(({ value, label }) => `${value} ${label}`), told };
}

test.each([
  ["en", "The mayor and 2 councillors attended.", ["1 mayor", "2 councillors"]],
  ["ro", "Au participat primarul și 2 consilieri.", ["1 primarul", "2 consilieri"]],
  ["ro", "Au venit primarul comunei și 2 preoți.", ["1 primarul comunei", "2 preoți"]],
  ["nl", "Aanwezig waren de burgemeester en 2 schepenen.", ["1 burgemeester", "2 schepenen"]],
  ["fr", "Étaient présents : le maire et 2 adjoints.", ["1 maire", "2 adjoints"]],
  ["de", "Anwesend waren der Pfarrer und 2 Stadträte.", ["1 Pfarrer", "2 Stadträte"]],
  ["es", "Asistieron la alcaldesa y 2 concejales.", ["1 alcaldesa", "2 concejales"]],
  ["it", "Erano presenti il sindaco e 2 assessori.", ["1 sindaco", "2 assessori"]],
  ["pt", "Participaram a diretora e 2 vereadores.", ["1 diretora", "2 vereadores"]],
  ["it", "Hanno partecipato 2 giudici e il maresciallo.", ["2 giudici", "1 maresciallo"]],
  [
    "en",
    "2 judges and the representative of the IOM came.",
    ["2 judges", "1 representative of the IOM"],
  ],
  [
    "en",
    "2 judges and the Bishop's representative attended.",
    ["2 judges", "1 Bishop's representative"],
  ],
  [
    "en",
    "Present: 12 clerks; 2 judges of the court and the mayor followed it.",
    ["12 clerks", "2 judges", "1 mayor"],
  ],
  [
    "en",
    "Present: 3 judges, an interpreter and the mayor.",
    ["3 judges", "1 interpreter", "1 mayor"],
  ],
  [
    "en",
    "2 judges from Cluj and the mayor of Arad came.",
    ["2 judges from Cluj", "1 mayor of Arad"],
  ],
])("%s: the one who holds an office is one among others: %s", (language, text, lines) => {
  expect(linesOf(text, language)).toEqual({ total: undefined, lines, told: 0 });
});

test.each([
  ["en", "The mayor welcomed 12 lawyers.", ["12 lawyers"]],
  ["en", "12 judges, the mayor said, attended.", ["12 judges"]],
  [
    "en",
    "3 delegates of the mayor and 2 judges attended.",
    ["3 delegates of the mayor", "2 judges"],
  ],
  ["ro", "Primarul a deschis cursul, 12 judecători au participat.", ["12 judecători"]],
])("%s: nobody counts an office that something is told of: %s", (language, text, lines) => {
  expect(linesOf(text, language)).toEqual({ total: undefined, lines, told: 0 });
});

test("an office before the number of all is told", () => {
  const read = linesOf("In the presence of the mayor, 300 people gathered.", "en");
  expect(read).toEqual({ total: 300, lines: [], told: 1 });
});

test.each([
  ["en", "2 judges and an inspector of the carabinieri attended."],
  ["ro", "Au participat 2 judecători și un inspector din cadrul jandarmeriei."],
  ["nl", "Aanwezig waren 2 rechters en een kapitein van de marechaussee."],
  ["fr", "Ont participé 2 juges et une capitaine de gendarmerie."],
  ["de", "Teilgenommen haben 2 Richter und eine leitende Kommissarin der Polizei."],
  ["es", "Asistieron 2 juezas y un sargento de la Guardia Civil."],
  ["it", "Hanno partecipato 2 giudici e un maresciallo dei carabinieri."],
  ["pt", "Participaram 2 juízes e um sargento da polícia."],
])("%s: an article counts an officer: %s", (language, text) => {
  const { lines, told } = linesOf(text, language);
  expect([lines.map((line) => line.charAt(0)), told]).toEqual([["2", "1"], 0]);
});

test("an adjective or a kind may stand between, where the noun is last", () => {
  const { lines } = linesOf("3 judges, an NGO delegate and a forensic accountant came.", "en");
  expect(lines).toEqual(["3 judges", "1 NGO delegate", "1 forensic accountant"]);
});

test.each([
  ["en", "2 judges and a luthier attended.", ["2 judges"]],
  ["en", "2 judges and the lawyers attended.", ["2 judges"]],
  ["en", "2 judges, a luthier and 3 lawyers attended.", ["2 judges", "3 lawyers"]],
  [
    "en",
    "2 judges, the bishop's envoy, 3 lawyers and 4 nurses came.",
    ["2 judges", "3 lawyers", "4 nurses"],
  ],
  ["en", "The lawyers and 2 judges attended.", ["2 judges"]],
  ["ro", "Au participat 2 judecători și un lutier.", ["2 judecători"]],
  ["nl", "Aanwezig waren 2 rechters en een vioolbouwer.", ["2 rechters"]],
  ["fr", "Ont participé 2 juges et un luthier.", ["2 juges"]],
  ["de", "Teilgenommen haben 2 Richter und eine Geigenbauerin.", ["2 Richter"]],
  ["es", "Asistieron 2 juezas y un lutier.", ["2 juezas"]],
  ["it", "Hanno partecipato 2 giudici e un liutaio.", ["2 giudici"]],
  ["pt", "Participaram 2 juízes e os advogados.", ["2 juízes"]],
])("%s: who cannot be counted stands in no label, and is told: %s", (language, text, lines) => {
  expect(linesOf(text, language)).toEqual({ total: undefined, lines, told: 1 });
});
