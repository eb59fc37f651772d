import { describe, expect, test } from "vitest";
import { check } from "../../check.ts";
import type { Event } from "../../model/event.ts";
import type { Project } from "../../model/project.ts";

const project: Project = { type: "project", id: "p", name: "P", language: "en", events: [] };
const event: Event = {
  type: "event",
  id: "hearing",
  kind: "meeting",
  name: "Hearing",
  language: "en",
  start: "2026-05-20",
};

function found(parts: Partial<Project>, code: string) {
  return check({ ...project, ...parts })
    .filter((finding) => finding.code === code)
    .map(({ path }) => path);
}

describe("an event and the period of its project, from June 2025 to May 2026", () => {
  test.each<[string, string | undefined, string[]]>([
    ["2025-06-01", "2026-05-31", []],
    ["2025", undefined, []],
    ["2025-05-31", "2025-06-02", ["/events/0/start"]],
    ["2026-05-31", "2026-06-01", ["/events/0/end"]],
    ["2026-06", undefined, ["/events/0/start"]],
    ["2025-05", "2026-06", ["/events/0/start", "/events/0/end"]],
  ])("from %s to %s", (start, end, expected) => {
    const events = [{ ...event, start, end }];
    const code = "project/event-outside-period";
    expect(found({ start: "2025-06", end: "2026-05", events }, code)).toEqual(expected);
    expect(found({ events }, code)).toEqual([]);
  });
});

test("each country without an event is found", () => {
  const events = [event, { ...event, id: "second", place: { country: "RO" } }];
  const countries = ["SE", "RO", "BG"];
  expect(found({ countries, events }, "project/country-without-event")).toEqual([
    "/countries/0",
    "/countries/2",
  ]);
});
