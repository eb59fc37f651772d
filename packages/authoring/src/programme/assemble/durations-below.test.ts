import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  ["en", "10:00 HAMLET\nGreat Hall / 55 min.\n15:00 OTHELLO\nStudio / 1h 30 min."],
  ["de", "10:00 Uhr HAMLET\nDauer: 55 Minuten\n15:00 Uhr OTHELLO\nDauer: 1,5 Stunden"],
  ["fr", "10h00 HAMLET\nGrande salle – 55 min\n15h00 OTHELLO\nStudio – 1 h 30 min"],
  ["it", "10.00 HAMLET\nDurata: 55 minuti\n15.00 OTHELLO\n90 minuti"],
  ["ro", "10:00 HAMLET\nSpectacol\nSala mare / 55 min.\n15:00 OTHELLO\nSala mare / 1h 30 min."],
])("%s: how long an item is stands below it", (language, text) =>
  expect(itemsOf(text, { language }).map((item) => item.slice(0, 11))).toEqual([
    "10:00 10:55",
    "15:00 16:30",
  ]),
);

test.each([
  ["one line of one item", "10:00 HAMLET\nGreat Hall / 55 min.\n15:00 OTHELLO"],
  [
    "the parts of items",
    "10:00 Papers\nHousing (20 min)\nWork (20 min)\n15:00 Papers\nCare (20 min)\nHome (20 min)",
  ],
  ["a list", "10:00 Papers\n• Housing (20 min)\n15:00 Papers\n• Care (20 min)"],
])("%s is no length of the item", (_, text) =>
  expect(itemsOf(text, { language: "en" }).map((item) => item.slice(0, 6))).toEqual([
    "10:00 ",
    "15:00 ",
  ]),
);
