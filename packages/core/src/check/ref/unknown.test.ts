import { describe, expect, test } from "vitest";
import { check } from "../../check.ts";
import type { AgendaItem } from "../../model/agenda.ts";
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

function findings(code: string, document: PlenaryDocument) {
  return check(document).filter((finding) => finding.code === code);
}
const unknown = (parts: Partial<Event>) => findings("ref/unknown", { ...base, ...parts });
const paths = (parts: Partial<Event>) => unknown(parts).map(({ path }) => path);

const item: AgendaItem = { id: "talk", kind: "presentation", title: "Talk" };
const agendaOf = (...items: AgendaItem[]) => ({ days: [{ date: "2026-05-08", items }] });
const at = "/agenda/days/0/items/0";

describe("ref/unknown", () => {
  test.each<[string, Partial<Event>]>([
    ["/organizations/0/parent", { organizations: [{ id: "acme", name: "Acme", parent: "x" }] }],
    [
      "/people/0/posts/0/organization",
      { people: [{ id: "ana", name: "Ana", posts: [{ title: "Chair", organization: "x" }] }] },
    ],
    ["/roles/0/party", { roles: [{ role: "host", party: "x" }] }],
    ["/roles/0/through", { roles: [{ role: "host", through: "x" }] }],
    ["/outcomes/0/followUpOf", { outcomes: [{ id: "one", text: "One", followUpOf: "x" }] }],
    ["/statements/0/speaker", { statements: [{ kind: "quote", text: "Yes", speaker: "x" }] }],
    ["/documents/0/author", { documents: [{ title: "Report", kind: "report", author: "x" }] }],
    [`${at}/room`, { agenda: agendaOf({ ...item, room: "x" }) }],
    [`${at}/track`, { agenda: agendaOf({ ...item, track: "x" }) }],
    [`${at}/parent`, { agenda: agendaOf({ ...item, parent: "x" }) }],
    [`${at}/documents/0`, { agenda: agendaOf({ ...item, documents: ["x"] }) }],
    [
      `${at}/roles/0/person`,
      { agenda: agendaOf({ ...item, roles: [{ role: "chair", person: "x" }] }) },
    ],
    [
      `${at}/roles/0/organization`,
      { agenda: agendaOf({ ...item, roles: [{ role: "chair", organization: "x" }] }) },
    ],
    [
      `${at}/rotation/workshops/0/room`,
      {
        agenda: agendaOf({
          ...item,
          rotation: { rounds: 1, workshops: [{ title: "A", room: "x" }] },
        }),
      },
    ],
    [
      `${at}/rotation/workshops/0/roles/0/person`,
      {
        agenda: agendaOf({
          ...item,
          rotation: {
            rounds: 1,
            workshops: [{ title: "A", roles: [{ role: "chair", person: "x" }] }],
          },
        }),
      },
    ],
    [
      "/headcounts/0/lines/0/institution",
      { headcounts: [{ measure: "attended", lines: [{ institution: "x" }] }] },
    ],
    [
      "/headcounts/0/lines/0/organizations/0",
      { headcounts: [{ measure: "attended", lines: [{ organizations: ["x"] }] }] },
    ],
    ["/participants/0/person", { participants: [{ id: "p1", person: "x" }] }],
    ["/participants/0/organization", { participants: [{ id: "p1", organization: "x" }] }],
    ["/participants/0/sessions/0", { participants: [{ id: "p1", sessions: ["x"] }] }],
  ])("looks at %s", (path, parts) => {
    expect(paths(parts)).toEqual([path]);
  });

  test("what is there is known, each kind by its own list", () => {
    const known: Partial<Event> = {
      organizations: [
        { id: "acme", name: "Acme", parent: "acme-group" },
        { id: "acme-group", name: "Group" },
      ],
      people: [{ id: "ana", name: "Ana", posts: [{ title: "Chair", organization: "acme" }] }],
      place: { rooms: [{ id: "hall", name: "Hall" }] },
      roles: [
        { role: "host", party: "ana", through: "acme" },
        { role: "organizer", party: "acme" },
      ],
      documents: [{ id: "slides", title: "Slides", kind: "presentation", author: "ana" }],
      agenda: {
        tracks: [{ id: "law", name: "Law" }],
        ...agendaOf(item, {
          kind: "discussion",
          title: "Questions & answers",
          parent: "talk",
          room: "hall",
          track: "law",
          documents: ["slides"],
          roles: [{ role: "chair", person: "ana", organization: "acme" }],
        }),
      },
      participants: [
        { id: "p1", person: "ana", organization: "acme", sessions: ["questions-answers"] },
      ],
      outcomes: [
        { id: "one", text: "One" },
        { text: "Two", followUpOf: "one" },
      ],
    };
    expect(unknown(known)).toEqual([]);
    expect(paths({ ...known, roles: [{ role: "host", party: "hall" }] })).toEqual([
      "/roles/0/party",
    ]);
  });

  test("an event knows what its series knows, and not the other way round", () => {
    const series: Series = {
      type: "series",
      id: "launches",
      name: "Launches",
      language: "en",
      organizations: [{ id: "acme", name: "Acme" }],
      people: [{ id: "ana", name: "Ana" }],
      roles: [{ role: "organizer", party: "ben" }],
      documents: [{ id: "report", title: "Report", kind: "report" }],
      outcomes: [{ id: "one", text: "One" }],
      inferred: ["/events/0/start", "/frequency"],
      events: [
        {
          ...base,
          people: [{ id: "ben", name: "Ben" }],
          roles: [
            { role: "host", party: "acme" },
            { role: "chair", party: "ana" },
            { role: "host", party: "acne" },
          ],
          outcomes: [{ text: "Two", followUpOf: "one" }],
          agenda: agendaOf({ ...item, documents: ["report"] }),
        },
      ],
    };
    expect(findings("ref/unknown", series).map(({ path, message }) => [path, message])).toEqual([
      [
        "/roles/0/party",
        "There is no organization or person `ben`. Use an id that `organizations` or `people` lists, or add what is missing.",
      ],
      [
        "/inferred/1",
        "This pointer points to nothing in the series. Correct it, or take it out of `inferred`.",
      ],
      [
        "/events/0/roles/2/party",
        "There is no organization or person `acne`; did you mean `acme`? Use an id that `organizations` or `people` lists, or add what is missing.",
      ],
    ]);
  });

  test.each<[string, boolean]>([
    ["", true],
    ["/start", true],
    ["/end", false],
    ["/topics/0/name", true],
    ["/topics/1", false],
    ["/topics/00", false],
    ["/topics/-", false],
    ["/topics/length", false],
    ["/name/length", false],
    ["/__proto__", false],
    ["/constructor", false],
    ["/extensions/example.org~1badge/0", true],
  ])("an inferred pointer %j points to something: %s", (pointer, exists) => {
    const parts: Partial<Event> = {
      topics: [{ name: "Law" }],
      extensions: { "example.org/badge": ["red"] },
    };
    expect(paths({ ...parts, inferred: [pointer] })).toEqual(exists ? [] : ["/inferred/0"]);
  });
});
