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

describe("agenda/outside-event", () => {
  const outside = (extent: Partial<Event>, ...items: AgendaItem[]) =>
    paths("agenda/outside-event", [items], { end: undefined, ...extent });

  test.each<[string, Partial<Event>, AgendaItem, string[]]>([
    [
      "before the hour",
      { start: `${DATE}T09:00` },
      item("a", "08:59", "10:00"),
      [`${at(0, 0)}/start`],
    ],
    ["not before a day", { start: DATE }, item("a", "00:00", "10:00"), []],
    ["not before a month", { start: "2026-05" }, item("a", "00:00", "10:00"), []],
    [
      "in another month",
      { start: "2026-06" },
      item("a", "00:00", "10:00"),
      ["/agenda/days/0/date"],
    ],
    ["not in a year", { start: "2026" }, item("a", "00:00", "10:00"), []],
    [
      "after the end of the only day",
      { start: DATE },
      item("a", "22:00", `2026-05-09T12:01`),
      [`${at(0, 0)}/end`],
    ],
    ["not until midnight", { start: DATE }, item("a", "22:00", `2026-05-09T00:00`), []],
    [
      "not until the end of a month",
      { start: "2026-04", end: "2026-05" },
      item("a", "22:00", `2026-06-01T00:00`),
      [],
    ],
    [
      "after the hour of the end",
      { start: DATE, end: `${DATE}T17:00` },
      item("a", "16:00", "17:01"),
      [`${at(0, 0)}/end`],
    ],
    ["not at the hour of the end", { start: DATE, end: `${DATE}T17:00` }, item("a", "17:00"), []],
    [
      "starting after the hour of the end",
      { start: DATE, end: `${DATE}T17:00` },
      item("a", "17:01"),
      [`${at(0, 0)}/start`],
    ],
    [
      "not when it is cancelled",
      { start: `${DATE}T09:00` },
      item("a", "08:00", "10:00", { status: "cancelled" }),
      [],
    ],
    [
      "not on a cancelled day",
      { start: "2026-05-07" },
      item("a", "08:00", "10:00", { status: "cancelled" }),
      [],
    ],
    [
      "not of an event that ends before it starts",
      { start: DATE, end: "2026-05-01" },
      item("a", "08:00", "10:00"),
      [],
    ],
    [
      "without a time zone as well",
      { start: `${DATE}T09:00`, timeZone: undefined },
      item("a", "08:59", "10:00"),
      [`${at(0, 0)}/start`],
    ],
  ])("is found %s", (_, extent, one, expected) => {
    expect(outside(extent, one)).toEqual(expected);
  });

  test("is reported once for a day that lies outside", () => {
    const days = [[item("a", "09:00", "10:00"), item("b", "10:00", "11:00")]];
    const extent = { start: "2026-05-09", end: "2026-05-10" };
    expect(paths("agenda/outside-event", days, extent)).toEqual(["/agenda/days/0/date"]);
  });
});
