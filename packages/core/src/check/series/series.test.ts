import { describe, expect, test } from "vitest";
import { check } from "../../check.ts";
import type { Event } from "../../model/event.ts";
import type { PlenaryDocument } from "../../model/plenary-document.ts";

function found(type: "series" | "project", events: [start: string, edition?: number][]) {
  const document: PlenaryDocument = {
    type,
    id: "hearings",
    name: "Hearings",
    language: "en",
    events: events.map(([start, edition], n): Event => {
      return {
        type: "event",
        id: `e${n}`,
        kind: "meeting",
        name: "Hearing",
        language: "en",
        start,
        edition,
      };
    }),
  };
  return check(document)
    .filter(({ code }) => code.startsWith("series/"))
    .map(({ code, path }) => `${code} ${path}`);
}

describe("the order of a series", () => {
  test.each<[string, [string, number?][], string[]]>([
    [
      "by edition",
      [
        ["2024", 1],
        ["2025", 2],
        ["2026", 3],
      ],
      [],
    ],
    ["by start, without editions", [["2024"], ["2024-05"], ["2024-05-20"], ["2024-06"]], []],
    [
      "one edition in two places",
      [
        ["2024-05-20", 1],
        ["2024-05-21", 1],
      ],
      [],
    ],
    [
      "one event out of place",
      [
        ["2026", 3],
        ["2024", 1],
        ["2025", 2],
      ],
      ["series/order /events/1/edition"],
    ],
    [
      "edition and start disagree",
      [
        ["2025", 1],
        ["2024", 2],
      ],
      ["series/order /events/1/start"],
    ],
    [
      "an earlier start, with a bare year in between",
      [["2024-11"], ["2024"], ["2024-10"]],
      ["series/order /events/2/start"],
    ],
    [
      "an earlier edition, with an event without one in between",
      [["2024", 2], ["2025"], ["2026", 1]],
      ["series/order /events/2/edition"],
    ],
    [
      "an earlier time on the same day",
      [["2024-05-20T14:00"], ["2024-05-20T09:00"]],
      ["series/order /events/1/start"],
    ],
    ["none", [], []],
  ])("%s", (_, events, expected) => {
    expect(found("series", events)).toEqual(expected);
    expect(found("project", events)).toEqual([]);
  });
});

describe("the numbers of a series", () => {
  const gap = (n: number) => `series/number-gap /events/${n}/edition`;

  test.each<[string, [string, number?][], string[]]>([
    ["one event, of whatever edition", [["2024", 3]], []],
    [
      "from the third to the fourth",
      [
        ["2024", 3],
        ["2025", 4],
      ],
      [],
    ],
    [
      "two gaps",
      [
        ["2020", 1],
        ["2022", 3],
        ["2026", 7],
      ],
      [gap(1), gap(2)],
    ],
    ["a gap that an event without a number may fill", [["2024", 1], ["2025"], ["2026", 3]], []],
    ["a gap too wide for it", [["2023", 1], ["2025"], ["2026", 4]], [gap(2)]],
    ["an event without a number elsewhere", [["2023"], ["2024", 1], ["2026", 3]], [gap(2)]],
    [
      "no gap, but out of order",
      [
        ["2024", 1],
        ["2026", 3],
        ["2025", 2],
      ],
      ["series/order /events/2/edition"],
    ],
  ])("%s", (_, events, expected) => {
    expect(found("series", events)).toEqual(expected);
    expect(found("project", events)).toEqual([]);
  });
});
