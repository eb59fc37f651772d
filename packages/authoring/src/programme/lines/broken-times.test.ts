import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  [
    "a dash leads to the end",
    "9:00 -\n10:00\nRegistration\n10:00 –\n11:00\nHousing first",
    ["09:00 10:00 Registration", "10:00 11:00 Housing first"],
  ],
  [
    "the end with its title",
    "9:00 –\n10:00 Ankommen\n10:00 –\n11:00 Wohnen auf dem Land\n11:00 Pause",
    ["09:00 10:00 Ankommen", "10:00 11:00 Wohnen auf dem Land", "11:00  Pause"],
  ],
  [
    "a word leads to the end",
    "9:00 bis\n10:00\nAnkommen\n10:00 bis\n11:00\nMittagessen",
    ["09:00 10:00 Ankommen", "10:00 11:00 Mittagessen"],
  ],
  [
    "pairs",
    "9:00\n9:30\nWelcome\n9:30\n10:00\nHousing first\n10:00\n10:30\nCoffee",
    ["09:00 09:30 Welcome", "09:30 10:00 Housing first", "10:00 10:30 Coffee"],
  ],
  [
    "cells that were torn apart",
    "4:00 pm - |\n6:00 pm |\nRegistration |\n|\n6:00 pm - |\n7:30 pm |\nDinner |",
    ["16:00 18:00 Registration", "18:00 19:30 Dinner"],
  ],
])("times on two lines: %s", (_, text, expected) => expect(itemsOf(text)).toEqual(expected));
