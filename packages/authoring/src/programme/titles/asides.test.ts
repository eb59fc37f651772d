import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  ["Housing for all (EN)", "Housing for all"],
  ["Housing for all (DE)", "Housing for all"],
  ["Housing for all (EU)", "Housing for all (EU)"],
  ["Housing for all (optional)", "Housing for all (optional)"],
  ["Housing for all (Fishbowl-Discussion)", "Housing for all (Fishbowl-Discussion)"],
  ["Housing for all (bring your own chair)", "Housing for all"],
])("a bracket behind a title: %s", (line, title) =>
  expect(itemsOf(`9:00 ${line}`, { language: "en" })).toEqual([`09:00  ${title}`]),
);
