import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  [
    "labels with empty lines between",
    "9:00 Opening\n10:45 am – 12:00 pm Concurrent Sessions\n\nSession 1\n\nMissing school\n\nPresenter: Joanne Miller\n\nSession 2\n\nLessons for the shelter\n\nHow to get there\n\nTake the bus.",
    [
      "09:00 10:45 Opening",
      "10:45 12:00 Concurrent Sessions",
      "10:45 12:00 Session 1 Missing school",
      "10:45 12:00 Session 2 Lessons for the shelter",
    ],
  ],
  [
    "a list, and not the one that follows",
    "9.00 Inloop\n10.00 Workshops\n\n* Burenhulp in de flat\n* Nieuwe regels\n\nAanmelden kan tot 1 april.\n* Kosten: gratis",
    [
      "09:00 10:00 Inloop",
      "10:00  Workshops",
      "10:00  Burenhulp in de flat",
      "10:00  Nieuwe regels",
    ],
  ],
  [
    "no more than the item itself",
    "9:00 Opening\n10:00 Closing\n\nWorkshop 1: Letters\n\nWorkshop 2: Phones",
    ["09:00 10:00 Opening", "10:00  Closing"],
  ],
])("the sessions of the last item: %s", (_, text, expected) =>
  expect(itemsOf(text)).toEqual(expected),
);
