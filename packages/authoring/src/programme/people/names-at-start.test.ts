import { expect, test } from "vitest";
import { itemsWithPeople } from "../test-support/items.ts";

test.each([
  [
    "in several items",
    "en",
    "9:00 Anna Smith Who pays the rent\n9:30 Peter Jones and Mary O'Neill What landlords fear\n10:00 Coffee\n10:30 Jan van der Berg Housing first in small towns\n11:00 Round table",
    [
      "09:00 Who pays the rent + Anna Smith",
      "09:30 What landlords fear + Peter Jones + Mary O'Neill",
      "10:00 Coffee",
      "10:30 Housing first in small towns + Jan van der Berg",
      "11:00 Round table",
    ],
  ],
  [
    "with a dash between",
    "de",
    "9.00 – 9.30 Anna Schmidt – Wohnen zuerst\n9.30 Peter Müller – Was Vermieter fürchten – ein Versuch\n10.30 Karl-Heinz Weber – Zehn Ängste vor der Miete",
    [
      "09:00 Wohnen zuerst + Anna Schmidt",
      "09:30 Was Vermieter fürchten – ein Versuch + Peter Müller",
      "10:30 Zehn Ängste vor der Miete + Karl-Heinz Weber",
    ],
  ],
  [
    "not before the body that each is from",
    "en",
    "9:00 Anna Smith – Ministry of Justice\n9:30 Peter Jones – University of Kent\n10:30 Mary Hill – Court of Appeal",
    [
      "09:00 Anna Smith – Ministry of Justice + Anna Smith",
      "09:30 Peter Jones – University of Kent + Peter Jones",
      "10:30 Mary Hill – Court of Appeal + Mary Hill",
    ],
  ],
  [
    "two given names",
    "de",
    "9.00 Anna Schmidt Wohnen zuerst\n9.30 Peter Müller Was Vermieter fürchten\n10.30 Karl-Heinz Weber Die Angst vor der Miete",
    [
      "09:00 Wohnen zuerst + Anna Schmidt",
      "09:30 Was Vermieter fürchten + Peter Müller",
      "10:30 Die Angst vor der Miete + Karl-Heinz Weber",
    ],
  ],
  [
    "two surnames",
    "es",
    "9:00 Ana García Pérez La vivienda en los pueblos\n9:30 Luis Gómez Ruiz El miedo del casero\n10:00 Marta Sanz Gil Quién paga el alquiler",
    [
      "09:00 La vivienda en los pueblos + Ana García Pérez",
      "09:30 El miedo del casero + Luis Gómez Ruiz",
      "10:00 Quién paga el alquiler + Marta Sanz Gil",
    ],
  ],
  [
    "where they are from, between commas",
    "it",
    "9:00 Anna Bidoli, Tribunale di Firenze, Le nomine d’urgenza: prassi a confronto\n9:30 Marco Maggini, Università di Siena, Che cosa dicono i decreti\n10:00 Paola Verdi, Notaio in Prato, Gli atti di ogni giorno",
    [
      "09:00 Le nomine d’urgenza: prassi a confronto + Anna Bidoli",
      "09:30 Che cosa dicono i decreti + Marco Maggini",
      "10:00 Gli atti di ogni giorno + Paola Verdi",
    ],
  ],
  [
    "not in two",
    "en",
    "9:00 Anna Smith Who pays the rent\n9:30 Peter Jones What landlords fear\n10:00 Debate",
    ["09:00 Anna Smith Who pays the rent", "09:30 Peter Jones What landlords fear", "10:00 Debate"],
  ],
])("who speaks, right before the title: %s", (_, language, text, expected) =>
  expect(itemsWithPeople(text, language)).toEqual(expected),
);
