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

describe("agenda/overlap", () => {
  const overlapping = (one: Partial<AgendaItem>, other: Partial<AgendaItem>) =>
    paths("agenda/overlap", [
      [item("one", "10:00", "11:00", one), item("other", "10:30", "11:30", other)],
    ]);

  test.each<[string, Partial<AgendaItem>, Partial<AgendaItem>, string[]]>([
    ["without room and track", {}, {}, [at(0, 1)]],
    ["when only one has a room", { room: "a" }, {}, [at(0, 1)]],
    ["when one has a room and the other a track", { room: "a" }, { track: "t" }, [at(0, 1)]],
    ["not in two rooms", { room: "a" }, { room: "b" }, []],
    ["not in two tracks", { track: "t" }, { track: "u" }, []],
    ["not in two rooms of one track", { room: "a", track: "t" }, { room: "b", track: "t" }, []],
    ["not in one room, which is a room booked twice", { room: "a" }, { room: "a" }, []],
    ["in one track", { track: "t" }, { track: "t" }, [at(0, 1)]],
    ["not when the first is cancelled", { status: "cancelled" }, {}, []],
    ["not when the second is cancelled", {}, { status: "cancelled" }, []],
    ["not when the second is a part of the first", {}, { parent: "one" }, []],
    ["not when the first is a part of the second", { parent: "other" }, {}, []],
    ["not when the second ends on a day before", {}, { end: "2026-05-07T11:30" }, []],
  ])("is found %s", (_, one, other, expected) => {
    expect(overlapping(one, other)).toEqual(expected);
  });

  test("is not found where one item ends when the other starts", () => {
    const items = [item("one", "10:00", "11:00"), item("other", "11:00", "12:00")];
    expect(paths("agenda/overlap", [items])).toEqual([]);
  });

  test("is not found with an instant, nor with what has no end", () => {
    const items = [
      item("one", "10:00", "11:00"),
      item("photo", "10:30"),
      item("two", "11:00", "12:00"),
    ];
    expect(paths("agenda/overlap", [items])).toEqual([]);
  });

  test("is found across midnight", () => {
    const night = item("night", "22:00", "2026-05-09T02:00");
    expect(paths("agenda/overlap", [[night], [item("early", "01:00", "03:00")]])).toEqual([
      at(1, 0),
    ]);
    expect(paths("agenda/overlap", [[night], [item("early", "02:00", "03:00")]])).toEqual([]);
  });

  test("is reported once for each later item, whatever it overlaps with, and names the other", () => {
    const items = ["one", "two", "three"].map((id) => item(id, "10:00", "11:00"));
    expect(found("agenda/overlap", [items]).map(({ path, message }) => [path, message])).toEqual([
      [at(0, 1), expect.stringContaining("“one”")],
      [at(0, 2), expect.stringContaining("“one”")],
    ]);
  });

  test("the parts of an item are in its room and track where they state none", () => {
    const items = [
      item("panel-a", "10:00", "12:00", { room: "a" }),
      item("panel-b", "10:00", "12:00", { room: "b" }),
      item("talk-a", "10:00", "11:00", { parent: "panel-a" }),
      item("talk-b", "10:30", "11:30", { parent: "panel-b" }),
      item("talk-c", "11:00", "12:00", { parent: "panel-b" }),
    ];
    expect(paths("agenda/overlap", [items])).toEqual([at(0, 4)]);
  });

  test("workshops that all have rooms tell their item apart", () => {
    const rotated = (...rooms: (string | undefined)[]) => {
      const workshops = rooms.map((room) => ({ title: "Workshop", room }));
      const rotation = { rounds: 1, workshops };
      return paths("agenda/overlap", [
        [
          item("panel", "10:00", "11:00", { room: "a" }),
          item("workshops", "10:00", "11:00", { rotation }),
        ],
      ]);
    };
    expect(rotated("b", "c")).toEqual([]);
    expect(rotated("b", undefined)).toEqual([at(0, 1)]);
    expect(rotated()).toEqual([at(0, 1)]);
  });

  test("parents in a circle do not hang", () => {
    const items = [
      item("one", "10:00", "11:00", { parent: "two" }),
      item("two", "10:00", "11:00", { parent: "one" }),
      item("self", "10:00", "11:00", { parent: "self" }),
    ];
    expect(paths("agenda/overlap", [items])).toEqual([at(0, 2)]);
  });

  test("a long title with line breaks stays on a short line", () => {
    const items = [
      item("one", "10:00", "11:00", { title: `A\n\u001b[31m${"ț".repeat(500)}` }),
      item("two", "10:00", "11:00"),
    ];
    const [finding] = found("agenda/overlap", [items]);
    expect(finding?.message).toBe(
      `This item overlaps with “A [31m${"ț".repeat(54)}…”, and neither room nor track tells them apart. Give them different rooms or tracks, or correct a time.`,
    );
  });
});
