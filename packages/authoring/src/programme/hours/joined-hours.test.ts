import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test("three figures, in several ranges", () =>
  expect(
    itemsOf("830 – 900   Yoga\n900 – 1015   Zumba\n1015 – 1100   Judo", { language: "en" }),
  ).toEqual(["08:30 09:00 Yoga", "09:00 10:15 Zumba", "10:15 11:00 Judo"]));

test("four figures in two columns", () =>
  expect(
    itemsOf("Start\tFinish\tItem\n0915\t0930\tYoga\n0930\t1045\tZumba", { language: "en" }),
  ).toEqual(["09:15 09:30 Yoga", "09:30 10:45 Zumba"]));

test("one pair of numbers is no hour", () =>
  expect(itemsOf("9:00 Yoga\n830 – 900   people came\n10:00 Zumba", { language: "en" })).toEqual([
    "09:00 10:00 Yoga",
    "10:00  Zumba",
  ]));
