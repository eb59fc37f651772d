import { type Event, type Organization, validateEvent } from "@plenary/core";
import { describe, expect, test } from "vitest";
import { mergeHeadcounts } from "./merge-headcounts.ts";
import { type ReadHeadcounts, readHeadcounts } from "./read-headcounts.ts";

const launch: Event = {
  type: "event",
  id: "launch",
  kind: "launch",
  name: "Launch",
  language: "en",
  start: "2019",
};

function read(text: string): ReadHeadcounts {
  const result = readHeadcounts(text, { language: "en" });
  if (!result.ok) throw new Error("nothing read");
  return result.value;
}

function merged(event: Event, text: string, shared?: readonly Organization[]) {
  const result = mergeHeadcounts(event, read(text), shared);
  return result.ok ? result.value : result.findings.map(({ code, params }) => [code, params]);
}

const CARITAS = "7 participants (5 social workers and 2 psychologists from Caritas Cluj).";
const lines = (institution: string) => [
  { label: "social workers", categories: ["social-worker"], institution, value: 5 },
  { label: "psychologists", categories: ["psychologist"], institution, value: 2 },
];

describe("what an event does not have", () => {
  test("is all of a list, where it counts nothing yet", () => {
    expect(merged(launch, CARITAS)).toEqual({
      organizations: [{ id: "caritas-cluj", name: "Caritas Cluj" }],
      headcounts: [
        { measure: "attended", total: 7, partition: "complete", lines: lines("caritas-cluj") },
      ],
      first: 0,
      inferred: ["/headcounts/0/lines/0/institution"],
      listed: 0,
    });
  });

  test("points behind the headcounts that it has", () => {
    const event: Event = { ...launch, headcounts: [{ measure: "invited", total: 90 }] };
    expect(merged(event, CARITAS)).toMatchObject({
      first: 1,
      inferred: ["/headcounts/1/lines/0/institution"],
    });
  });

  test("refers to the organizations that it has, its series shares, or it names by their acronym", () => {
    const own: Event = { ...launch, organizations: [{ id: "cc", name: "CARITAS cluj" }] };
    const found = [
      merged(own, CARITAS),
      merged(launch, CARITAS, [{ id: "cc", name: "Charity", acronym: "Caritas Cluj" }]),
    ];
    for (const value of found) {
      expect(value).toMatchObject({ organizations: [], headcounts: [{ lines: lines("cc") }] });
    }
  });

  test("has ids of its own, which no other organization or person has", () => {
    const event: Event = {
      ...launch,
      organizations: [{ id: "caritas-cluj", name: "Something else" }],
      people: [{ id: "caritas-cluj-2", name: "Somebody" }],
    };
    expect(merged(event, CARITAS)).toMatchObject({
      organizations: [{ id: "caritas-cluj-3", name: "Caritas Cluj" }],
      headcounts: [{ lines: lines("caritas-cluj-3") }],
    });
  });

  test("is nothing, once it was merged", () => {
    const first = mergeHeadcounts(launch, read(CARITAS));
    if (!first.ok) throw new Error("not merged");
    const { listed, first: _, ...added } = first.value;
    const event = validateEvent({ ...launch, ...added });
    if (!event.ok) throw new Error("not valid");
    expect(merged(event.value, CARITAS)).toEqual({
      organizations: [],
      headcounts: [],
      first: 1,
      inferred: [],
      listed: 1,
    });
  });

  test("is one measure, where it has the other", () => {
    const [invited, attended] = [
      { measure: "invited" as const, total: 50 },
      { measure: "attended" as const, total: 8 },
    ];
    const found = {
      organizations: [],
      headcounts: [invited, attended],
      inferred: ["/headcounts/0/measure", "/headcounts/1/measure"],
      positions: new Map(),
    };
    expect(mergeHeadcounts({ ...launch, headcounts: [invited] }, found)).toEqual({
      ok: true,
      value: {
        organizations: [],
        headcounts: [attended],
        first: 1,
        inferred: ["/headcounts/1/measure"],
        listed: 1,
      },
      findings: [],
    });
  });
});

test.each([
  ["a total", [{ measure: "attended" as const, total: 8 }]],
  ["a number", [{ measure: "attended" as const, lines: [{ label: "judges", value: 7 }] }]],
  ["people", [{ measure: "attended" as const, lines: [{ label: "lawyers", value: 8 }] }]],
])("other numbers of a measure are refused: %s", (_, headcounts) => {
  expect(merged({ ...launch, headcounts }, "8 judges attended.")).toEqual([
    ["attendance/listed", { line: 1, column: 1 }],
  ]);
});
