import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

/** The headcounts as `measure total: values`, and the numbers that were left or are parts. */
function toldBy(text: string) {
  const read = readHeadcounts(text);
  const headcounts = read.ok
    ? read.value.headcounts.map(
        ({ measure, total, lines = [] }) =>
          `${measure} ${total}: ${lines.map(({ value }) => value).join(" ")}`,
      )
    : [];
  const codes = read.findings.map(({ code }) => code.replace("attendance/", ""));
  return [...headcounts, ...codes.filter((code) => /^(?:part|stray)$/.test(code))];
}

test.each([
  "45 people (25 women and 20 men) attended:\n- 30 judges\n- 15 lawyers",
  "Au participat 45 de persoane (25 de femei și 20 de bărbați):\n- 30 de judecători\n- 15 avocați",
  "Er kwamen 45 mensen (25 vrouwen en 20 mannen):\n- 30 rechters\n- 15 advocaten",
  "La feuille compte 45 participants, 25 femmes et 20 hommes :\n- 30 juges\n- 15 avocats",
  "Es kamen 45 Personen (25 Frauen und 20 Männer):\n- 30 Richter\n- 15 Anwälte",
  "Acudieron finalmente 45 (25 mujeres y 20 hombres):\n- 30 jueces\n- 15 abogados",
  "Hanno partecipato 45 persone (25 donne e 20 uomini):\n- 30 giudici\n- 15 avvocati",
  "Participaram 45 pessoas (25 mulheres e 20 homens): 30 juízes e 15 advogados.",
])("women and men are among the people of the list: %s", (text) => {
  expect(toldBy(text)).toEqual(["attended 45: 30 15", "part", "part"]);
});

test.each([
  // A list in which somebody is missing has the total, too.
  [
    "45 people attended, among them 26 women:\n- 30 judges\n- 14 lawyers",
    ["attended 45: 30 14", "part"],
  ],
  ["122 participants attended, including 50 women and 20 judges.", ["attended 122: 20", "part"]],
  // Nothing else tells who they are, or they are others.
  ["32 participants: 20 women and 12 men.", ["attended 32: 20 12"]],
  [
    "41 people attended (23 women, 18 men).\n\nInvited:\n- 30 judges",
    ["invited undefined: 30", "attended 41: 23 18"],
  ],
])("women and men: %s", (text, told) => {
  expect(toldBy(text)).toEqual(told);
});

test.each([
  "32 participants (excluding 5 interpreters).",
  "32 de participanți (fără cei 5 interpreți).",
  "32 deelnemers (exclusief 5 tolken).",
  "32 participants (sans compter 5 interprètes).",
  "32 Teilnehmende (ohne die 5 Dolmetscher).",
  "32 participantes, sin contar 5 intérpretes.",
  "32 partecipanti (esclusi 5 interpreti).",
  "32 participantes, excluindo 5 intérpretes.",
])("people who are not counted are told: %s", (text) => {
  expect(toldBy(text)).toEqual(["attended 32: ", "stray"]);
});
