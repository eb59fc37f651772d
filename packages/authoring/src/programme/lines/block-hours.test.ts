import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

const ITEMS = "9:00–10:00 Film\n10:00–11:00 Debate on schools\n11:00–13:00 Visit";
const READ = ["09:00 10:00 Film", "10:00 11:00 Debate on schools", "11:00 13:00 Visit"];

test.each([
  ["alone", `9:00–13:00 OLD MILLS\n${ITEMS}`, READ],
  ["with its hours behind it", `OLD MILLS, 9:00–13:00\n${ITEMS}`, READ],
  [
    "above others",
    `9:00–13:00 OLD MILLS\n${ITEMS}\n\n18:00–21:00 NEW WHARF\n\n18:00 Songs\n19:00 Supper\n20:00–21:00 Dance`,
    [...READ, "18:00 19:00 Songs", "19:00 20:00 Supper", "20:00 21:00 Dance"],
  ],
])("a name in capitals over the items that fill its hours, %s, is none", (_, text, items) =>
  expect(itemsOf(text, { language: "en" })).toEqual(items),
);

test.each([
  ["is in no capitals", "9:00–13:00 Old mills"],
  ["tells a kind of item", "9:00–13:00 PLENARY"],
  ["ends later than they", "9:00–14:00 OLD MILLS"],
  ["begins before them", "8:30–13:00 OLD MILLS"],
])("but one that %s is", (_, line) =>
  expect(itemsOf(`${line}\n${ITEMS}\n20:00 Dance`, { language: "en" })).toHaveLength(5),
);

test("and so is one among others in capitals", () =>
  expect(itemsOf(`9:00–13:00 OLD MILLS\n${ITEMS.toUpperCase()}`, { language: "en" })).toHaveLength(
    4,
  ));
