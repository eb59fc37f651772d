import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

/** The numbers of each measure, a total first, and how many numbers of people were left. */
function toldBy(text: string) {
  const read = readHeadcounts(text);
  const measures = read.ok
    ? read.value.headcounts.map(({ measure, total, lines = [] }) => [
        measure,
        [...(total === undefined ? [] : [total]), ...lines.map(({ value }) => value)],
      ])
    : [];
  const strays = read.findings.filter(({ code }) => code === "attendance/stray").length;
  return { ...Object.fromEntries(measures), strays };
}

test.each([
  "12 lawyers attended; 3 judges did not attend, 2 prosecutors were missing, 4 police officers couldn't come and 5 psychologists sent their regrets.",
  "Au participat 12 avocați; 3 judecători nu au participat, 2 procurori nu au putut participa, 4 polițiști au lipsit și 2 psihologi n-au venit.",
  "12 advocaten namen deel; 3 rechters waren niet aanwezig, 2 officieren van justitie ontbraken, 4 politieagenten kwamen niet en 2 psychologen konden niet komen.",
  "12 avocats ont participé ; 3 juges n'ont pas participé, 2 procureurs étaient empêchés, 4 policiers n'ont pas pu venir et 2 psychologues manquaient.",
  "12 Anwälte nahmen teil; 3 Richter nahmen nicht teil, 2 Staatsanwälte konnten nicht teilnehmen, 4 Polizisten kamen nicht und 2 Psychologen fehlten.",
  "Participaron 12 abogados; no participaron 3 jueces, 2 fiscales faltaron, 4 policías no pudieron asistir y 2 psicólogos no vinieron.",
  "12 avvocati hanno partecipato; 3 giudici non hanno partecipato, mancavano 2 procuratori, 4 poliziotti non sono potuti intervenire e 2 psicologi non erano presenti.",
  "Participaram 12 advogados; não participaram 3 juízes, 2 procuradores faltaram, 4 polícias não puderam comparecer e 2 psicólogos não vieram.",
])("people who did not come are told, not counted: %s", (text) => {
  expect(toldBy(text)).toEqual({ attended: [12], strays: 4 });
});

test.each([
  "None of the 12 invited judges attended. 30 lawyers came.",
  "Niciunul dintre cei 12 judecători invitați nu a participat. Au venit 30 de avocați.",
  "Geen van de 12 uitgenodigde rechters kwam. 30 advocaten waren aanwezig.",
  "Aucun des 12 juges invités n'a participé. 30 avocats étaient présents.",
  "Keiner der 12 eingeladenen Richter kam. 30 Anwälte waren anwesend.",
  "Ninguno de los 12 jueces invitados asistió. Participaron 30 abogados.",
  "Nessuno dei 12 giudici invitati ha partecipato. Erano presenti 30 avvocati.",
  "Nenhum dos 12 juízes convidados participou. Participaram 30 advogados.",
])("of none of those who were invited it is said that they came: %s", (text) => {
  expect(toldBy(text)).toEqual({ invited: [12], attended: [30], strays: 0 });
});

test.each([
  "Not only lawyers but 30 judges attended.",
  "Au participat nu doar 30 de avocați.",
  "Er kwamen niet minder dan 30 rechters.",
  "Non seulement 30 avocats étaient présents.",
  "Es kamen nicht nur 30 Richter.",
  "No obstante participaron 30 fiscales.",
  "Hanno partecipato non solo 30 giudici.",
  "Não só participaram 30 advogados.",
])("what begins like a denial and is none: %s", (text) => {
  expect(toldBy(text)).toEqual({ attended: [30], strays: 0 });
});

test.each([
  ["Present:\n- 12 lawyers\n\nNot present:\n- 3 prosecutors", { attended: [12], strays: 1 }],
  ["Present: 12 lawyers\nRegrets: 3 judges", { attended: [12], strays: 1 }],
  ["Inscreveram-se 45 juízes e participaram 38.", { attended: [38], strays: 1 }],
  ["12 judges attended and 3 did not.", { attended: [12], strays: 1 }],
  ["Of the 40 people invited, 12 did not attend.", { invited: [40], strays: 1 }],
  // Another verb is denied.
  ["30 lawyers without a word did not leave. 12 judges attended.", { attended: [12], strays: 1 }],
])("a denial is of those beside it: %s", (text, told) => {
  expect(toldBy(text)).toEqual(told);
});

test.each([
  ["en", "60 people had registered; 15 did not come."],
  ["ro", "S-au înscris 60 de persoane, dar 15 nu au venit."],
  ["nl", "60 mensen hadden zich aangemeld; 15 kwamen niet."],
  ["fr", "60 personnes s'étaient inscrites, mais 15 ne sont pas venues."],
  ["de", "60 Personen hatten sich angemeldet, 15 kamen nicht."],
  ["es", "Se habían inscrito 60 personas, pero 15 no acudieron."],
  ["it", "Si erano iscritte 60 persone, ma 15 non sono venute."],
  ["pt", "Inscreveram-se 60 pessoas, mas 15 não compareceram."],
])("%s: those who signed up or stayed away are told as such, each once: %s", (language, text) => {
  const { findings } = readHeadcounts(text, { language });
  const told = findings.filter(({ code }) => code !== "attendance/nothing");
  expect(told.map(({ message }) => /signed up, stayed away/.test(message))).toEqual([true, true]);
});
