import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  [
    "nl",
    "12:30 Inloop Foyer\n13:15 Welkom Grote zaal\n13:30 Lezing: Wachten? Grote zaal\n14:45 Pauze Foyer\n15:00 Afsluiting",
    [
      "12:30 13:15 Inloop [Foyer]",
      "13:15 13:30 Welkom [Grote zaal]",
      "13:30 14:45 Lezing: Wachten? [Grote zaal]",
      "14:45 15:00 Pauze [Foyer]",
      "15:00  Afsluiting",
    ],
  ],
  [
    "de",
    "9.00 Begrüßung Foyer\n10.00 Vortrag Großer Saal\n11.00 Debatte Großer Saal",
    [
      "09:00 10:00 Begrüßung [Foyer]",
      "10:00 11:00 Vortrag [Großer Saal]",
      "11:00  Debatte [Großer Saal]",
    ],
  ],
  // A small word leads to it, and two of many are titles.
  [
    "en",
    "9:00 Tour of the Main Hall\n10:00 Tea in the Foyer\n11:00 Songs from the Music Room",
    [
      "09:00 10:00 Tour of the Main Hall",
      "10:00 11:00 Tea in the Foyer",
      "11:00  Songs from the Music Room",
    ],
  ],
  [
    "en",
    "9:00 Meet Foyer\n10:00 Talk\n11:00 Film\n12:00 Lunch\n13:00 Debate",
    [
      "09:00 10:00 Meet Foyer",
      "10:00 11:00 Talk",
      "11:00 12:00 Film",
      "12:00 13:00 Lunch",
      "13:00  Debate",
    ],
  ],
])("%s: rooms at the end of titles", (language, text, expected) =>
  expect(itemsOf(text, { language })).toEqual(expected),
);
