import { expect, test } from "vitest";
import { itemsWithPeople } from "../test-support/items.ts";

test.each([
  [
    "within titles",
    "en",
    "9:00 Registration | Foyer\n10:00 Panel 1 | Housing in small towns\n11:00 Break | Books\n11:30 Workshop A | Work | Room 4\n12:30 Lunch",
    [
      "09:00 Registration [Foyer]",
      "10:00 Panel 1 | Housing in small towns",
      "11:00 Break | Books",
      "11:30 Workshop A | Work [Room 4]",
      "12:30 Lunch",
    ],
  ],
  [
    "between columns",
    "en",
    "9:00 Opening | Main hall | Ana Pop\n10:00 Keynote | Main hall | Jan Vos\n11:00 Debate | Room 2 | Ion Rus",
    [
      "09:00 Opening [Main hall] + Ana Pop",
      "10:00 Keynote [Main hall] + Jan Vos",
      "11:00 Debate [Room 2] + Ion Rus",
    ],
  ],
  [
    "between a label and its theme",
    "pt",
    "10:00 - 11:00 | Mesa redonda | Vozes de quem cresceu | Moderadora: Susana Gil\n11:00 | Pausa",
    ["10:00 Mesa redonda | Vozes de quem cresceu + Susana Gil", "11:00 Pausa"],
  ],
])("pipes %s", (_, language, text, expected) =>
  expect(itemsWithPeople(text, language)).toEqual(expected),
);
