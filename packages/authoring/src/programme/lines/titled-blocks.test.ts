import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  [
    "de",
    "Brot backen\nAna Pop, Bäckerin\nForum Blau | 10:00 bis 10:30 Uhr\n\nKäse machen\nForum Blau | 10:45 bis 11:30 Uhr\n\nWein keltern\nForum Grün | 11:45 bis 12:45 Uhr",
    ["10:00 10:30 Brot backen", "10:45 11:30 Käse machen", "11:45 12:45 Wein keltern"],
  ],
  [
    "it",
    "Il liuto\nDuo Altobelli\nInizio: 21:15 • Durata: 70 minuti\n\nIl flauto\nInizio: 22:30 • Durata: 45 minuti\n\nLa viola\nInizio: 23:20 • Durata: 20 minuti",
    ["21:15 22:25 Il liuto", "22:30 23:15 Il flauto", "23:20 23:40 La viola"],
  ],
  [
    "fr",
    "<ul><li>Le pain<br>de 10h à 10h45 · auditorium</li><li>Le vin<br>à 11h · salle Prévert</li><li>Le thé<br>à 12h30 · hall</li></ul>",
    [
      "10:00 10:45 Le pain [auditorium]",
      "11:00 12:30 Le vin [salle Prévert]",
      "12:30  Le thé [hall]",
    ],
  ],
])("%s: the title stands over the line with the hours", (language, text, items) =>
  expect(itemsOf(text, { language })).toEqual(items),
);

test("a heading over an item is no title", () =>
  expect(
    itemsOf(
      "Bread\n9:00 Baking with Ana\n\nCheese\n10:00 Milking a goat\n\nWine\n11:00 Pressing grapes",
      {
        language: "en",
      },
    ),
  ).toEqual([
    "09:00 10:00 Baking with Ana",
    "10:00 11:00 Milking a goat",
    "11:00  Pressing grapes",
  ]));
