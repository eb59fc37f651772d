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
