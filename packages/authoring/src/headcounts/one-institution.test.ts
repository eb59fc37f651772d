import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

/** The institution of each line, by its name. */
function institutionsOf(text: string) {
  const read = readHeadcounts(text);
  if (!read.ok) return undefined;
  const { organizations, headcounts } = read.value;
  return headcounts[0]?.lines?.map(
    ({ institution }) => organizations.find(({ id }) => id === institution)?.name,
  );
}

test.each([
  [
    "Attended: 9 lawyers from the bar of Lyon, 2 members of staff of the British consulate.",
    ["bar of Lyon", "British consulate"],
  ],
  [
    "Attended: 3 representatives of the foreign embassies in Romania, 4 judges from the north of France.",
    [undefined, undefined],
  ],
  [
    "Étaient présents 9 avocats du barreau de Lyon, 2 représentants de l'ambassade de Roumanie.",
    ["barreau de Lyon", "ambassade de Roumanie"],
  ],
  [
    "Étaient présents 3 représentants des ambassades de Suède et de Norvège, 5 médecins de toute la France.",
    [undefined, undefined],
  ],
  [
    "Participaron 9 abogados del colegio de Madrid, 4 jueces del sur de España.",
    ["colegio de Madrid", undefined],
  ],
  [
    "Hanno partecipato 9 avvocati dell'ordine di Milano, 4 giudici del sud d'Italia.",
    ["ordine di Milano", undefined],
  ],
  [
    "Aanwezig waren 8 politieagenten van de politiezone Gent, 2 medewerkers van de ambassade van Bulgarije, 3 rechters uit het noorden van Nederland.",
    ["politiezone Gent", "ambassade van Bulgarije", undefined],
  ],
  [
    "Participaram 9 advogados da ordem do Porto, 4 juízes do norte de Portugal.",
    ["ordem do Porto", undefined],
  ],
  [
    "Au participat 9 avocați din baroul Cluj, 3 reprezentanți ai ambasadelor Suediei și Norvegiei, 2 polițiști din orașul Roman.",
    ["baroul Cluj", undefined, undefined],
  ],
  [
    "Anwesend waren 2 Vertreter der Botschaft von Rumänien, 3 Vertreter der Botschaften von Schweden und Norwegen.",
    ["Botschaft von Rumänien", undefined],
  ],
])("one institution is its kind and a name: %s", (text, names) => {
  expect(institutionsOf(text)).toEqual(names);
});

test("participants at an event are not from it", () => {
  const read = readHeadcounts("There were 1,353 attendees at ICANN 59 in Johannesburg.");
  expect(read.ok && read.value.headcounts).toEqual([{ measure: "attended", total: 1353 }]);
});

test.each([
  [
    "Aanwezig (13): 6 gemeente Helmond, 2 Openbaar Ministerie, 3 Leger des Heils, 2 Caritas",
    ["gemeente Helmond", "Openbaar Ministerie", "Leger des Heils", "Caritas"],
  ],
  [
    "Prezenți (9): 4 Inspectoratul Școlar Neamț, 3 ITM Neamț, 2 ONG",
    ["Inspectoratul Școlar Neamț", "ITM Neamț", undefined],
  ],
  ["Presenti n. 7: 4 Università di Torino, 3 Caritas", ["Università di Torino", "Caritas"]],
  [
    "Presentes (8): 5 Câmara Municipal de Braga, 3 Cruz Vermelha",
    ["Câmara Municipal de Braga", "Cruz Vermelha"],
  ],
  ["Presentes: 5 Conselheiros Tutelares, 3 juízes", [undefined, undefined]],
])("people may be counted by the body that they are from: %s", (text, names) => {
  expect(institutionsOf(text)).toEqual(names);
});

test.each([
  ["Attended: 5 volunteers from NGOs, 3 doctors from local NGOs.", [undefined, undefined]],
  ["Au participat: 5 voluntari din ONG-uri, 3 medici de la ITM Neamț.", [undefined, "ITM Neamț"]],
  ["Aanwezig waren 5 vrijwilligers van ngo's en 3 rechters.", [undefined, undefined]],
])("the short name of a kind is no institution: %s", (text, names) => {
  expect(institutionsOf(text)).toEqual(names);
});
