import type { AgendaItem, Event } from "@plenary/core";
import { describe, expect, test } from "vitest";
import { codes, emitted } from "../test-support/emitted.ts";
import { forum } from "../test-support/forum.ts";
import { manySessions } from "../test-support/many-sessions.ts";
import { toICalendar } from "../to-icalendar.ts";
import { CalendarCache } from "./calendar-cache.ts";
import { maskedFor } from "./masked.ts";
import type { CalendarOptions } from "./options.ts";

/** The event with one item changed, as an immutable update changes it. */
function changed(event: Event, id: string, more: Partial<AgendaItem>): Event {
  const days = event.agenda?.days.map((day) => ({
    ...day,
    items: day.items.map((item) => (item.id === id ? { ...item, ...more } : item)),
  }));
  return { ...event, agenda: { ...event.agenda, days: days ?? [] } };
}

function inRooms(event: Event, room: string): Event {
  const days = event.agenda?.days ?? [];
  return {
    ...event,
    place: { name: "House", rooms: [{ id: room, name: "Aula" }] },
    agenda: {
      days: days.map((day) => ({ ...day, items: day.items.map((item) => ({ ...item, room })) })),
    },
  };
}

describe("with a cache the calendar is the same as without", () => {
  test.each<[string, Event, CalendarOptions]>([
    ["again", forum, {}],
    ["published anew", { ...forum, revision: 4, updated: "2027-03-01T00:00:00Z" }, {}],
    ["with a revision of more digits", { ...forum, revision: 10 }, {}],
    ["after a change of an item", changed(forum, "opening", { title: "Welcome" }), {}],
    ["after an item moved", changed(forum, "opening", { start: "08:00" }), {}],
    [
      "after a room got another name",
      {
        ...forum,
        place: {
          ...forum.place,
          rooms: [
            { id: "aula", name: "Great Hall" },
            { id: "b2", name: "B2" },
          ],
        },
      },
      {},
    ],
    ["after consent was withdrawn", { ...forum, people: [] }, { audience: "participants" }],
    ["after the zone was corrected", { ...forum, timeZone: "Europe/Istanbul" }, {}],
    [
      "after the days moved",
      {
        ...forum,
        agenda: {
          ...forum.agenda,
          days:
            forum.agenda?.days.map((day, index) => ({ ...day, date: `2027-04-0${index + 1}` })) ??
            [],
        },
      },
      {},
    ],
    ["after it was cancelled", { ...forum, status: "cancelled" }, {}],
    ["for another audience", forum, { audience: "organizers" }],
    ["in another language", forum, { language: "ro" }],
    ["with alarms", forum, { alarm: 5 }],
    ["with another domain", forum, { domain: "example.org" }],
    ["of one room", forum, { room: "b2" }],
    ["of one participant", forum, { participant: "p1" }],
    ["as one entry", forum, { as: "event" }],
  ])("%s", (_, event, options) => {
    const cache = new CalendarCache();
    emitted(forum, { cache });
    expect(emitted(event, { ...options, cache })).toBe(emitted(event, options));
    expect(emitted(forum, { cache })).toBe(emitted(forum));
  });

  // Nobody is withheld from anybody in it, so that what was looked at before is not looked at again.
  const open = inRooms(manySessions(1_000), "aula");
  test.each<[string, Event]>([
    ["again", open],
    ["after a change of an item", changed(open, "session-900", { title: "Panel" })],
    [
      "after an item was meant for participants",
      changed(open, "session-900", { visibility: "participants" }),
    ],
    ["after a room was taken out", { ...open, place: { name: "House", rooms: [] } }],
    ["after somebody was listed", { ...open, people: [{ id: "eva", name: "Sesiunea 7" }] }],
    [
      "after it was meant for participants as a whole",
      { ...open, privacy: { visibility: "participants" } },
    ],
  ])("of a public event %s", (_, event) => {
    const cache = new CalendarCache();
    const written = (options: CalendarOptions) => toICalendar(event, options);
    for (const audience of ["public", "organizers"] as const) {
      emitted(open, { audience, cache });
      expect(written({ audience, cache })).toEqual(written({ audience }));
    }
  });

  test("and so are the findings", () => {
    const cache = new CalendarCache();
    const findings = () => codes(toICalendar(forum, { cache }).findings);
    expect([findings(), findings()]).toEqual(Array(2).fill(codes(toICalendar(forum).findings)));
  });

  test("an id that stands twice is found among remembered items too", () => {
    const cache = new CalendarCache();
    emitted(forum, { cache });
    const [first, second] = forum.agenda?.days ?? [];
    const doubled = {
      ...forum,
      agenda: { days: [first, second, second].filter((day) => day !== undefined) },
    };
    expect(toICalendar(doubled, { cache }).ok).toBe(false);
  });
});

test("what an audience sees is made anew only where it has changed, though people are withheld", () => {
  const cache = new CalendarCache();
  const speaker = { role: "speaker", person: "eva" } as const;
  const secretive = changed(forum, "opening", { roles: [speaker], abstract: "By Eva Lupu" });
  const before = emitted(secretive, { cache });
  const opening = secretive.agenda?.days[0]?.items[0];
  if (opening === undefined) throw new Error("there is no opening");
  expect([before.includes("Eva"), before.includes("SUMMARY:Opening")]).toEqual([false, true]);
  // In the copy the item is another object each time, which a cache by identity would not know again.
  const renamed = changed(secretive, "panel", { title: "Panel II" });
  const shown = maskedFor("public", secretive, cache).document as Event;
  const shownAgain = maskedFor("public", renamed, cache).document as Event;
  expect(shownAgain.agenda?.days[0]?.items[0]).toBe(shown.agenda?.days[0]?.items[0]);
  expect(shownAgain.people).toBe(shown.people);
  expect(emitted(renamed, { cache })).toBe(emitted(renamed));
});

test("an item that is withheld in place is left out though its day is remembered", () => {
  const cache = new CalendarCache();
  const event = manySessions(3);
  emitted(event, { cache });
  const [item] = event.agenda?.days[0]?.items ?? [];
  if (item !== undefined) item.visibility = "organizers";
  expect(toICalendar(event, { cache })).toEqual(toICalendar(event));
});

test("a project's items are known again though its organizations are shown in part", () => {
  const organizations = [{ id: "house", name: "House", email: "house@example.org" }];
  const event = manySessions(3);
  const project = {
    ...{ type: "project" as const, id: "project", name: "Project", language: "en" },
    ...{ organizations, events: [event] },
  };
  const cache = new CalendarCache();
  const first = emitted(project, { cache });
  const [item] = event.agenda?.days[0]?.items ?? [];
  if (item !== undefined) item.title = "Changed in place";
  expect(emitted(project, { cache })).toBe(first);
});

test("of a day that is held in two versions the older one is made anew", () => {
  const cache = new CalendarCache();
  const event = manySessions(3);
  const later = changed(event, "session-1", { title: "Panel" });
  emitted(event, { cache });
  emitted(later, { cache });
  expect(emitted(event, { cache })).toBe(emitted(event));
  expect(emitted(later, { cache })).toBe(emitted(later));
});

test("an item that did not change is not made again", () => {
  const cache = new CalendarCache();
  const event = manySessions(3);
  emitted(event, { cache });
  const [item] = event.agenda?.days[0]?.items ?? [];
  // The contract of the cache, seen from its other side: a change in place goes unnoticed.
  if (item !== undefined) item.title = "Changed in place";
  expect(emitted(event, { cache })).toBe(emitted(manySessions(3)));
});
