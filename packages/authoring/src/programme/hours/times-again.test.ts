import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

const TWICE = ["14:00 14:20 Fragmente", "15:30 15:50 Fragmente", "16:00  Final"];

test.each([
  ["en", "14:00-14:20 and 15:30-15:50\nFragmente\n16:00 Final"],
  ["de", "14:00-14:20 und 15:30-15:50 Uhr: Fragmente\n16:00 Final"],
  ["nl", "14.00-14.20 en 15.30-15.50 uur Fragmente\n16.00 Final"],
  ["fr", "14h-14h20 et 15h30-15h50 : Fragmente\n16h Final"],
  ["it", "14.00-14.20 e 15.30-15.50 Fragmente\n16.00 Final"],
  ["es", "14:00-14:20 y 15:30-15:50\nFragmente\n16:00 Final"],
  ["pt", "14h00-14h20 & 15h30-15h50 – Fragmente\n16h00 Final"],
  ["ro", "14:00-14:20 și 15:30-15:50\nFragmente\n16:00 Final"],
])("%s: what is at two hours is two items", (language, text) =>
  expect(itemsOf(text, { language })).toEqual(TWICE),
);

test("starts alone, three of them, and behind the title", () =>
  expect(
    itemsOf("9:00 Opening\n10:00, 12:00 and 14:00\nGuided tour\nFilm: 15:00 and 17:00\n18:00 End", {
      language: "en",
    }),
  ).toEqual([
    "09:00 10:00 Opening",
    "10:00  Guided tour",
    "12:00  Guided tour",
    "14:00  Guided tour",
    "15:00  Film",
    "17:00  Film",
    "18:00  End",
  ]));

test.each([
  ["en", "between 10:00 and 12:00 Yoga", ["10:00 12:00 Yoga"]],
  ["de", "zwischen 10:00 und 12:00 Uhr: Yoga", ["10:00 12:00 Yoga"]],
  ["ro", "între orele 10:00 și 12:00 Yoga", ["10:00 12:00 Yoga"]],
  ["en", "10:00 London and 12:00 Yoga", ["10:00  London and 12:00 Yoga"]],
  ["en", "10:00, 12 chairs and 14:00 tables", ["10:00  12 chairs and 14:00 tables"]],
])("%s: and no other hours: %s", (language, text, expected) =>
  expect(itemsOf(text, { language })).toEqual(expected),
);

test.each([
  [
    "en",
    "10.00am–11.45am; 11.30am–1.30pm and 2.00pm–4.00pm: Tour",
    ["10:00 11:45 Tour", "11:30 13:30 Tour", "14:00 16:00 Tour"],
  ],
  ["de", "11, 13 und 15 Uhr: Führung", ["11:00  Führung", "13:00  Führung", "15:00  Führung"]],
  ["en", "16, 17, 2026", ["programme/no-items"]],
])("%s: that overlap, or share the word for the hour: %s", (language, text, expected) =>
  expect(itemsOf(text, { language })).toEqual(expected),
);
