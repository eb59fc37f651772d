import { expect, test } from "vitest";
import { uidOf } from "./uid.ts";

const LONG = "a".repeat(80);

test.each<[string, [event: string, part: string, domain?: string], string]>([
  ["the event", ["oradea-2019", ""], "oradea-2019@plenary"],
  ["an item", ["oradea-2019", "opening"], "oradea-2019.opening@plenary"],
  ["a workshop in a round", ["oradea-2019", "workshops.3.1"], "oradea-2019.workshops.3.1@plenary"],
  ["a domain", ["oradea-2019", "opening", "example.org"], "oradea-2019.opening@example.org"],
  ["161 octets of ids", [LONG, LONG], `${LONG}.${LONG}@plenary`],
  [
    "more than Exchange keeps",
    [LONG, `${LONG}.${LONG}.1`],
    `${LONG}.${LONG}.${"a".repeat(15)}.79af37041cc4b9a8@plenary`,
  ],
])("the UID of %s", (_, ids, expected) => {
  expect(uidOf(...ids)).toBe(expected);
});

test("long ids that begin alike give different UIDs of 202 octets", () => {
  const uids = [1, 2, 3].map((round) => uidOf(LONG, `${LONG}.${LONG}.${round}`));
  expect([new Set(uids).size, ...uids.map(({ length }) => length)]).toEqual([3, 202, 202, 202]);
});
