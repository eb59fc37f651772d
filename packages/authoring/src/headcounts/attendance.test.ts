import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

/** The headcounts as `measure total: value label, …`, and how many numbers of people were left. */
function toldBy(text: string) {
  const read = readHeadcounts(text);
  const headcounts = read.ok
    ? read.value.headcounts.map(
        ({ measure, total = "-", lines = [] }) =>
          `${measure} ${total}: ${lines.map(({ value, label }) => `${value} ${label}`).join(", ")}`,
      )
    : [];
  return [...headcounts, read.findings.filter(({ code }) => code === "attendance/stray").length];
}

test.each([
  "12 lawyers attended.\n\nRecommendations:\n- hire 3 judges",
  "12 lawyers attended.\n\nArrested:\n- 3 judges",
  "12 lawyers attended. 3 judges were arrested.",
  "12 lawyers attended a talk by 3 judges.",
  "12 lawyers representing 300 judges attended.",
  "The training for 25 lawyers was attended by 12 lawyers.",
])("people of whom nobody says that they came are told: %s", (text) => {
  expect(toldBy(text)).toEqual(["attended -: 12 lawyers", 1]);
});

test.each([
  "La formation pour 25 juges a réuni 20 juges.",
  "El curso para 25 jueces contó con la participación de 20 jueces.",
  "Il corso per 25 giudici ha riunito 20 giudici.",
  "Cursul pentru 25 de judecători a reunit 20 de judecători.",
  "De training voor 25 rechters werd bijgewoond door 20 rechters.",
  "O curso para 25 juízes reuniu 20 juízes.",
  "Die Schulung für 25 Richter besuchten 20 Richter.",
])("those whom a course is for are not those who came: %s", (text) => {
  const [headcount, strays] = toldBy(text);
  expect([headcount?.toString().split(" ").slice(0, 3), strays]).toEqual([
    ["attended", "-:", "20"],
    1,
  ]);
});

test.each([
  ["12 lawyers attended.\n\nJudiciary:\n- 3 judges", ["attended -: 12 lawyers, 3 judges", 0]],
  ["Cluj:\n- 5 judges\n\nIași:\n- 4 lawyers", ["attended -: 5 judges, 4 lawyers", 0]],
  [
    "- Invited: 20\n- 8 judges\n- 4 lawyers",
    ["invited 20: ", "attended -: 8 judges, 4 lawyers", 0],
  ],
  ["- Invited: 12\n- 8 judges\n- 4 lawyers", ["invited 12: 8 judges, 4 lawyers", 0]],
  ["Conseillers en exercice : 33 - Présents : 29 - Pouvoirs : 4", ["attended 29: ", 0]],
  ["Consilieri în funcție: 17 - Prezenți: 13 - Absenți: 4", ["attended 13: ", 0]],
  ["- 50 visitors\n- 115 exhibitors\n\nThe total attendance was 1,415.", ["attended 1415: ", 1]],
  [
    "Douăzeci de avocați și treizeci de polițiști au exersat. Cei 50 de participanți vor reveni.",
    ["attended 50: 20 avocați, 30 polițiști", 0],
  ],
  [
    "Von den 58 Teilnehmenden waren 30 Richterinnen, 25 Mitarbeitende und 3 Anwälte.",
    ["attended 58: 30 Richterinnen, 25 Mitarbeitende, 3 Anwälte", 0],
  ],
  [
    "Cei 37 de participanți au fost: 15 judecători și 22 de avocați.",
    ["attended 37: 15 judecători, 22 avocați", 0],
  ],
])("each number is of its label: %s", (text, told) => {
  expect(toldBy(text)).toEqual(told);
});

test.each([
  ["350 people attended:", "people", "about"],
  ["Au participat 350 de persoane:", "de persoane", "circa"],
  ["Er waren 350 deelnemers:", "mensen", "ongeveer"],
  ["Es kamen 350 Personen:", "Personen", "rund"],
  ["Asistieron 350 personas:", "personas", "unas"],
  ["Hanno partecipato 350 persone:", "persone", "circa"],
  ["Participaram 350 pessoas:", "pessoas", "cerca de"],
  ["350 personnes étaient présentes :", "personnes", "environ"],
])("the words before people tell who they are: %s", (lead, people, about) => {
  const text = `${lead}\n- Logistica: 80 ${people}\n- Botanica – ${about} 270 ${people}`;
  expect(toldBy(text)).toEqual(["attended 350: 80 Logistica, 270 Botanica", 0]);
});

test("a label with a sum of the others is their total", () => {
  expect(toldBy("- Everybody: 50 people\n- 20 judges\n- 30 lawyers")).toEqual([
    "attended 50: 20 judges, 30 lawyers",
    0,
  ]);
});

test.each([
  "Over 400 people attended in person and more than 3,000 did so online.",
  "Peste 400 de persoane au participat fizic și peste 3.000 au făcut-o online.",
  "400 mensen kwamen naar de zaal en meer dan 3.000 deden dat online.",
  "Plus de 400 personnes ont participé sur place et plus de 3 000 l'ont fait en ligne.",
  "400 Personen nahmen vor Ort teil, mehr als 3.000 taten dies online.",
  "Más de 400 personas asistieron de manera presencial y más de 3.000 lo hicieron de forma virtual.",
  "Hanno partecipato in presenza 400 persone e oltre 3.000 lo hanno fatto online.",
  "Mais de 400 pessoas assistiram presencialmente e mais de 3.000 fizeram-no de forma virtual.",
])("a verb that stands for the one before: %s", (text) => {
  expect(toldBy(text)).toEqual(["attended 400: ", "attended-online 3000: ", 0]);
});
