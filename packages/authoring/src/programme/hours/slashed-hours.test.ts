import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  [
    "en",
    "Town of Europe: songs, food, games / City Park / 11.30-17.00/. • Opening. The mayor and the guests will be there /CP, main stage/ 12:00-12:40/. • What is Europe? A talk / tent no. 2 / at 13:00/.",
    [
      "11:30 17:00 Town of Europe: songs, food, games [City Park]",
      "12:00 12:40 Opening [CP, main stage]",
      "13:00  What is Europe? A talk [tent no. 2]",
    ],
  ],
  [
    "ro",
    "Jocuri / parc / ora 11.30-13.00\nDansuri naţionale / scena mică / ora 14.35\nRecital / Ana Pop / 17.00-18.00 /",
    [
      "11:30 13:00 Jocuri [parc]",
      "14:35 17:00 Dansuri naţionale [scena mică]",
      "17:00 18:00 Recital",
    ],
  ],
  [
    "fr",
    "• Contes et/ou chants / cour / de 10h à 11h • Bal / halle / 20h30 • Feu / lac / 22h",
    ["10:00 11:00 Contes et/ou chants [cour]", "20:30 22:00 Bal [halle]", "22:00  Feu [lac]"],
  ],
])("%s: slashes set off where and when: %s", (language, text, expected) =>
  expect(itemsOf(text, { language })).toEqual(expected),
);

test.each([
  ["en", "Open / City Park / 9:00-17:00"],
  ["en", "Price / adults / 4.27"],
  ["en", "See https://example.org/park/ 12:30"],
  ["en", "Posted / city / 12/05/2027"],
  ["en", "Paper • pens • from 9:00 • 10 chairs • tables"],
])("%s: no items: %s", (language, text) =>
  expect(itemsOf(text, { language })[0]).toBe("programme/no-items"),
);
