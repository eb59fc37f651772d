import { describe, expect, test } from "vitest";
import { check } from "../../check.ts";
import type { AgendaItem } from "../../model/agenda.ts";
import type { Event } from "../../model/event.ts";
import type { Rotation, Workshop } from "../../model/rotation.ts";

const path = "/agenda/days/0/items/0/rotation";

function found(rotation: Rotation, more: Partial<AgendaItem> = {}, others: AgendaItem[] = []) {
  const item: AgendaItem = {
    id: "workshops",
    kind: "workshop",
    title: "Workshops",
    start: "14:00",
    end: "16:00",
    rotation,
    ...more,
  };
  const event: Event = {
    type: "event",
    id: "launch",
    kind: "launch",
    name: "Launch",
    language: "en",
    timeZone: "Europe/Bucharest",
    start: "2026-05-08",
    agenda: { days: [{ date: "2026-05-08", items: [item, ...others] }] },
  };
  return check(event)
    .filter(({ code }) => /^(rotation|room|person)\//.test(code))
    .map((finding) => `${finding.code} ${finding.path.replace(path, "")}`);
}

const titled = (...workshops: Partial<Workshop>[]): Workshop[] =>
  workshops.map((workshop) => ({ title: "Workshop", ...workshop }));
const mode = "repeat-all";

describe("a rotation that leaves something open", () => {
  const unspecified = ["rotation/unspecified "];
  test.each<[string, Rotation, string[]]>([
    ["no mode", { workshops: 4, rounds: 2 }, unspecified],
    [
      "an unspecified mode",
      { workshops: 4, rounds: 2, mode: "unspecified" },
      ["rotation/unspecified /mode"],
    ],
    ["one round", { workshops: 4, rounds: 1 }, []],
    [
      "the rounds of each workshop",
      { workshops: titled({ rounds: [1] }, { rounds: [2] }), rounds: 2 },
      [],
    ],
    [
      "the rounds of some workshops",
      { workshops: titled({ rounds: [1, 2] }, {}), rounds: 2 },
      unspecified,
    ],
  ])("by %s", (_, rotation, expected) => {
    expect(found(rotation)).toEqual(expected);
  });
});

test.each<[string, Partial<AgendaItem>, string[]]>([
  [
    "no hours",
    { start: undefined, end: undefined },
    ["rotation/unspecified /agenda/days/0/items/0"],
  ],
  ["no end", { end: undefined }, []],
  ["both", {}, []],
])("a rotation with %s", (_, hours, expected) => {
  expect(found({ workshops: 2, rounds: 2, mode }, hours)).toEqual(expected);
});

describe("rounds without workshops and workshops without rounds", () => {
  const empty = "rotation/uncovered /workshops";
  test.each<[string, Rotation, string[]]>([
    ["as many workshops as rounds", { workshops: 3, rounds: 3, mode: "split" }, []],
    ["fewer workshops than rounds, split", { workshops: 2, rounds: 3, mode: "split" }, [empty]],
    ["fewer workshops than rounds, repeated", { workshops: 2, rounds: 3, mode }, []],
    ["more workshops than rounds", { workshops: 5, rounds: 3, mode: "split" }, []],
    ["no workshop at all", { workshops: [], rounds: 2, mode }, [empty]],
    [
      "a workshop with an empty list of rounds",
      { workshops: titled({ rounds: [] }, {}), rounds: 2, mode },
      ["rotation/uncovered /workshops/0/rounds"],
    ],
    [
      "a workshop in a round that is not",
      { workshops: titled({ rounds: [1, 3] }, {}), rounds: 2, mode },
      ["rotation/uncovered /workshops/0/rounds/1"],
    ],
    [
      "a round that no workshop names",
      { workshops: titled({ rounds: [1] }, { rounds: [1] }), rounds: 2, mode },
      [empty],
    ],
  ])("with %s", (_, rotation, expected) => {
    expect(found(rotation, { end: "14:06" })).toEqual(expected);
  });

  test("the rounds are named", () => {
    const rotation: Rotation = { workshops: 1, rounds: 3, mode: "split" };
    const item = { kind: "workshop" as const, title: "W", rotation };
    const event: Event = {
      type: "event",
      id: "e",
      kind: "other",
      name: "E",
      language: "en",
      start: "2026",
    };
    const [finding] = check({
      ...event,
      agenda: { days: [{ date: "2026-05-08", items: [item] }] },
    }).filter(({ code }) => code === "rotation/uncovered");
    expect(finding?.message).toBe(
      "Rounds 2, 3 have no workshop. Give one there, or lower the number of rounds.",
    );
  });
});

describe("workshops of one rotation in one room", () => {
  const second = "room/double-booked /workshops/1/room";
  test.each<[string, Rotation, string[]]>([
    [
      "in one round",
      { workshops: titled({ room: "a" }, { room: "a" }), rounds: 2, mode },
      [second],
    ],
    [
      "in two rounds, split",
      { workshops: titled({ room: "a" }, { room: "a" }), rounds: 2, mode: "split" },
      [],
    ],
    [
      "in two rounds, by their rounds",
      { workshops: titled({ room: "a", rounds: [2] }, { room: "a", rounds: [1] }), rounds: 2 },
      [],
    ],
    [
      "in two of three rounds, once",
      {
        workshops: titled({ room: "a", rounds: [1, 2, 3] }, { room: "a", rounds: [2, 3] }),
        rounds: 3,
      },
      [second],
    ],
    ["in two rooms", { workshops: titled({ room: "a" }, { room: "b" }), rounds: 2, mode }, []],
    [
      "one workshop in one round twice",
      { workshops: titled({ room: "a", rounds: [1, 1] }, { rounds: [2] }), rounds: 2 },
      [],
    ],
  ])("%s", (_, rotation, expected) => {
    expect(found(rotation)).toEqual(expected);
    expect(found(rotation, { start: undefined, end: undefined })).toEqual([
      ...expected,
      "rotation/unspecified /agenda/days/0/items/0",
    ]);
    expect(found(rotation, { status: "cancelled" })).toEqual([]);
  });

  test("the item's own room is not taken from its workshops", () => {
    expect(found({ workshops: titled({ room: "a" }, {}), rounds: 2, mode }, { room: "a" })).toEqual(
      [],
    );
  });

  test("another item takes the room for a round only", () => {
    const rotation: Rotation = {
      workshops: titled({ room: "a", rounds: [2] }, { rounds: [1] }),
      rounds: 2,
    };
    const other = (start: string, end: string): AgendaItem => {
      return { id: "press", kind: "other", title: "Press", room: "a", start, end };
    };
    expect(found(rotation, {}, [other("14:00", "15:00")])).toEqual([]);
    expect(found(rotation, {}, [other("14:00", "15:01")])).toEqual([
      "room/double-booked /workshops/0/room",
    ]);
  });

  test("nobody leads two workshops of one round", () => {
    const roles = [{ role: "facilitator" as const, person: "ana" }];
    const workshops = titled({ roles }, { roles });
    const expected = ["person/double-booked /workshops/1/roles/0/person"];
    expect(found({ workshops, rounds: 2, mode }, { roles })).toEqual(expected);
    expect(found({ workshops, rounds: 2, mode: "split" }, { roles })).toEqual([]);
  });
});
