import { expect, test } from "vitest";
import { apportion } from "./apportion.ts";

test.each<[string, number, number[], number[]]>([
  ["rounding would give 102", 100, [28, 23, 19, 18, 13, 12, 7, 2], [23, 19, 15, 15, 11, 10, 6, 1]],
  ["thirds", 100, [1, 1, 1], [34, 33, 33]],
  ["of equal losses the larger count", 100, [1, 3, 1, 3], [12, 38, 12, 38]],
  ["nothing gets nothing", 100, [5, 0], [100, 0]],
  ["nothing to divide by", 100, [0, 0], [0, 0]],
  ["nothing to divide", 0, [5, 3], [0, 0]],
  ["no parts", 100, [], []],
  ["more parts than percent", 2, [1, 1, 1], [1, 1, 0]],
])("%s", (_, whole, counts, parts) => expect(apportion(whole, counts)).toEqual(parts));
