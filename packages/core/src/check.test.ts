import { expect, test } from "vitest";
import { check } from "./check.ts";
import type { Event } from "./model/event.ts";
import type { Project } from "./model/project.ts";

const event: Event = {
  type: "event",
  id: "first",
  kind: "meeting",
  name: "Hearing",
  language: "en",
  start: "2026",
  people: [{ id: "ana", name: "Ana" }],
  roles: [{ role: "chair", party: "ana" }],
  participants: [{ id: "p1", person: "ana" }],
};

test("a project's own findings come first, then those of each event together, rule by rule", () => {
  const project: Project = {
    type: "project",
    id: "hearings",
    name: "Hearings",
    language: "en",
    countries: ["RO"],
    privacy: { attribution: "none" },
    events: [event, { ...event, id: "second" }],
  };
  const ofEvent = (n: number) => [
    `time/reduced-precision /events/${n}/start`,
    `privacy/attribution /events/${n}/roles/0/party`,
    `privacy/no-consent /events/${n}/participants`,
    `party/no-organizer /events/${n}`,
    `source/missing /events/${n}`,
  ];
  expect(check(project).map(({ code, path }) => `${code} ${path}`)).toEqual([
    "project/country-without-event /countries/0",
    ...ofEvent(0),
    ...ofEvent(1),
  ]);
});
