import { describe, expect, test } from "vitest";
import { check } from "../../check.ts";
import type { Event } from "../../model/event.ts";
import type { PlenaryDocument } from "../../model/plenary-document.ts";
import type { Series } from "../../model/series.ts";

const base: Event = {
  type: "event",
  id: "launch",
  kind: "launch",
  name: "Launch",
  language: "en",
  start: "2026-05-08",
};

const findings = (code: string, document: PlenaryDocument) =>
  check(document).filter((finding) => finding.code === code);

/** An event in which everything that can have an id has this one, twice where it stands in a list. */
function eventFullOf(id: string): Event {
  const named = { id, name: "Name" };
  const titled = { id, title: "Title" };
  const workshops = [titled, titled];
  const talk = { ...titled, kind: "workshop" as const, rotation: { rounds: 1, workshops } };
  const concept = { id, kind: "group" as const, broader: "other", prefLabel: { en: "Group" } };
  return {
    ...base,
    id,
    organizations: [named, named],
    people: [named],
    place: { rooms: [named, named] },
    agenda: {
      tracks: [named, named],
      days: [
        { date: "2026-05-08", items: [talk] },
        { date: "2026-05-09", items: [{ ...titled, kind: "other" }] },
      ],
    },
    headcounts: [
      { id, measure: "attended" },
      { id, measure: "invited" },
    ],
    participants: [{ id }, { id }],
    outcomes: [
      { id, text: "Text" },
      { id, text: "Text" },
    ],
    documents: [
      { ...titled, kind: "report" },
      { ...titled, kind: "report" },
    ],
    taxonomy: { id, version: "1.0", concepts: [concept, concept] },
  };
}

const second = [
  "/organizations/1/id",
  "/people/0/id",
  "/outcomes/1/id",
  "/documents/1/id",
  "/taxonomy/concepts/1/id",
  "/place/rooms/1/id",
  "/agenda/tracks/1/id",
  "/agenda/days/0/items/0/rotation/workshops/1/id",
  "/agenda/days/1/items/0/id",
  "/headcounts/1/id",
  "/participants/1/id",
];

describe("id/duplicate", () => {
  test("is found within each kind, and not between kinds", () => {
    const found = findings("id/duplicate", eventFullOf("same"));
    expect(found.map(({ path }) => path).sort()).toEqual([...second].sort());
  });

  test("never repeats an id, which may be a person's", () => {
    expect(JSON.stringify(findings("id/duplicate", eventFullOf("ana-pop")))).not.toContain("ana");
    const [person] = findings("id/duplicate", {
      ...base,
      organizations: [{ id: "acme", name: "Acme" }],
      people: [{ id: "acme", name: "Acme" }],
    });
    expect(person?.message).toBe(
      "This person has the same id as an organization, so that nothing can refer to it. Give it an id of its own.",
    );
  });

  test("is found for the events of a series, whose own lists an event may shadow", () => {
    const organizations = [{ id: "acme", name: "Acme" }];
    const events = [{ ...base, organizations }, base];
    const series: Series = {
      type: "series",
      id: "launch",
      name: "S",
      language: "en",
      organizations,
      events,
    };
    expect(findings("id/duplicate", series).map(({ path }) => path)).toEqual(["/events/1/id"]);
  });
});

test("id/reserved is found wherever an id can stand, once", () => {
  const event = eventFullOf("prototype");
  const own = findings("id/reserved", event).map(({ path }) => path);
  expect(own).toHaveLength(second.length * 2 + 1);
  expect(own).toEqual(expect.arrayContaining(["/id", "/taxonomy/id", ...second]));
  const series: Series = {
    type: "series",
    id: "constructor",
    name: "S",
    language: "en",
    events: [event],
  };
  const inSeries = findings("id/reserved", series).map(({ path }) => path);
  expect(inSeries).toEqual(["/id", ...own.map((path) => `/events/0${path}`)]);
});

test("id/derived counts the items without an id, in the words of one and of many", () => {
  const items = (count: number) =>
    Array.from({ length: count }, () => ({ kind: "other" as const, title: "T" }));
  const found = (count: number) =>
    findings("id/derived", {
      ...base,
      agenda: { days: [{ date: "2026-05-08", items: items(count) }] },
    });
  expect(found(0)).toEqual([]);
  expect(found(1)[0]?.message).toMatch(/^This agenda item has no id[.]/);
  expect(found(2)[0]).toMatchObject({ path: "/agenda/days/0/items/0", params: { count: 2 } });
});
