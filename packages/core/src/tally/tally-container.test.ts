import { describe, expect, test } from "vitest";
import type { Event } from "../model/event.ts";
import type { Headcount } from "../model/headcount.ts";
import type { Series } from "../model/series.ts";
import { tally } from "../tally.ts";

function edition(id: string, headcounts: Headcount[], rest: Partial<Event> = {}): Event {
  return {
    type: "event",
    id,
    kind: "conference",
    name: id.toUpperCase(),
    language: "en",
    start: "2026",
    headcounts,
    ...rest,
  };
}

function series(...events: Event[]): Series {
  return { type: "series", id: "s", name: "S", language: "en", events };
}

const attended = (...lines: [string, number][]): Headcount => ({
  measure: "attended",
  partition: "complete",
  lines: lines.map(([category, value]) => ({ categories: [category], value })),
});

const other = {
  id: "other",
  version: "1.0",
  concepts: [
    { id: "bench", kind: "sector" as const, prefLabel: { en: "Bench" } },
    { id: "press", kind: "sector" as const, prefLabel: { en: "Press" } },
  ],
};

describe("events side by side", () => {
  test("each by itself, then together; what an event says nothing of is not zero", () => {
    const { value, findings } = tally(
      series(
        edition("a", [attended(["judge", 6], ["ngo", 4]), { measure: "planned", total: 9 }]),
        edition("b", [attended(["judge", 1], ["lawyer", 3])]),
        edition("c", []),
      ),
    );
    expect(value.measures.map(({ event, measure, total }) => [event, measure, total])).toEqual([
      ["a", "attended", 10],
      ["a", "planned", 9],
      ["b", "attended", 4],
    ]);
    expect(value.comparisons).toEqual([
      {
        measure: "attended",
        events: [
          { id: "a", label: "A", total: 10, unallocated: 0 },
          { id: "b", label: "B", total: 4, unallocated: 0 },
          { id: "c", label: "C", total: null, unallocated: null },
        ],
        attendances: null,
        rows: [
          row("justice", "Justice", 0, [6, 60], [4, 100], null),
          row("magistrate", "Magistrates (judges and prosecutors)", 1, [6, 60], [1, 25], null),
          row("judge", "Judge", 2, [6, 60], [1, 25], null),
          row("lawyer", "Lawyer", 1, null, [3, 75], null),
          row("civil-society", "Civil society", 0, [4, 40], null, null),
          row("ngo", "Non-governmental organization", 1, [4, 40], null, null),
        ],
      },
    ]);
    expect(findings).toEqual([]);
  });

  test("totals add up to attendances", () => {
    const { comparisons } = tally(
      series(edition("a", [attended(["judge", 6])]), edition("b", [attended(["ngo", 4])])),
    ).value;
    expect(comparisons.map(({ attendances }) => attendances)).toEqual([10]);
  });

  test("the last headcount of a measure stands for its event", () => {
    const { comparisons } = tally(
      series(
        edition("a", [attended(["judge", 6]), attended(["judge", 8])]),
        edition("b", [attended(["judge", 4])]),
      ),
    ).value;
    expect(comparisons[0]?.events.map(({ total }) => total)).toEqual([8, 4]);
  });
});

describe("different taxonomies", () => {
  const events = series(
    edition("a", [attended(["judge", 6])]),
    edition("b", [attended(["bench", 3], ["press", 1])], { taxonomy: other }),
  );
  const compared = (...options: [Parameters<typeof tally>[1]?]) => {
    const { value, findings } = tally(events, ...options);
    return {
      rows: value.comparisons[0]?.rows.map(({ id, cells }) => [
        id,
        ...cells.map((c) => c?.subtree),
      ]),
      findings: findings.map(({ code, path }) => `${code} ${path}`),
    };
  };

  test("are not compared, and it is said", () => {
    expect(compared()).toEqual({
      rows: undefined,
      findings: ["tally/different-taxonomies /events/1"],
    });
  });

  test("are compared by a crosswalk; what it leaves out is unknown, and said", () => {
    expect(compared({ crosswalk: new Map([["bench", "magistrate"]]) })).toEqual({
      rows: [
        ["justice", 6, 3],
        ["magistrate", 6, 3],
        ["judge", 6, undefined],
        ["unknown", undefined, 1],
        ["press", undefined, 1],
      ],
      findings: ["tally/not-in-crosswalk /events/1"],
    });
  });

  test("do not matter where people are counted by country", () => {
    expect(compared({ by: "country" }).findings).toEqual([]);
  });

  test("a newer minor version is the same taxonomy, a newer major one is not", () => {
    const version = (number: string) =>
      tally(
        series(
          edition("a", [attended(["judge", 6])]),
          edition("b", [attended(["judge", 3])], {
            taxonomy: { id: "plenary-stakeholders", version: number },
          }),
        ),
      ).findings.map(({ code }) => code);
    expect([version("1.7"), version("2.0")]).toEqual([[], ["tally/different-taxonomies"]]);
  });
});

function row(
  id: string,
  label: string,
  depth: number,
  ...cells: ([subtree: number, share: number] | null)[]
) {
  return {
    id,
    kind: "category",
    label,
    depth,
    cells: cells.map((cell) => (cell === null ? null : { subtree: cell[0], share: cell[1] })),
  };
}
