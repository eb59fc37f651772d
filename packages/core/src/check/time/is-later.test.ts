import { expect, test } from "vitest";
import { isLater } from "./is-later.ts";

test.each([
  ["2026-05-21", "2026-05-20", true],
  ["2026-05-20", "2026-05-20", false],
  ["2026-05-19", "2026-05-20", false],
  ["2026-05-20T18:00", "2026-05-20T17:59", true],
  ["2026-05-20T18:00", "2026-05-20", false],
  ["2026-05-21T00:00", "2026-05-20", true],
  ["2026-12-31", "2026", false],
  ["2027", "2026-12-31", true],
  ["2026", "2026-01-01", false],
])("%s is later than %s: %s", (one, other, expected) => {
  expect(isLater(one, other)).toBe(expected);
});
