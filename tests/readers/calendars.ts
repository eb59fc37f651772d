import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readDocument } from "@plenary/authoring";
import {
  type Event,
  type PlenaryDocument,
  type Result,
  type Slot,
  schedule,
  validateDocument,
} from "@plenary/core";
import { toICalendar } from "@plenary/ical";
import { singleLine, summaryText } from "../../packages/ical/src/emit/text.ts";
import { forum } from "../../packages/ical/src/test-support/forum.ts";
import { hostileTexts } from "../../packages/ical/src/test-support/saying.ts";
import { type Calendar, dayAfter, type Entry } from "./entry.ts";

/** An example's calendar as the built command makes it, as anyone would call it. */
export function example(name: string): Calendar {
  const path = join("examples", `${name}.yaml`);
  const text = execFileSync(resolve("node_modules/.bin/plenary"), ["ics", path], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const source = valid(readDocument(readFileSync(path, "utf8")));
  const document = valid<PlenaryDocument>(validateDocument(source.data));
  const events = document.type === "event" ? [document] : document.events;
  return { name, text, entries: events.flatMap(entriesOf) };
}

/** One entry for each hostile text, which says it as its title and place. */
export function hostile(): Calendar {
  const event: Event = {
    ...bare,
    id: "hostile",
    place: { rooms: hostileTexts.map(([, name], index) => ({ id: `room-${index}`, name })) },
    agenda: {
      days: [
        {
          date: "2027-03-29",
          items: hostileTexts.map(([, title], index) => ({
            id: `item-${index}`,
            kind: "other",
            title,
            abstract: title,
            start: `10:${String(index).padStart(2, "0")}`,
            end: "12:00",
            room: `room-${index}`,
            topics: [{ name: title }],
          })),
        },
      ],
    },
  };
  return { name: "hostile text", text: valid(toICalendar(event)), entries: entriesOf(event) };
}

/** The night of a clock change, in both directions, and the days around it. */
export function clockChange(): Calendar {
  const nights = [
    "2026-03-28",
    "2026-03-29",
    "2026-03-30",
    "2026-10-24",
    "2026-10-25",
    "2026-10-26",
  ];
  const hours = [
    ["00:30", "01:30"],
    ["01:30", "03:30"],
    ["03:30", "05:00"],
    ["10:00", "11:00"],
    ["22:30", "23:30"],
  ] as const;
  const event: Event = {
    ...bare,
    id: "vigil",
    timeZone: "Europe/Brussels",
    agenda: {
      days: nights.map((date) => ({
        date,
        items: [
          ...hours.map(([start, end]) => ({
            kind: "other" as const,
            title: `${date} ${start}`,
            start,
            end,
          })),
          ...(date === "2026-10-25"
            ? [{ kind: "other" as const, title: "The repeated hour", start: "02:15", end: "02:45" }]
            : []),
        ],
      })),
    },
  };
  return { name: "a clock change", text: valid(toICalendar(event)), entries: entriesOf(event) };
}

/** Zones whose rules changed, before and after each change, in one calendar. */
export function changedRules(): Calendar {
  const dates: Readonly<Record<string, readonly string[]>> = {
    "Europe/Istanbul": ["2015-12-01", "2016-06-01", "2016-12-01"],
    "Africa/Cairo": ["2022-07-01", "2023-04-27", "2023-07-01", "2023-12-01"],
    "Europe/Volgograd": ["2018-06-01", "2018-12-01", "2020-12-26", "2020-12-28"],
    "Africa/Casablanca": ["2026-02-01", "2026-03-01", "2026-06-01"],
    "Pacific/Apia": ["2011-12-29", "2011-12-31"],
  };
  const events = Object.entries(dates).map(([timeZone, days], index): Event => {
    const hours = { start: "10:00", end: "11:30" };
    const item = (date: string) => ({
      kind: "other" as const,
      title: `${timeZone} ${date}`,
      ...hours,
    });
    const agenda = { days: days.map((date) => ({ date, items: [item(date)] })) };
    return { ...bare, id: `zone-${index}`, timeZone, start: days[0] ?? "", agenda };
  });
  const { id, name, language } = bare;
  const project: PlenaryDocument = { type: "project", id, name, language, events };
  const text = valid(toICalendar(project));
  return { name: "zones whose rules changed", text, entries: events.flatMap(entriesOf) };
}

/** What is as long, as short, as early or as late as anybody may want it. */
export function extremes(): Calendar {
  const item = (title: string, start: string, end: string) => ({
    kind: "other" as const,
    title,
    start,
    end,
  });
  const event: Event = {
    ...bare,
    id: "extremes",
    agenda: {
      days: [
        {
          date: "2026-05-01",
          items: [
            item("A minute", "09:00", "09:01"),
            item("To midnight", "20:00", "2026-05-02T00:00"),
            item("From midnight", "00:00", "00:01"),
            item("Three years", "09:00", "2029-05-01T09:00"),
            item(`Long ${"👩‍👩‍👧‍👦 ".repeat(40)}`, "10:00", "11:00"),
            { ...item("In rounds", "13:00", "16:00"), rotation: { workshops: 3, rounds: 7 } },
          ],
        },
      ],
    },
  };
  return { name: "extremes", text: valid(toICalendar(event)), entries: entriesOf(event) };
}

/** An event with something of everything. */
export function everything(): Calendar {
  const text = valid(toICalendar(forum, { audience: "organizers", alarm: 15 }));
  return { name: "something of everything", text, entries: entriesOf(forum) };
}

const bare: Event = {
  type: "event",
  id: "bare",
  kind: "conference",
  name: "Bare",
  language: "en",
  timeZone: "Europe/Bucharest",
  start: "2026-03-28",
  updated: "2026-01-01T00:00:00Z",
};

/** What a reader must see of an event: its schedule. */
function entriesOf(event: Event): Entry[] {
  const { slots, whole } = schedule(event);
  const shown = slots.length > 0 || whole === undefined ? slots : [whole];
  return shown.map((slot) => ({
    title: summaryText(slot.title),
    ...times(slot),
    location: placeOf(event, slot),
  }));
}

function times({ allDay, start, end = start }: Slot): Pick<Entry, "start" | "end"> {
  if (allDay) return { start: start.local, end: dayAfter(end.local) };
  return { start: start.instant ?? "", end: end.instant ?? "" };
}

function placeOf({ place = {} }: Event, { room }: Slot): string {
  const { name, streetAddress, postalCode, locality, region, country } = place;
  const town = [postalCode, locality].filter((part) => part !== undefined).join(" ");
  return [room?.name, name, streetAddress, town, region, country]
    .map((part) => singleLine(part ?? ""))
    .filter((part) => part !== "")
    .join(", ");
}

function valid<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(result.findings.map(({ message }) => message).join("\n"));
}
