import { describe, expect, test } from "vitest";
import type { AgendaItem } from "../model/agenda.ts";
import type { Event } from "../model/event.ts";
import type { PlenaryDocument } from "../model/plenary-document.ts";
import { redact } from "../redact.ts";
import { validateDocument } from "../validate/validate.ts";
import { isOpen } from "./open-document.ts";

const translations = { ro: { name: "Casa" } };
const open: Event = {
  type: "event",
  id: "forum",
  kind: "conference",
  name: "Forum",
  description: "On law",
  language: "en",
  translations,
  timeZone: "Europe/Bucharest",
  start: "2027-03-27",
  updated: "2027-02-01T10:20:30Z",
  place: { name: "House", locality: "Cluj", rooms: [{ id: "aula", name: "Aula", capacity: 3 }] },
  topics: [{ name: "Law" }],
  organizations: [{ id: "house", name: "House", url: "https://example.org", translations }],
  roles: [{ role: "organizer", party: "house" }],
  sources: [{ title: "Invitation", author: "House" }],
  registration: {
    email: "register@example.org",
    costs: [{ item: "meals", paidBy: "organizer" }],
    capacity: [{ value: 100 }],
  },
  agenda: {
    tracks: [{ id: "law", name: "Law" }],
    days: [
      {
        date: "2027-03-27",
        items: [
          {
            kind: "keynote",
            title: "Talk",
            room: "aula",
            track: "law",
            roles: [{ role: "expert", attribution: "four international experts", count: 4 }],
          },
          {
            kind: "workshop",
            title: "Workshops",
            start: "11:00",
            end: "12:00",
            rotation: { workshops: [{ title: "One", rounds: [1] }], rounds: 1 },
          },
        ],
      },
    ],
  },
};
const about = { id: "p", name: "P", language: "en" };
const withItem = (more: Partial<AgendaItem>): Event => ({
  ...open,
  agenda: {
    days: [{ date: "2027-03-27", items: [{ kind: "keynote", title: "Talk", ...more }] }],
  },
});

describe.each<PlenaryDocument>([
  open,
  { type: "project", ...about, countries: ["RO"], events: [open] },
  { type: "series", ...about, frequency: "yearly", events: [open, { ...open, id: "next" }] },
])("of an open $type nothing is withheld", (document) => {
  test.each(["public", "participants"] as const)("from the %s", (audience) => {
    expect(validateDocument(document).ok).toBe(true);
    expect(redact(document, audience).ok && redact(document, audience)).toEqual({
      ok: true,
      value: document,
      findings: [],
    });
    const copy = redact(document, audience);
    expect(copy.ok && copy.value).toBe(document);
  });

  test("nor by the way that a document with a secret goes", () => {
    const copy = redact({ ...document, extensions: { "example.org/secret": 1 } }, "public");
    expect(copy.ok && copy.value).toEqual(document);
    expect(copy.findings.map(({ code, path }) => code + path)).toEqual(["redact/field"]);
  });
});

test.each<[string, PlenaryDocument]>([
  ["people", { ...open, people: [{ id: "ana", name: "Ana" }] }],
  ["participants", { ...open, participants: [] }],
  ["numbers", { ...open, headcounts: [{ measure: "attended", total: 3 }] }],
  ["a policy", { ...open, privacy: { attribution: "none" } }],
  ["categories", { ...open, audience: ["victims"] }],
  ["a place online", { ...open, virtualLocations: [{ url: "https://example.org" }] }],
  ["a contact", { ...open, organizations: [{ id: "house", name: "House", phone: "1" }] }],
  ["an unknown organizer", { ...open, organizations: [] }],
  ["an unknown room", withItem({ room: "aula-2" })],
  ["an unknown track", withItem({ track: "law" })],
  ["an item for some", withItem({ visibility: "participants" })],
  ["a part of an item", withItem({ parent: "talk" })],
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
  ["what no model knows", Object.assign({}, open, { secret: "x" })],
  [
    "a translation of what no model knows",
    { ...open, translations: { ro: Object.assign({ name: "Forumul" }, { secret: "x" }) } },
  ],
])("a document with %s is not open", (_, document) => expect(isOpen(document)).toBe(false));
