import { describe, expect, test } from "vitest";
import { check } from "../../check.ts";
import type { Event } from "../../model/event.ts";

const event: Event = {
  type: "event",
  id: "hearing",
  kind: "meeting",
  name: "Hearing",
  language: "en",
  start: "2026-05-20",
};

function found(parts: Partial<Event>) {
  return check({ ...event, ...parts })
    .filter(({ code }) => code.startsWith("registration/"))
    .map(({ code, path }) => `${code} ${path}`);
}

describe("a deadline and the start are compared as far as both are precise", () => {
  const late = ["registration/deadline-after-start /registration/deadline"];

  test.each([
    ["2026-05-20", "2026-05-20T09:00", []],
    ["2026-05-20T09:00", "2026-05-20T09:00", []],
    ["2026-05-20T09:01", "2026-05-20T09:00", late],
    ["2026-05-21", "2026-05-20T09:00", late],
    ["2026-05-20T23:00", "2026-05-20", []],
    ["2026-05-31", "2026-05", []],
    ["2026-06-01", "2026-05", late],
    ["2026-12-31", "2026", []],
  ])("a deadline of %s for a start of %s", (deadline, start, expected) => {
    const registration = { mode: "open", deadline } as const;
    expect(found({ start, registration })).toEqual(expected);
    expect(found({ start, registration, timeZone: "Europe/Bucharest" })).toEqual(expected);
  });

  test("a time that the clocks skip is taken for the instant that it means", () => {
    const registration = { mode: "open", deadline: "2026-03-29T03:30" } as const;
    const start = "2026-03-29T04:00";
    expect(found({ start, registration })).toEqual([]);
    expect(found({ start, registration, timeZone: "Europe/Bucharest" })).toEqual(late);
  });
});

describe("too many people for the room", () => {
  const over = ["registration/over-capacity /registration/capacity/0"];
  const listed = (...statuses: ("accepted" | "confirmed" | "attended" | "withdrawn")[]) =>
    statuses.map((status, n) => ({ id: `p${n}`, status }));

  test.each<[string, Partial<Event>, string[]]>([
    ["confirmed", { headcounts: [{ measure: "confirmed", total: 3 }] }, over],
    ["attended", { headcounts: [{ measure: "attended", total: 3 }] }, over],
    ["interested", { headcounts: [{ measure: "interested", total: 3 }] }, []],
    ["attending online", { headcounts: [{ measure: "attended-online", total: 3 }] }, []],
    [
      "in the lines of a complete partition",
      { headcounts: [{ measure: "attended", partition: "complete", lines: [{ value: 3 }] }] },
      over,
    ],
    ["listed as coming", { participants: listed("accepted", "confirmed", "attended") }, over],
    [
      "listed, one of them withdrawn",
      { participants: listed("accepted", "confirmed", "withdrawn") },
      [],
    ],
    [
      "in a count that a later one replaces",
      {
        headcounts: [
          { measure: "confirmed", total: 3 },
          { measure: "confirmed", total: 2 },
        ],
      },
      [],
    ],
  ])("three people %s where there is room for two", (_, parts, expected) => {
    expect(found({ registration: { mode: "open", capacity: [{ value: 2 }] }, ...parts })).toEqual(
      expected,
    );
  });

  test("without a capacity nothing is too many", () => {
    expect(
      found({ registration: { mode: "open", capacity: [] }, participants: listed("attended") }),
    ).toEqual([]);
  });
});

test.each([
  ["email", ["registration/no-contact /registration"]],
  ["form", ["registration/no-contact /registration"]],
  ["invitation", []],
  ["open", []],
  ["none", []],
] as const)("registration of the mode %s without any address", (mode, expected) => {
  expect(found({ registration: { mode } })).toEqual(expected);
});
