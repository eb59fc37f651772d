import { describe, expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

describe("bare hours in order among those of other lines are hours", () => {
  test.each([
    [
      "where a range ends",
      "13-15 Welcome\n15 Opening\n16.30 Songs\n17.30-18.30 Dinner\n19.30 Yoga",
      [
        "13:00 15:00 Welcome",
        "15:00 16:30 Opening",
        "16:30 17:30 Songs",
        "17:30 18:30 Dinner",
        "19:30  Yoga",
      ],
    ],
    [
      "several, with a colon and a dash",
      "9:15 Welcome\n10: songs\n11 – Opening\n12:30-13:30 Lunch\n14:00-15:00 Yoga\n15-16 Tea",
      [
        "09:15 10:00 Welcome",
        "10:00 11:00 songs",
        "11:00 12:30 Opening",
        "12:30 13:30 Lunch",
        "14:00 15:00 Yoga",
        "15:00 16:00 Tea",
      ],
    ],
  ])("%s", (_, text, expected) => expect(itemsOf(text)).toEqual(expected));
});

describe("and are no hours", () => {
  const around = (line: string) =>
    `9:00-10:00 Opening\n10:00-12:00 Panel\n${line}\n12-13 Lunch\n13:00 Yoga`;
  const starts = ["09:00", "10:00", "12:00", "13:00"];
  test.each([
    ["a number out of order", "3 Quilts"],
    ["one that begins nowhere", "11 Quilts"],
    ["a quantity", "12 people"],
    ["a date", "12 November"],
    ["the number of a list", "12. Quilts"],
  ])("%s", (_, line) =>
    expect(itemsOf(around(line)).map((item) => item.slice(0, 5))).toEqual(starts),
  );

  test("where one of them is out of order none is", () => {
    const text = "13-15 Welcome\n15 Opening\n16:00-17:00 Songs\n3 Quilts\n18:30 Dinner\n19:30 Yoga";
    const expected = ["16:00 17:00 Songs", "18:30 19:30 Dinner", "19:30  Yoga"];
    expect(itemsOf(text)).toEqual(expected);
  });
});

test("a title in lower case, and the afternoon on a clock of twelve hours", () => {
  const text =
    "9-11.20 group games\n11.20-12 snack\n12 quarter finals\n1.10 semis\n2.15 final\n2.45 medals";
  expect(itemsOf(text).map((item) => item.slice(0, 5))).toEqual([
    "09:00",
    "11:20",
    "12:00",
    "13:10",
    "14:15",
    "14:45",
  ]);
});
