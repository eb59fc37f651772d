import { expect, test } from "vitest";
import { check } from "../../check.ts";
import type { Event } from "../../model/event.ts";
import type { EventRole } from "../../model/role.ts";

const event: Event = {
  type: "event",
  id: "hearing",
  kind: "meeting",
  name: "Hearing",
  language: "en",
  start: "2026-05-20",
};

test.each<[EventRole["role"], boolean]>([
  ["organizer", true],
  ["co-organizer", true],
  ["host", true],
  ["coordinator", true],
  ["partner", false],
  ["funder", false],
  ["chair", false],
])("a %s carries an event, on the event or around it: %s", (role, carries) => {
  const roles: EventRole[] = [{ role, attribution: "somebody" }];
  const series = { type: "series", id: "hearings", name: "Hearings", language: "en" } as const;
  const documents = [
    { ...event, roles },
    { ...series, roles, events: [event] },
    { ...series, events: [{ ...event, roles }] },
  ];
  const found = documents.map((document) =>
    check(document).flatMap(({ code, path }) => (code === "party/no-organizer" ? [path] : [])),
  );
  expect(found).toEqual(carries ? [[], [], []] : [[""], ["/events/0"], ["/events/0"]]);
});
