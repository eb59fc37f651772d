import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test("hours that stand once more below what an item is about are its own", () =>
  expect(
    itemsOf(
      "12.30: Mensenrechten in de stad\n\nDe burgemeester spreekt.\n\n• 12.30 - 14.00 uur\n• Moderator: Yves Haeghe\n\n14.00: Slotdebat\n\n• 14.00 - 15.30 uur",
      { language: "nl" },
    ),
  ).toEqual(["12:30 14:00 Mensenrechten in de stad", "14:00 15:30 Slotdebat"]));

test("other hours below an item are those of the next", () =>
  expect(itemsOf("12:30 Opening\n13:00-14:00\nLunch\n14:00 Closing")).toEqual([
    "12:30 13:00 Opening",
    "13:00 14:00 Lunch",
    "14:00  Closing",
  ]));
