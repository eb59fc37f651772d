import { expect, test } from "vitest";
import { check } from "../../check.ts";
import type { Event } from "../../model/event.ts";

test("sources are looked for on the event, then around it", () => {
  const sources = [{ title: "Invitation" }];
  const event: Event = {
    type: "event",
    id: "hearing",
    kind: "meeting",
    name: "Hearing",
    language: "en",
    start: "2026-05-20",
  };
  const series = { type: "series", id: "hearings", name: "Hearings", language: "en" } as const;
  const documents = [
    event,
    { ...event, sources: [] },
    { ...event, sources },
    { ...series, sources, events: [event] },
    {
      ...series,
      events: [
        { ...event, sources },
        { ...event, id: "second" },
      ],
    },
  ];
  const found = documents.map((document) =>
    check(document).flatMap(({ code, path }) => (code === "source/missing" ? [path] : [])),
  );
  expect(found).toEqual([[""], [""], [], [], ["/events/1"]]);
});
