import { expect, test } from "vitest";
import { itemsWithPeople } from "../test-support/items.ts";

test.each([
  ["Welcome · Maria Jones, library · Room 2", "Welcome [Room 2] + Maria Jones"],
  ["15 min · Bread · Maria Jones", "Bread + Maria Jones"],
  ["Panel · What works", "Panel · What works"],
  ["Workshop 1 · Bread · Room 2", "Workshop 1 · Bread [Room 2]"],
  ["Bread·and·wine", "Bread·and·wine"],
])("%s", (title, expected) =>
  expect(itemsWithPeople(`9:00 ${title}\n10:00 Lunch`, "en")[0]).toBe(`09:00 ${expected}`),
);
