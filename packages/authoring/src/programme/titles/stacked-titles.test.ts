import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  [
    "hours that begin the list under a title",
    "Doors\n\n • 9:00 – 9:10\n • Bring a pen\n\nPanel\n\n • 9:10 – 10:00\n\nLunch\n\n • 10:00 – 11:00",
    ["09:00 09:10 Doors", "09:10 10:00 Panel", "10:00 11:00 Lunch"],
  ],
  [
    "hours of a list over titles",
    " • 9:00\nDoors\n • 9:10\nPanel\n • 10:00\nLunch",
    ["09:00 09:10 Doors", "09:10 10:00 Panel", "10:00  Lunch"],
  ],
  [
    "hours over the entries of a list",
    "1st part\n9:00\n- Doors\n9:10\n- Panel\n10:00\n- Lunch",
    ["09:00 09:10 Doors", "09:10 10:00 Panel", "10:00  Lunch"],
  ],
  [
    "a bullet alone over its entry",
    "-\nDoors to the old\nhouse\n9:00-9:10\nBring a pen.\n-\nPanel\n9:10-10:00\n-\nLunch\n10:00-11:00",
    ["09:00 09:10 Doors to the old house", "09:10 10:00 Panel", "10:00 11:00 Lunch"],
  ],
  [
    "two hours over two titles",
    "9:00\nDoors\n10:00\n11:00\nCoffee\nDebate on housing\n12:00\nLunch",
    ["09:00 10:00 Doors", "10:00 11:00 Coffee", "11:00 12:00 Debate on housing", "12:00  Lunch"],
  ],
  [
    "two hours over one title",
    "9:00\nDoors\n10:00\n11:00\nDebate on housing\n12:00\nLunch",
    ["09:00 12:00 Doors", "12:00  Lunch"],
  ],
])("times alone: %s", (_, text, expected) => expect(itemsOf(text)).toEqual(expected));
