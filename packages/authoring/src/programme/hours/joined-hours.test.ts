import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  [
    "three figures, in several ranges",
    "830 – 900   Yoga\n900 – 1015   Zumba\n1015 – 1100   Judo",
    ["08:30 09:00 Yoga", "09:00 10:15 Zumba", "10:15 11:00 Judo"],
  ],
  [
    "the same hours in two languages",
    "8:15 – 9:00 a.m. / 8 h 15 – 9 h 00\nYoga\n1:00 – 2:00 p.m. / 13 h 00 – 14 h 00\nZumba",
    ["08:15 09:00 Yoga", "13:00 14:00 Zumba"],
  ],
  [
    "how long it is, alone beside the hours",
    "13:30 - 14:00 (30 min)\nYoga\n14:00 - 15:15 (1h15)\nZumba",
    ["13:30 14:00 Yoga", "14:00 15:15 Zumba"],
  ],
])("%s", (_, text, items) => expect(itemsOf(text, { language: "en" })).toEqual(items));

test("four figures in two columns", () =>
  expect(
    itemsOf("Start\tFinish\tItem\n0915\t0930\tYoga\n0930\t1045\tZumba", { language: "en" }),
  ).toEqual(["09:15 09:30 Yoga", "09:30 10:45 Zumba"]));

test("one pair of numbers is no hour", () =>
  expect(itemsOf("9:00 Yoga\n830 – 900   people came\n10:00 Zumba", { language: "en" })).toEqual([
    "09:00 10:00 Yoga",
    "10:00  Zumba",
  ]));
