import { globSync } from "node:fs";
import { basename } from "node:path";
import { type Event, type Headcount, type PlenaryDocument, redact } from "@plenary/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventWithAnyHeadcounts } from "./any-headcounts.ts";
import { attack } from "./attacker.ts";
import { eventWithPeople } from "./counted-people.ts";
import { example } from "./examples.ts";

const names = globSync("examples/*.yaml")
  .map((path) => basename(path, ".yaml"))
  .sort();

const meeting = {
  type: "event",
  id: "hearing",
  kind: "meeting",
  name: "Hearing",
  language: "en",
  start: "2026-05-20",
} as const satisfies Event;

function eventsOf(document: PlenaryDocument): readonly Event[] {
  return document.type === "event" ? [document] : document.events;
}

function publicCopy<Document extends PlenaryDocument>(document: Document): Document {
  const copy = redact(document, "public");
  if (!copy.ok) throw new Error("There is no public copy");
  return copy.value;
}

/** The hidden numbers that an attacker tells to fewer values than these. */
function narrowed(original: Event, copy: Event, values = original.privacy?.threshold ?? 5) {
  return attack(original, copy).filter(({ from, to }) => to - from + 1 < values);
}

describe("no hidden number can be told to fewer values than the threshold", () => {
  test.each(names)("in the public copy of %s", (name) => {
    const originals = eventsOf(example(name));
    const copies = eventsOf(publicCopy(example(name)));
    expect(originals.flatMap((original, n) => narrowed(original, copies[n] as Event))).toEqual([]);
  });

  test("in the public copies of events that count people in several ways", () => {
    fc.assert(
      fc.property(eventWithPeople, (event) => {
        expect(narrowed(event, publicCopy(event))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  }, 600_000);

  test.each<[string, readonly Headcount[]]>([
    [
      "all who were interested, and hidden totals of what became of them",
      [
        {
          measure: "attended",
          total: 3,
          partition: "complete",
          lines: [
            { categories: ["judge"], value: 2 },
            { categories: ["ngo"], value: 1 },
          ],
        },
        {
          measure: "interested",
          total: 4,
          partition: "complete",
          lines: [
            { categories: ["judge"], value: 3 },
            { categories: ["ngo"], value: 1 },
          ],
        },
        { measure: "turned-away", total: 1 },
        { measure: "confirmed", total: 3 },
      ],
    ],
    [
      "a zero beside a part of the same category",
      [
        {
          measure: "interested",
          total: 11,
          partition: "incomplete",
          lines: [
            { categories: ["justice"], value: 1 },
            { categories: ["x-unknown"], value: 0 },
            { categories: ["x-unknown"], countries: ["RO"], value: 1 },
            { categories: ["social-services"], value: 10 },
          ],
        },
      ],
    ],
  ])("where a copy shows %s", (_, headcounts) => {
    const event: Event = { ...meeting, headcounts: [...headcounts] };
    expect(narrowed(event, publicCopy(event))).toEqual([]);
  });
});

test("no hidden number can be told at all where headcounts contradict each other", () => {
  fc.assert(
    fc.property(eventWithAnyHeadcounts, (event) => {
      expect(narrowed(event, publicCopy(event), 2)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
}, 600_000);

test("together-2016 hides the 2 physicians and the 7 of the central administration, and shows the 122", () => {
  const [event] = eventsOf(publicCopy(example("together-2016")));
  const attended = event?.headcounts?.find(({ measure }) => measure === "attended");
  expect([
    attended?.total,
    attended?.lines?.map(({ value, suppressed }) => value ?? suppressed),
  ]).toEqual([122, [28, 23, 19, 18, 13, 12, true, true]]);
});

test("the roundtable names no institution that sent somebody, and shows no number but the 32", () => {
  const [event] = eventsOf(publicCopy(example("bucharest-roundtable-2019")));
  expect(event?.organizations?.map(({ id }) => id)).toEqual(["association-pro-refugiu"]);
  expect(
    event?.headcounts?.map(({ total, lines }) => [
      total,
      lines?.map(({ value, institution }) => value ?? institution),
    ]),
  ).toEqual([[32, Array(8).fill(undefined)]]);
});

test("who is told the sums of justice and the social services from elsewhere still tells no number of the roundtable", () => {
  const original = eventsOf(example("bucharest-roundtable-2019"))[0] as Event; // it is one event
  const told = [
    ["judge", "prosecutor", "lawyer"],
    ["social-worker", "psychologist"],
  ].map((categories) => ({ categories, headcount: 0 }));
  const ranges = attack(original, publicCopy(original), told).map(({ from, to }) => to - from + 1);
  expect(ranges.filter((values) => values < 5)).toEqual([]);
});
