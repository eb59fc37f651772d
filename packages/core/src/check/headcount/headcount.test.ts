import { describe, expect, test } from "vitest";
import { check } from "../../check.ts";
import type { Headcount, Measure } from "../../model/headcount.ts";

function found(headcounts: Headcount[]) {
  return check({
    type: "event",
    id: "hearing",
    kind: "meeting",
    name: "Hearing",
    language: "en",
    start: "2026-05-20",
    headcounts,
  })
    .filter(({ code }) => code.startsWith("headcount/"))
    .map(({ code, path, params }) => ({ code, path, params }));
}

const totals = (counts: [Measure, number][]) =>
  counts.map(([measure, total]) => ({ measure, total }));

describe("the sum of the lines", () => {
  const wrong = (sum: number, total: number) => [
    { code: "headcount/sum-mismatch", path: "/headcounts/0/total", params: { sum, total } },
  ];

  test.each<[string, Partial<Headcount>, ReturnType<typeof wrong>]>([
    ["less than the total", { lines: [{ value: 4 }, { value: 5 }] }, wrong(9, 10)],
    ["more than the total", { lines: [{ value: 4 }, { value: 7 }] }, wrong(11, 10)],
    ["the total", { lines: [{ value: 4 }, { value: 6 }] }, []],
    ["less, with a line unreported", { lines: [{ value: 4 }, {}] }, []],
    ["the total, with a line unreported", { lines: [{ value: 10 }, {}] }, []],
    ["more, with a line unreported", { lines: [{ value: 11 }, {}] }, wrong(11, 10)],
    [
      "of no lines",
      { lines: [] },
      [{ ...wrong(0, 10)[0], path: "/headcounts/0/partition" }] as ReturnType<typeof wrong>,
    ],
    ["of no lines, for nobody", { lines: undefined, total: 0 }, []],
    ["of no lines, and nothing said of them", { lines: undefined, partition: undefined }, []],
    ["less, of some people only", { partition: "incomplete", lines: [{ value: 4 }] }, []],
    ["more, of lines that overlap", { partition: "overlapping", lines: [{ value: 44 }] }, []],
    ["less, and nothing said of the rest", { partition: undefined, lines: [{ value: 4 }] }, []],
  ])("%s", (_, parts, expected) => {
    expect(found([{ measure: "attended", total: 10, partition: "complete", ...parts }])).toEqual(
      expected,
    );
  });
});

describe("the funnel", () => {
  const wrong = (path: string, params: Record<string, number>) => [
    { code: "headcount/funnel", path, params },
  ];

  test.each<[string, [Measure, number][], ReturnType<typeof wrong>]>([
    [
      "holds",
      [
        ["interested", 178],
        ["confirmed", 122],
        ["turned-away", 56],
      ],
      [],
    ],
    [
      "leaks",
      [
        ["turned-away", 55],
        ["confirmed", 122],
        ["interested", 178],
      ],
      wrong("/headcounts/2", { interested: 178, confirmed: 122, turnedAway: 55 }),
    ],
    [
      "overflows with those who wait",
      [
        ["interested", 178],
        ["confirmed", 122],
        ["waitlisted", 1],
        ["turned-away", 56],
      ],
      wrong("/headcounts/0", { interested: 178, confirmed: 122, waitlisted: 1, turnedAway: 56 }),
    ],
    [
      "is not told whole: nobody is said to be turned away",
      [
        ["interested", 178],
        ["confirmed", 9],
      ],
      [],
    ],
    [
      "overflows, though nobody is said to be turned away",
      [
        ["interested", 100],
        ["confirmed", 90],
        ["waitlisted", 11],
      ],
      wrong("/headcounts/0", { interested: 100, confirmed: 90, waitlisted: 11 }),
    ],
    [
      "overflows, though nobody is said to be confirmed",
      [
        ["interested", 9],
        ["turned-away", 10],
      ],
      wrong("/headcounts/0", { interested: 9, turnedAway: 10 }),
    ],
    [
      "is not told whole: nobody is said to be confirmed",
      [
        ["interested", 178],
        ["turned-away", 9],
      ],
      [],
    ],
    [
      "holds for the last count of each",
      [
        ["interested", 90],
        ["confirmed", 122],
        ["turned-away", 56],
        ["interested", 178],
      ],
      [],
    ],
  ])("%s", (_, counts, expected) => {
    expect(found(totals(counts))).toEqual(expected);
  });

  test("takes the sum of a complete partition for its total, and passes over a count without one", () => {
    const lines = [{ value: 100 }, { value: 22 }];
    expect(
      found([
        ...totals([
          ["interested", 170],
          ["turned-away", 56],
        ]),
        { measure: "confirmed", partition: "complete", lines },
        { measure: "confirmed", partition: "overlapping", lines },
      ]),
    ).toEqual(wrong("/headcounts/0", { interested: 170, confirmed: 122, turnedAway: 56 }));
  });
});

describe("a category and a part of it in one complete partition", () => {
  const twice = (line: number, category: string, ancestor: string, ancestorLine: number) => ({
    code: "headcount/double-count",
    path: `/headcounts/0/lines/${line}`,
    params: { category, ancestor, line: ancestorLine },
  });

  test.each<[string, string[][], ReturnType<typeof twice>[]]>([
    ["next to each other", [["magistrate"], ["judge"]], [twice(1, "judge", "magistrate", 0)]],
    ["the part first", [["judge"], ["magistrate"]], [twice(0, "judge", "magistrate", 1)]],
    ["with a level between them", [["judge"], ["justice"]], [twice(0, "judge", "justice", 1)]],
    [
      "each line once, against the nearest",
      [["justice"], ["magistrate"], ["judge", "prosecutor"]],
      [twice(1, "magistrate", "justice", 0), twice(2, "judge", "magistrate", 1)],
    ],
    [
      "one of several",
      [
        ["ngo", "judge"],
        ["justice", "health"],
      ],
      [twice(0, "judge", "justice", 1)],
    ],
    ["in one and the same line", [["judge", "magistrate"]], []],
    [
      "in the same line and in another",
      [["judge", "magistrate"], ["justice"]],
      [twice(0, "judge", "justice", 1)],
    ],
    ["not at all: sisters", [["judge"], ["prosecutor"], ["lawyer"]], []],
    ["not at all: the same again", [["judge"], ["judge"]], []],
    ["not at all: unknown ids", [["x-acme-one"], ["x-acme-two"], []], []],
  ])("%s", (_, categories, expected) => {
    const lines = categories.map((named) => ({ categories: named, value: 9 }));
    expect(found([{ measure: "attended", partition: "complete", lines }])).toEqual(expected);
  });
});
