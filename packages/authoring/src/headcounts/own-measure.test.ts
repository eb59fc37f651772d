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
  "20 judges and 30 lawyers were invited, of whom 12 judges and 25 lawyers attended.",
  "Au fost invitați 20 de judecători și 30 de avocați, dintre care 12 judecători și 25 de avocați au participat.",
  "20 rechters en 30 advocaten waren uitgenodigd, van wie 12 rechters en 25 advocaten kwamen.",
  "20 juges et 30 avocats étaient invités, dont 12 juges et 25 avocats ont participé.",
  "20 Richter und 30 Anwälte waren eingeladen, von denen 12 Richter und 25 Anwälte kamen.",
  "Fueron invitados 20 jueces y 30 abogados, de los cuales asistieron 12 jueces y 25 abogados.",
  "Furono invitati 20 giudici e 30 avvocati, di cui 12 giudici e 25 avvocati hanno partecipato.",
  "Foram convidados 20 juízes e 30 advogados, dos quais 12 juízes e 25 advogados participaram.",
])("some of others of whom another measure is told: %s", (text) => {
  expect(linesOf(text)).toEqual({
    invited: ["20 judge", "30 lawyer"],
    attended: ["12 judge", "25 lawyer"],
  });
});

test.each([
  "Of the 64 people invited 47 confirmed and 41 came in the end.",
  "Din cele 64 de persoane invitate au confirmat 47 și au venit 41.",
  "Van de 64 uitgenodigde personen bevestigden er 47 en kwamen er uiteindelijk 41.",
  "Sur les 64 personnes invitées, 47 ont confirmé et 41 sont finalement venues.",
  "Von den 64 eingeladenen Personen sagten 47 zu und kamen schließlich 41.",
  "De las 64 personas invitadas confirmaron 47 y acudieron finalmente 41.",
  "Delle 64 persone invitate hanno confermato 47 e sono venute infine 41.",
  "Das 64 pessoas convidadas confirmaram 47 e compareceram finalmente 41.",
])("a noun's own measure holds before a verb of the next number: %s", (text) => {
  expect(linesOf(text)).toEqual({ invited: 64, confirmed: 47, attended: 41 });
});

test.each([
  "45 judges (15 online) attended.",
  "Au participat 45 de judecători (15 online).",
  "45 rechters (15 online) namen deel.",
  "45 juges (dont 15 en ligne) ont participé.",
  "45 Richter (davon 15 online) nahmen teil.",
  "Asistieron 45 jueces (15 en línea).",
  "Hanno partecipato 45 giudici (15 online).",
  "Participaram 45 juízes (15 online).",
])("what a bracket says is of the number in it: %s", (text) => {
  expect(linesOf(text)).toEqual({ attended: ["45 judge"], "attended-online": 15 });
});

test.each([
  [
    "12 judges and 3 lawyers (2 confirmed) attended.",
    { attended: ["12 judge", "3 lawyer"], confirmed: 2 },
  ],
  ["45 judges (online) attended.", { "attended-online": ["45 judge"] }],
  [
    "23 magistrates were trained, of whom 13 judges and 10 prosecutors.",
    { attended: ["13 judge", "10 prosecutor"] },
  ],
  [
    "50 people were invited, of whom 37 attended: 12 judges and 25 lawyers.",
    { invited: 50, attended: ["12 judge", "25 lawyer"] },
  ],
  [
    "20 judges and 30 lawyers were invited, of whom 12 judges (3 women) and 25 lawyers (9 women) attended.",
    { invited: ["20 judge", "30 lawyer"], attended: ["12 judge", "25 lawyer"] },
  ],
])("parts are those of the whole where they tell no other measure: %s", (text, told) => {
  expect(linesOf(text)).toEqual(told);
});

test.each([
  ["Of the 17 judges 13 were present.", "13 judge"],
  ["12 of 17 judges attended.", "12 judge"],
  ["Au venit 12 judecători din 17.", "12 judge"],
  ["12 rechters van de 17 kwamen.", "12 judge"],
  ["12 juges sur 17 étaient présents.", "12 judge"],
  ["Von den 17 Richtern sind 12 anwesend.", "12 judge"],
  ["Asistieron 12 jueces de los 17.", "12 judge"],
  ["Erano presenti 12 giudici su 17.", "12 judge"],
  ["12 dos 17 juízes participaram.", "12 judge"],
  ["12 judges from 15 countries attended.", "12 judge"],
])("the number of all is not of those who came: %s", (text, line) => {
  expect(linesOf(text)).toEqual({ attended: [line] });
});
