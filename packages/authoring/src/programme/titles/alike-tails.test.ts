import { expect, test } from "vitest";
import { itemsWithPeople } from "../test-support/items.ts";

test.each([
  [
    "where some are people, all are",
    "9:00 Bread – Maria Jones, baker\n10:00 Cheese – Anna Smith\n11:00 Wine – the trainers of our house\n12:00 Lunch",
    ["09:00 Bread + Maria Jones", "10:00 Cheese + Anna Smith", "11:00 Wine", "12:00 Lunch"],
  ],
  [
    "where some are rooms, all are",
    "9:00 Bread (Room 2)\n10:00 Cheese (Main Hall)\n11:00 Wine (Old Mill Yard)\n12:00 Lunch",
    [
      "09:00 Bread [Room 2]",
      "10:00 Cheese [Main Hall]",
      "11:00 Wine [Old Mill Yard]",
      "12:00 Lunch",
    ],
  ],
  [
    "but a label has its title behind it, and a part its number",
    "9:00 Bread – Maria Jones, baker\n10:00 Cheese – Anna Smith\n11:00 Panel – Wine and water\n12:00 Soup – Part 2",
    [
      "09:00 Bread + Maria Jones",
      "10:00 Cheese + Anna Smith",
      "11:00 Panel – Wine and water",
      "12:00 Soup – Part 2",
    ],
  ],
  [
    "one alone tells nothing",
    "9:00 Bread – Maria Jones, baker\n10:00 Cheese – slow and good\n11:00 Wine – red or white",
    ["09:00 Bread + Maria Jones", "10:00 Cheese – slow and good", "11:00 Wine – red or white"],
  ],
])("%s", (_, text, expected) => expect(itemsWithPeople(text, "en")).toEqual(expected));
