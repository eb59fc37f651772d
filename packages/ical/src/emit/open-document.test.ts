import { type Event, redact } from "@plenary/core";
import { expect, test } from "vitest";
import { contentLines, emitted } from "../test-support/emitted.ts";
import { forum } from "../test-support/forum.ts";
import { isOpen } from "./open-document.ts";

const open: Event = {
  type: "event",
  id: "forum",
  kind: "conference",
  name: "Forum",
  language: "en",
  timeZone: "Europe/Bucharest",
  start: "2027-03-27",
  updated: "2027-02-01T10:20:30Z",
  organizations: [{ id: "house", name: "House", email: "house@example.org", categories: ["ngo"] }],
  roles: [{ role: "organizer", party: "house" }],
  registration: { deadline: "2027-03-01", email: "register@example.org", note: "By mail" },
  headcounts: [{ measure: "attended", total: 3, lines: [{ categories: ["ngo"], value: 3 }] }],
  agenda: {
    days: [
      {
        date: "2027-03-27",
        items: [
          {
            id: "talk",
            kind: "keynote",
            title: "Talk",
            abstract: "By experts",
            start: "10:00",
            end: "11:00",
            roles: [{ role: "expert", attribution: "four international experts", count: 4 }],
          },
          {
            kind: "workshop",
            title: "Workshops",
            start: "11:00",
            end: "12:00",
            rotation: { workshops: 2, rounds: 2 },
          },
        ],
      },
    ],
  },
};
const [day] = open.agenda?.days ?? [];
const [item] = day?.items ?? [];
const withItem = (more: object): Event => ({
  ...open,
  agenda: { days: day && item ? [{ ...day, items: [{ ...item, ...more }] }] : [] },
});

test.each(["public", "participants"] as const)(
  "the %s copy of an open document gives the same calendar as itself",
  (audience) => {
    const copy = redact(open, audience);
    const calendar = (event: Event) =>
      contentLines(emitted(event, { audience, registrationDeadline: true }));
    expect(isOpen(open)).toBe(true);
    expect(calendar(open)).toEqual(copy.ok && calendar(copy.value));
  },
);

test.each<[string, Event]>([
  ["people", { ...open, people: [{ id: "ana", name: "Ana" }] }],
  ["participants", { ...open, participants: [] }],
  ["a policy", { ...open, privacy: { attribution: "none" } }],
  ["a place online", { ...open, virtualLocations: [{ url: "https://example.org" }] }],
  ["an item for some", withItem({ visibility: "participants" })],
  ["an item online", withItem({ virtualLocations: [{ url: "https://example.org" }] })],
  ["a speaker", withItem({ roles: [{ role: "speaker", person: "ana" }] })],
  ["a speaker's institution", withItem({ roles: [{ role: "speaker", organization: "house" }] })],
  [
    "a workshop's speaker",
    withItem({
      rotation: {
        workshops: [{ title: "A", roles: [{ role: "expert", person: "ana" }] }],
        rounds: 1,
      },
    }),
  ],
  ["all of it", forum],
])("a document with %s is not open", (_, event) => {
  expect(isOpen(event)).toBe(false);
  expect(
    isOpen({ type: "project", id: "p", name: "P", language: "en", events: [open, event] }),
  ).toBe(false);
});
