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

test.each([
  ["“Bees in winter” Ruth takes forty small colonies through the snow.", "“Bees in winter”"],
  [
    "“Bees in winter” Opening of the new exhibition for all of us.",
    "“Bees in winter” Opening of the new exhibition for all of us",
  ],
  ["Labels and sale. Maria Jones. Legal adviser", "Labels and sale + Maria Jones"],
])("a sentence behind the title: %s", (title, expected) =>
  expect(itemsWithPeople(`9:00 ${title}\n10:00 Lunch`, "en")[0]).toBe(`09:00 ${expected}`),
);
