import { expect, test } from "vitest";
import { itemsWithPeople } from "../test-support/items.ts";

test.each([
  [
    "people",
    "en",
    "9:00 Panel discussion with\n• Ana Pop, mayor\n• Jan Vos\n11:00 Welcome by\nAna Pop, mayor\n12:00 Registration of participants\nAna Pop",
    [
      "09:00 Panel discussion + Ana Pop + Jan Vos",
      "11:00 Welcome + Ana Pop",
      "12:00 Registration of participants + Ana Pop",
    ],
  ],
  [
    "some of the people",
    "nl",
    "10:00 Plenair deel 1, onder andere met\nJan de Vries, wethouder\nAnna Smit\n12:00 Lunch",
    ["10:00 Plenair deel 1 + Jan de Vries + Anna Smit", "12:00 Lunch"],
  ],
  [
    "words that end in small ones",
    "es",
    "10:00 Palabras de bienvenida a cargo de\nDr. Luis Gómez, rector\n11:00 Misa en la catedral\na continuación procesión\n12:00 Comida",
    ["10:00 Palabras de bienvenida + Luis Gómez", "11:00 Misa en la catedral", "12:00 Comida"],
  ],
  [
    "what follows",
    "de",
    "18.30 h\nGottesdienst in der Schlosskapelle\nanschließend\nFestlicher Abend im Gewölbe\n20.00 h\nBericht aus dem Haus anschließend\nPause",
    ["18:30 Gottesdienst in der Schlosskapelle", "20:00 Bericht aus dem Haus"],
  ],
  [
    "an elision",
    "fr",
    "10h00 Messe à la cathédrale suivie d'\nun repas partagé\n12h00 Prière du soir\nsuivie d'un verre\n13h00 Fin",
    ["10:00 Messe à la cathédrale", "12:00 Prière du soir", "13:00 Fin"],
  ],
])("a title that leads on to %s", (_, language, text, expected) =>
  expect(itemsWithPeople(text, language)).toEqual(expected),
);
