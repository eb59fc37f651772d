import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  [
    "ro",
    "9.00 – 13.00, în Piaţa Libertății\n– expoziție de tehnică\n\n14.00, la Primărie\n– ședință festivă\n\n19.00, în Parcul Castanilor\n– concert",
    [
      "09:00 13:00 expoziție de tehnică [Piaţa Libertății]",
      "14:00  ședință festivă [Primărie]",
      "19:00  concert [Parcul Castanilor]",
    ],
  ],
  [
    "it",
    "ore 9.00, in piazza Verdi\nmercatino\n\nore 19.00, nel Teatro Comunale\nconcerto",
    ["09:00  mercatino [piazza Verdi]", "19:00  concerto [Teatro Comunale]"],
  ],
  // What happens, and not where.
  [
    "en",
    "9:00 In the garden of words\n\n19:00 Concert\nof the choir",
    ["09:00  In the garden of words", "19:00  Concert of the choir"],
  ],
])("%s: a place where the title should stand", (language, text, expected) =>
  expect(itemsOf(text, { language })).toEqual(expected),
);
