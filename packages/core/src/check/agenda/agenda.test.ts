import { describe, expect, test } from "vitest";
import { check } from "../../check.ts";
import type { AgendaItem } from "../../model/agenda.ts";
import type { Event } from "../../model/event.ts";

const DATE = "2026-05-08";

function item(id: string, start?: string, end?: string, more: Partial<AgendaItem> = {}) {
  return { id, kind: "presentation" as const, title: id, start, end, ...more };
}

function found(code: string, days: AgendaItem[][], more: Partial<Event> = {}) {
  const agenda = {
    days: days.map((items, d) => ({ date: `2026-05-0${8 + d}`, items })),
  };
  const event: Event = {
    type: "event",
    id: "launch",
    kind: "conference",
    name: "Launch",
    language: "en",
    timeZone: "Europe/Bucharest",
    start: DATE,
    end: "2026-05-09",
    agenda,
    ...more,
  };
  return check(event).filter((finding) => finding.code === code);
}

const paths = (...parameters: Parameters<typeof found>) =>
  found(...parameters).map(({ path }) => path);
const at = (d: number, i: number) => `/agenda/days/${d}/items/${i}`;

describe("agenda/gap", () => {
  const gaps = (...days: AgendaItem[][]) =>
    found("agenda/gap", days).map(({ path, params }) => [path, params.minutes]);

  test.each<[string, AgendaItem[], [string, number][]]>([
    [
      "between two items",
      [item("a", "09:00", "10:00"), item("b", "10:01", "11:00")],
      [[at(0, 1), 1]],
    ],
    [
      "whatever the order of the list",
      [item("b", "11:00", "12:00"), item("a", "09:00", "10:00")],
      [[at(0, 0), 60]],
    ],
    [
      "not while something else runs",
      [
        item("all", "09:00", "12:00"),
        item("a", "09:00", "10:00"),
        item("b", "11:00", "12:00"),
        item("c", "12:00", "13:00"),
      ],
      [],
    ],
    [
      "before an instant",
      [item("a", "09:00", "10:00"), item("out", "11:00", undefined, { kind: "departure" })],
      [[at(0, 1), 60]],
    ],
    [
      "after an instant",
      [item("bus", "09:00", undefined, { kind: "departure" }), item("a", "09:30", "10:00")],
      [[at(0, 1), 30]],
    ],
    [
      "not after an item whose end is not known",
      [item("a", "09:00"), item("b", "10:00", "11:00")],
      [],
    ],
    [
      "after that only from the next start on",
      [
        item("a", "09:00"),
        item("b", "09:00", "10:00"),
        item("c", "11:00", "12:00"),
        item("d", "13:00", "14:00"),
      ],
      [[at(0, 3), 60]],
    ],
    [
      "where an item is cancelled",
      [
        item("a", "09:00", "10:00"),
        item("b", "10:00", "11:00", { status: "cancelled" }),
        item("c", "11:00", "12:00"),
      ],
      [[at(0, 2), 60]],
    ],
    ["not without times", [item("a"), item("b")], []],
  ])("is found %s", (_, items, expected) => {
    expect(gaps(items)).toEqual(expected);
  });

  test("the night is not a gap, and what runs into the day covers it", () => {
    const night = item("night", "22:00", "2026-05-09T02:30");
    expect(gaps([night], [item("a", "08:00", "09:00")])).toEqual([]);
    const second = [item("a", "00:30", "01:00"), item("b", "03:00", "04:00")];
    expect(gaps([night], second)).toEqual([[at(1, 1), 30]]);
  });
});

describe("agenda/order", () => {
  test.each<[string, AgendaItem[], string[]]>([
    [
      "of what follows in one list",
      [item("a", "10:00"), item("b", "09:00"), item("c", "09:30")],
      [`${at(0, 1)}/start`],
    ],
    [
      "not of tracks listed one after the other",
      [
        item("a", "10:00", undefined, { track: "t" }),
        item("b", "09:00", undefined, { track: "u" }),
      ],
      [],
    ],
    [
      "of one track in two rooms",
      [
        item("a", "10:00", undefined, { track: "t", room: "a" }),
        item("b", "09:00", undefined, { track: "t", room: "b" }),
      ],
      [`${at(0, 1)}/start`],
    ],
    [
      "not of rooms listed one after the other",
      [item("a", "10:00", undefined, { room: "a" }), item("b", "09:00", undefined, { room: "b" })],
      [],
    ],
    [
      "not of parts listed after the whole programme",
      [item("a", "09:00"), item("b", "10:00"), item("a1", "09:00", undefined, { parent: "a" })],
      [],
    ],
    [
      "not of what is cancelled",
      [item("a", "10:00"), item("b", "09:00", undefined, { status: "cancelled" })],
      [],
    ],
    ["not of the same start", [item("a", "10:00"), item("b", "10:00")], []],
  ])("is found %s", (_, items, expected) => {
    expect(paths("agenda/order", [items])).toEqual(expected);
  });

  test("starts anew each day", () => {
    expect(paths("agenda/order", [[item("a", "10:00")], [item("b", "09:00")]])).toEqual([]);
  });
});

test("agenda/no-end is found without a time zone, and not for what is cancelled or has no start", () => {
  const items = [
    item("a", "09:00"),
    item("b", "10:00", undefined, { status: "cancelled" }),
    item("c"),
  ];
  expect(paths("agenda/no-end", [items], { timeZone: undefined })).toEqual([at(0, 0)]);
});
