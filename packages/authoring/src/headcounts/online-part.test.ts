import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

/** Each measure with its total and the values of its lines, and how often a number was left. */
function readBy(language: string, text: string) {
  const { findings, ...read } = readHeadcounts(text, { language });
  const headcounts = read.ok
    ? read.value.headcounts.map(
        ({ measure, total, lines = [] }) =>
          `${measure} ${[total, ...lines.map(({ value }) => value)].join(" ")}`,
      )
    : [];
  return [...headcounts, ...findings.filter(({ code }) => /stray|number$/.test(code))];
}

const COME = [
  ["en", "47 people took part, 11 of them online", "There were 3 judges and 1 prosecutor."],
  [
    "ro",
    "47 de persoane au participat, dintre care 11 online",
    "Au fost 3 judecători și 1 procuror.",
  ],
  [
    "nl",
    "47 mensen namen deel, van wie 11 online",
    "Er waren 3 rechters en 1 officier van justitie.",
  ],
  ["fr", "47 personnes ont participé, dont 11 en ligne", "Il y avait 3 juges et 1 procureur."],
  ["de", "47 Personen nahmen teil, 11 davon online", "Es kamen 3 Richter und 1 Staatsanwalt."],
  ["es", "Participaron 47 personas, 11 de ellas en línea", "Hubo 3 jueces y 1 fiscal."],
  [
    "it",
    "Hanno partecipato 47 persone, di cui 11 online",
    "C'erano 3 giudici e 1 pubblico ministero.",
  ],
  [
    "pt",
    "Participaram 47 pessoas, 11 delas online",
    "Estiveram presentes 3 juízes e 1 procurador.",
  ],
] as const;

test.each(COME)("%s: who is told behind those online is of all: %s", (language, all, parts) => {
  expect(readBy(language, `${all}.\n${parts}`)).toEqual(["attended 47 3 1", "attended-online 11"]);
});

test.each([
  ["en", "47 people took part, 11 of them online: 3 judges and 1 prosecutor."],
  ["ro", "47 de persoane au participat, dintre care 11 online: 3 judecători și 1 procuror."],
  ["nl", "47 mensen namen deel, van wie 11 online: 3 rechters en 1 officier van justitie."],
  ["fr", "47 personnes ont participé, dont 11 en ligne : 3 juges et 1 procureur."],
  ["de", "47 Personen nahmen teil, 11 davon online: 3 Richter und 1 Staatsanwalt."],
  ["es", "Participaron 47 personas, 11 de ellas en línea: 3 jueces y 1 fiscal."],
  ["it", "Hanno partecipato 47 persone, di cui 11 online: 3 giudici e 1 pubblico ministero."],
  ["pt", "Participaram 47 pessoas, 11 delas online: 3 juízes e 1 procurador."],
  ["en", "47 people took part, 11 of them online:\n- 3 judges\n- 1 prosecutor"],
])("%s: a colon behind those online leads to the parts of all: %s", (language, text) => {
  expect(readBy(language, text)).toEqual(["attended 47 3 1", "attended-online 11"]);
});

test.each([
  [
    "47 people took part, 4 of them online: 3 judges and 1 prosecutor.",
    ["attended 47", "attended-online 4 3 1"],
  ],
  [
    "47 people took part in the meeting.\nCivil society was there.\nThere were 3 judges and 1 prosecutor.",
    ["attended 47 3 1"],
  ],
])("the parts are of those whom they make up, or of all who came: %s", (text, told) => {
  expect(readBy("en", text)).toEqual(told);
});
