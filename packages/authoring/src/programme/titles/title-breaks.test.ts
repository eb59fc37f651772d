import { expect, test } from "vitest";
import { itemsOf, itemsWithPeople } from "../test-support/items.ts";

test.each([
  [
    "a quotation",
    "de",
    "9:00 Uhr Vortrag „Wohnen zuerst in kleinen\nStädten“\nPetra Simon\n11 Uhr Pause",
    ["09:00 Vortrag „Wohnen zuerst in kleinen Städten“ + Petra Simon", "11:00 Pause"],
  ],
  [
    "a bracket",
    "en",
    "10:00 Tour (town hall,\nmarket) and harbour\n11:00 Reading (in town\nOld mill\nBring a coat",
    ["10:00 Tour (town hall, market) and harbour", "11:00 Reading (in town"],
  ],
  [
    "a quotation under a person",
    "it",
    "9.00 Ana Rossi, professoressa, Università di Pisa\n«La casa e la città: il caso dei piccoli\ncomuni»\n10.00 Marco Bianchi, dottorando, Università di Siena\n«Il lavoro che\ncambia»\n11.00 Pausa",
    [
      "09:00 La casa e la città: il caso dei piccoli comuni + Ana Rossi",
      "10:00 Il lavoro che cambia + Marco Bianchi",
      "11:00 Pausa",
    ],
  ],
  [
    "capitals, and what a word is the kind of",
    "fr",
    "19h00 SOIRÉE POUR LES ENFANTS\nET POUR LES PARENTS\nUn film\n20h00 ACCUEIL\nDes participants\n21h00 Pause\nDes jus et du pain",
    [
      "19:00 SOIRÉE POUR LES ENFANTS ET POUR LES PARENTS",
      "20:00 ACCUEIL Des participants",
      "21:00 Pause",
    ],
  ],
  [
    "an and",
    "es",
    "9:45 INAUGURACIÓN OFICIAL Y\nCONFERENCIA INAUGURAL |\n10:45 Pausa y\nAna López\n11:00 Debate",
    [
      "09:45 INAUGURACIÓN OFICIAL Y CONFERENCIA INAUGURAL",
      "10:45 Pausa y + Ana López",
      "11:00 Debate",
    ],
  ],
])("a title that a line breaks: %s", (_, language, text, expected) =>
  expect(itemsWithPeople(text, language)).toEqual(expected),
);

test("one line between two times is the title of the time above it, however long", () => {
  const long =
    "A philosophy of intervention that all of the partners have come to share with each other";
  const text = `Time\nEvent\n09:00\nIntroduction ${long}\n10:00\nNetwork ${long}\n11:00\nVisit\n12:00\nLunch`;
  expect(itemsOf(text)).toEqual([
    `09:00 10:00 Introduction ${long}`,
    `10:00 11:00 Network ${long}`,
    "11:00 12:00 Visit",
    "12:00  Lunch",
  ]);
});
