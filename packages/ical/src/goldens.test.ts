import { readFileSync } from "node:fs";
import { type PlenaryDocument, validateDocument } from "@plenary/core";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { CalendarOptions } from "./emit/options.ts";
import { emitted } from "./test-support/emitted.ts";
import { forum } from "./test-support/forum.ts";

// `npm test -- --update` writes them anew; git then shows what has changed.
const golden = (name: string) => `../goldens/${name}.ics`;

test.each([
  "bucharest-government-2023",
  "bucharest-roundtable-2019",
  "cooperation-2018",
  "oradea-2019",
  "together-2016",
])("the calendar of %s", async (name) => {
  await expect(emitted(example(name))).toMatchFileSnapshot(golden(name));
});

describe("the calendar of an event with something of everything", () => {
  test.each<[string, CalendarOptions]>([
    ["forum.public", {}],
    ["forum.participants", { audience: "participants" }],
    ["forum.organizers", { audience: "organizers" }],
    ["forum.event", { as: "event" }],
    ["forum.language-ro", { language: "ro-MD" }],
    ["forum.room-b2", { room: "b2" }],
    ["forum.track-law", { track: "law", audience: "organizers" }],
    ["forum.participant", { participant: "p1", audience: "participants" }],
    ["forum.deadline-and-alarms", { registrationDeadline: true, alarm: 15, as: "event" }],
    [
      "forum.subscribed",
      { domain: "forum.example.org", source: "https://forum.example.org/2027.ics" },
    ],
  ])("%s", async (name, options) => {
    await expect(emitted(forum, options)).toMatchFileSnapshot(golden(name));
  });
});

function example(name: string): PlenaryDocument {
  const file = new URL(`../../../examples/${name}.yaml`, import.meta.url);
  const result = validateDocument(parse(readFileSync(file, "utf8")));
  if (!result.ok) throw new Error(name);
  return result.value;
}
