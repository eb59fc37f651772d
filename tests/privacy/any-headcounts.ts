import type { Event, Headcount, HeadcountLine, Measure } from "@plenary/core";
import fc from "fast-check";

const CATEGORIES = [
  "justice",
  "magistrate",
  "judge",
  "prosecutor",
  "lawyer",
  "social-services",
  "psychologist",
  "health",
  "physician",
  "ngo",
  "survivor",
  "x-unknown",
];
const MEASURES: Measure[] = [
  "interested",
  "confirmed",
  "waitlisted",
  "turned-away",
  "attended",
  "planned",
];

/** Most numbers of real reports are small. */
const count = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 3, arbitrary: fc.integer({ min: 10, max: 60 }) },
);

const line: fc.Arbitrary<HeadcountLine> = fc.record(
  {
    label: fc.constantFrom("here", "there"),
    categories: fc.uniqueArray(fc.constantFrom(...CATEGORIES), { minLength: 1, maxLength: 2 }),
    institution: fc.constantFrom("court", "hospital", "ministry"),
    countries: fc.uniqueArray(fc.constantFrom("RO", "BG", "DE"), { minLength: 1, maxLength: 2 }),
    value: count,
  },
  { requiredKeys: ["categories"] },
);

const headcount: fc.Arbitrary<Headcount> = fc
  .record({
    measure: fc.constantFrom(...MEASURES),
    lines: fc.array(line, { maxLength: 8 }),
    rest: fc.oneof(
      fc.constant(0),
      fc.constant(0),
      fc.integer({ min: -3, max: 12 }),
      fc.constant(undefined),
    ),
  })
  .map(({ measure, lines, rest }): Headcount => {
    const sum = lines.reduce((total, { value = 0 }) => total + value, 0);
    if (rest === undefined || sum + rest < 0) return { measure, lines };
    const partition = rest === 0 ? "complete" : "incomplete";
    return { measure, total: sum + rest, partition, lines };
  });

/** Events with one to three headcounts of all sorts, which need not agree with each other: mistakes are published too. */
export const eventWithAnyHeadcounts: fc.Arbitrary<Event> = fc.record({
  type: fc.constant("event" as const),
  id: fc.constant("hearing"),
  kind: fc.constant("meeting" as const),
  name: fc.constant("Hearing"),
  language: fc.constant("en"),
  start: fc.constant("2026-05-20"),
  organizations: fc.constant([
    { id: "court", name: "Court", parent: "ministry" },
    { id: "hospital", name: "Hospital" },
    { id: "ministry", name: "Ministry" },
  ]),
  privacy: fc.record({ threshold: fc.constantFrom(2, 3, 5, 5, 5, 10) }),
  headcounts: fc.array(headcount, { minLength: 1, maxLength: 3 }),
});
