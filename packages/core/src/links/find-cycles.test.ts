import { describe, expect, test } from "vitest";
import { findCycles } from "./find-cycles.ts";

const linked = (text: string) =>
  new Map(text.split(" ").flatMap((link) => (link === "" ? [] : [[link[0], link[1]] as const])));

describe("circles", () => {
  test.each([
    ["", []],
    ["ab bc", []],
    ["aa", ["a"]],
    ["ab bc cb", ["bc"]],
    ["cb bc ab", ["cb"]],
    ["ab ba cd dc", ["ab", "cd"]],
    ["bc ca ab", ["bca"]],
  ])("of %j are %j", (links, cycles) => {
    expect(findCycles(linked(links)).map((members) => members.join(""))).toEqual(cycles);
  });

  test("of a hundred thousand members are found in one walk", { timeout: 60_000 }, () => {
    const count = 100_000;
    const ring = new Map(Array.from({ length: count }, (_, n) => [n, (n + 1) % count]));
    expect(findCycles(ring).map((members) => [members[0], members.length])).toEqual([[0, count]]);
  });
});
