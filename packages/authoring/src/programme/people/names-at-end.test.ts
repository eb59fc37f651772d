import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  [
    "in several items",
    "9:30 Housing first in small towns Anna Smith\n10:00 Who pays the rent Peter Jones\n10:30 Coffee\n11:00 What landlords fear Mary O’Neill - Ana Pop (online)\n11:30 In memory of Jane Austen",
    [
      "09:30 10:00 Housing first in small towns",
      "10:00 10:30 Who pays the rent",
      "10:30 11:00 Coffee",
      "11:00 11:30 What landlords fear",
      "11:30  In memory of Jane Austen",
    ],
  ],
  [
    "with what stands behind their names",
    "9:30 Field tour Jane Austen, III\n10:00 Who pays the rent Peter Jones, PhD\n10:30 What landlords fear Mary Hill\n11:00 Parts I, II, III",
    [
      "09:30 10:00 Field tour",
      "10:00 10:30 Who pays the rent",
      "10:30 11:00 What landlords fear",
      "11:00  Parts I, II, III",
    ],
  ],
  [
    "not in one",
    "9:30 Housing first Anna Smith\n10:00 Who pays the rent\n10:30 What landlords fear\n11:00 Lunch",
    [
      "09:30 10:00 Housing first Anna Smith",
      "10:00 10:30 Who pays the rent",
      "10:30 11:00 What landlords fear",
      "11:00  Lunch",
    ],
  ],
])("who speaks, right behind the title: %s", (_, text, expected) =>
  expect(itemsOf(text, { language: "en" })).toEqual(expected),
);
