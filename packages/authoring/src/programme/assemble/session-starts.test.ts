import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  [
    "below their titles",
    "10:45 Parallel sessions\nThe healing museum\nRoom 1a\nHow does a visit help? By looking.\nUnder one roof\nRoom 3b\n12:00 Lunch",
    ["The healing museum [Room 1a]", "Under one roof [Room 3b]"],
  ],
  [
    "above their titles",
    "10:45 Parallel sessions\nRoom 1\nThe healing museum\nRoom 3\nUnder one roof\n12:00 Lunch",
    ["The healing museum [Room 1]", "Under one roof [Room 3]"],
  ],
])("sessions side by side with lines for their rooms, %s", (_, text, sessions) =>
  expect(itemsOf(text, { language: "en" })).toEqual([
    "10:45 12:00 Parallel sessions",
    ...sessions.map((session) => `10:45 12:00 ${session}`),
    "12:00  Lunch",
  ]),
);

test("sessions with a room below each, under the one that is the item itself", () =>
  expect(
    itemsOf(
      "10:30am\nCataloging Without Tears\nRoom 201\nSpeakers\nBeth Lindqvist, Hall County\n\nBookmobiles\nRoom 204\nSpeakers\nMarcus Tafoya, Scottsbluff\n\nSeed Libraries\nRoom 207\n\n12:00pm\nLunch\nAtrium",
      { language: "en" },
    ),
  ).toEqual([
    "10:30 12:00 Cataloging Without Tears [Room 201]",
    "10:30 12:00 Bookmobiles [Room 204]",
    "10:30 12:00 Seed Libraries [Room 207]",
    "12:00  Lunch [Atrium]",
  ]));
