import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  [
    "it",
    "Libreria Il Samovar: ore 10.30, laboratorio dal ceco\nGatto Polacco: ore 13, pranzo\nTeatro Spazio: ore 20, concerto",
    [
      "10:30 13:00 laboratorio dal ceco [Libreria Il Samovar]",
      "13:00  pranzo [Gatto Polacco]",
      "20:00  concerto [Teatro Spazio]",
    ],
  ],
  [
    "ro",
    "Casa de Cultură: ora 10:00 – atelier\nTeatrul Mic: ora 12:00 – concert\nParcul Central: ora 14:00 – spectacol",
    [
      "10:00 12:00 atelier [Casa de Cultură]",
      "12:00 14:00 concert [Teatrul Mic]",
      "14:00  spectacol [Parcul Central]",
    ],
  ],
  [
    "it",
    "Casa Blu: ore 10.30, laboratorio\nTeatro Spazio: ore 20, concerto",
    ["programme/no-items", "programme/hour-left", "programme/hour-left"],
  ],
  // Who speaks when.
  [
    "it",
    "Anna Verdi: ore 10.30, La casa\nMarco Blu: ore 11, Il ponte\nLuca Neri: ore 12, La rete",
    ["programme/no-items", "programme/hour-left", "programme/hour-left", "programme/hour-left"],
  ],
])("%s: where, when and what", (language, text, expected) =>
  expect(itemsOf(text, { language })).toEqual(expected),
);
