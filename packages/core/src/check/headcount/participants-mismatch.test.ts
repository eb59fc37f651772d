import { describe, expect, test } from "vitest";
import { check } from "../../check.ts";
import type { Headcount } from "../../model/headcount.ts";
import type { Participant, ParticipantStatus } from "../../model/participant.ts";

function found(headcounts: Headcount[], participants: Omit<Participant, "id">[]) {
  return check({
    type: "event",
    id: "hearing",
    kind: "meeting",
    name: "Hearing",
    language: "en",
    start: "2026-05-20",
    headcounts,
    participants: participants.map((participant, n) => ({ id: `p-${n}`, ...participant })),
  })
    .filter(({ code }) => code === "headcount/participants-mismatch")
    .map(({ path, params }) => ({ path, params }));
}

const people = (...statuses: (ParticipantStatus | undefined)[]) =>
  statuses.map((status) => (status === undefined ? {} : { status }));
const attended = (...categories: string[][]) =>
  categories.map((named) => ({ categories: named, status: "attended" as const }));

describe("a total and a list", () => {
  const wrong = (measure: string, total: number, listed: number, path = "/headcounts/0/total") => [
    { path, params: { measure, total, listed } },
  ];

  test.each<[string, Headcount[], Omit<Participant, "id">[], ReturnType<typeof wrong>]>([
    ["agree", [{ measure: "attended", total: 2 }], people("attended", "attended"), []],
    [
      "the list is longer",
      [{ measure: "attended", total: 1 }],
      people("attended", "attended"),
      wrong("attended", 1, 2),
    ],
    [
      "the list is shorter",
      [{ measure: "attended", total: 3 }],
      people("attended", "attended"),
      wrong("attended", 3, 2),
    ],
    [
      "whoever attended was confirmed",
      [{ measure: "confirmed", total: 3 }],
      people("attended", "no-show", "accepted", "turned-away"),
      [],
    ],
    [
      "whoever withdrew may have been confirmed",
      [{ measure: "confirmed", total: 2 }],
      people("confirmed", "withdrawn"),
      [],
    ],
    [
      "whoever has no status may belong",
      [{ measure: "attended", total: 2 }],
      people("attended", undefined),
      [],
    ],
    [
      "a list that does not tell who attended",
      [{ measure: "attended", total: 9 }],
      people("confirmed"),
      [],
    ],
    [
      "a list without any status is of those who attended",
      [{ measure: "attended", total: 3 }],
      people(undefined),
      wrong("attended", 3, 1),
    ],
    [
      "or were confirmed",
      [{ measure: "confirmed", total: 3 }],
      people(undefined),
      wrong("confirmed", 3, 1),
    ],
    ["an empty list", [{ measure: "attended", total: 3 }], [], []],
    [
      "the sum of the lines stands for the total",
      [{ measure: "attended", partition: "complete", lines: [{ value: 2 }] }],
      people("attended"),
      wrong("attended", 2, 1, "/headcounts/0"),
    ],
    [
      "two days, counted apart",
      [
        { measure: "attended", total: 1 },
        { measure: "attended", total: 3 },
      ],
      people("attended", "attended"),
      [],
    ],
    [
      "in the room and online, of which the list knows nothing",
      [
        { measure: "attended", total: 1 },
        { measure: "attended-online", total: 3 },
      ],
      people("attended", "attended"),
      [],
    ],
  ])("%s", (_, headcounts, participants, expected) => {
    expect(found(headcounts, participants)).toEqual(expected);
  });
});

describe("a line and those of the list who belong to it", () => {
  const wrong = (line: number, value: number, listed: number) => ({
    path: `/headcounts/0/lines/${line}/value`,
    params: { measure: "attended", value, listed },
  });

  test.each<[string, Headcount["lines"], Omit<Participant, "id">[], ReturnType<typeof wrong>[]]>([
    ["agree", [{ categories: ["magistrate"], value: 2 }], attended(["judge"], ["prosecutor"]), []],
    [
      "both lines are wrong, though the total is right",
      [
        { categories: ["judge"], value: 1 },
        { categories: ["ngo"], value: 1 },
      ],
      attended(["judge"], ["judge"]),
      [wrong(0, 1, 2), wrong(1, 1, 0)],
    ],
    [
      "a joint line",
      [{ categories: ["researcher", "journalist"], value: 2 }],
      attended(["researcher"], ["journalist"]),
      [],
    ],
    [
      "somebody of two categories belongs to either line",
      [
        { categories: ["judge"], value: 0 },
        { categories: ["university-teacher"], value: 1 },
      ],
      attended(["judge", "university-teacher"]),
      [],
    ],
    [
      "somebody without a category belongs to any",
      [{ categories: ["judge"], value: 1 }],
      attended([]),
      [],
    ],
    [
      "a line for one institution holds some of the judges",
      [{ categories: ["judge"], institution: "court", value: 1 }, { value: 1 }],
      attended(["judge"], ["judge"]),
      [],
    ],
    [
      "but not more than there are",
      [{ categories: ["judge"], institution: "court", value: 2 }],
      attended(["judge"], ["ngo"]),
      [wrong(0, 2, 1)],
    ],
    [
      "lines of one category, or of a whole and its part, share their people",
      [
        { categories: ["ngo"], value: 0 },
        { categories: ["ngo"], value: 0 },
        { categories: ["ngo"], value: 1 },
        { categories: ["justice"], value: 0 },
        { categories: ["judge"], value: 1 },
      ],
      attended(["ngo"], ["judge"]),
      [],
    ],
    ["a line without a value", [{ categories: ["judge"] }], attended(["judge"]), []],
  ])("%s", (_, lines, participants, expected) => {
    const total = participants.length;
    const counted = lines === undefined ? {} : { lines };
    expect(found([{ measure: "attended", total, ...counted }], participants)).toEqual(expected);
  });

  test("lines are passed over while the list is known to lack people", () => {
    expect(
      found(
        [{ measure: "attended", total: 9, lines: [{ categories: ["judge"], value: 3 }] }],
        attended(["judge"]),
      ),
    ).toEqual([
      { path: "/headcounts/0/total", params: { measure: "attended", total: 9, listed: 1 } },
    ]);
  });
});
