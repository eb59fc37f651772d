import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

function toldBy(text: string, language: string) {
  const { findings, ...read } = readHeadcounts(text, { language });
  const headcounts = read.ok
    ? read.value.headcounts.map(({ total, lines = [] }) => [
        total,
        ...lines.map(({ value }) => value),
      ])
    : [];
  return [...headcounts, findings.filter(({ code }) => code === "attendance/stray").length];
}

test.each([
  ["en", "After the meeting in March, which 31 people attended, the course drew 50 people."],
  ["en", "After a workshop in March with 31 participants, 50 participants attended the course."],
  [
    "ro",
    "După întâlnirea din mai, la care au participat 31 de persoane, cursul a reunit 50 de persoane.",
  ],
  ["nl", "Na de bijeenkomst van mei, waar 31 mensen kwamen, trok de cursus 50 mensen."],
  [
    "fr",
    "Après la réunion de mai, à laquelle 31 personnes ont participé, le cours a réuni 50 personnes.",
  ],
  ["de", "Nach dem Treffen im Mai, zu dem 31 Personen kamen, nahmen am Kurs 50 Personen teil."],
  [
    "es",
    "Tras la reunión de mayo, a la que asistieron 31 personas, el curso reunió a 50 personas.",
  ],
  [
    "it",
    "Dopo l'incontro di maggio, al quale erano intervenute 31 persone, al corso hanno partecipato 50 persone.",
  ],
  ["pt", "Após a reunião de maio, em que participaram 31 pessoas, o curso reuniu 50 pessoas."],
])(
  "%s: those of an earlier event are told, and those of this one counted: %s",
  (language, text) => {
    expect(toldBy(text, language)).toEqual([[50], 1]);
  },
);

test.each([
  ["Following the meeting, 45 people attended the dinner, among them 12 judges.", [[45, 12], 0]],
  ["After the workshop, a total of 45 people attended, including 12 judges.", [[45, 12], 0]],
  ["After lunch 45 participants attended the second session.", [[45], 0]],
])("those who came after something are of this event: %s", (text, told) => {
  expect(toldBy(text, "en")).toEqual(told);
});
