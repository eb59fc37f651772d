import type { Event, Headcount, HeadcountLine, Measure } from "@plenary/core";
import fc from "fast-check";

/** Somebody who wanted to come, and what became of it. */
interface Person {
  readonly category: string;
  readonly institution: string | undefined;
  readonly country: string;
  readonly outcome: "attended" | "absent" | "waitlisted" | "turned-away";
}

const SECTORS: Readonly<Record<string, string>> = {
  judge: "justice",
  prosecutor: "justice",
  lawyer: "justice",
  psychologist: "social-services",
  "social-worker": "social-services",
  physician: "health",
  ngo: "civil-society",
  survivor: "lived-experience",
};
const MINISTRY = "ministry";
const PARENTS: Readonly<Record<string, string>> = { court: MINISTRY, hospital: MINISTRY };

const person: fc.Arbitrary<Person> = fc.record({
  category: fc.constantFrom(...Object.keys(SECTORS), "lawyer", "lawyer", "ngo", "ngo"),
  institution: fc.constantFrom(undefined, undefined, "court", "hospital", MINISTRY),
  country: fc.constantFrom("RO", "RO", "RO", "BG", "DE"),
  outcome: fc.constantFrom(
    "attended",
    "attended",
    "attended",
    "absent",
    "waitlisted",
    "turned-away",
  ),
});

type Place = Pick<HeadcountLine, "categories" | "institution" | "countries">;

/** Ways in which reports break people down. */
const VIEWS: Readonly<Record<string, (person: Person) => Place>> = {
  category: ({ category }) => ({ categories: [category] }),
  sector: ({ category }) => ({ categories: [SECTORS[category] ?? "other"] }),
  joint: ({ category }) => ({
    categories: ["judge", "prosecutor"].includes(category) ? ["judge", "prosecutor"] : [category],
  }),
  magistrates: ({ category }) => ({
    categories: [["judge", "prosecutor"].includes(category) ? "magistrate" : category],
  }),
  both: ({ category, institution }) => ({
    categories: [category],
    ...(institution === undefined ? {} : { institution }),
  }),
  institution: ({ institution }) => (institution === undefined ? {} : { institution }),
  parent: ({ institution }) =>
    institution === undefined ? {} : { institution: PARENTS[institution] ?? institution },
  country: ({ country }) => ({ countries: [country] }),
  abroad: ({ category, country }) => ({ categories: [category], countries: [country] }),
};

const COUNTED: Readonly<Partial<Record<Measure, readonly Person["outcome"][]>>> = {
  interested: ["attended", "absent", "waitlisted", "turned-away"],
  confirmed: ["attended", "absent"],
  waitlisted: ["waitlisted"],
  "turned-away": ["turned-away"],
  attended: ["attended"],
};

interface Choice {
  readonly measure: Measure;
  readonly views: readonly string[];
  readonly states: "total" | "lines" | "both" | "some lines";
}

const choice: fc.Arbitrary<Choice> = fc.record({
  measure: fc.constantFrom<Measure>(
    "attended",
    "attended",
    "confirmed",
    "interested",
    "waitlisted",
    "turned-away",
  ),
  views: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...Object.keys(VIEWS)).map((view) => [view]) },
    { weight: 1, arbitrary: fc.constant(["sector", "category"]) },
    { weight: 1, arbitrary: fc.constant(["parent", "institution"]) },
  ),
  states: fc.constantFrom("both", "both", "both", "total", "lines", "some lines"),
});

function headcountOf(people: readonly Person[], { measure, views, states }: Choice): Headcount {
  const counted = people.filter(({ outcome }) => COUNTED[measure]?.includes(outcome));
  const lines = views.flatMap((view) => linesOf(counted, VIEWS[view] ?? (() => ({}))));
  const total = counted.length;
  if (states === "total") return { measure, total };
  if (states === "lines") return { measure, lines };
  if (states === "some lines" && views.length === 1) {
    return { measure, total, partition: "incomplete", lines: lines.filter((_, n) => n % 3 > 0) };
  }
  return { measure, total, lines, ...(views.length === 1 ? { partition: "complete" } : {}) };
}

function linesOf(people: readonly Person[], place: (person: Person) => Place): HeadcountLine[] {
  return [...Map.groupBy(people, (one) => JSON.stringify(place(one)))].map(([key, { length }]) => ({
    ...(key === "{}" ? { label: "others" } : JSON.parse(key)),
    value: length,
  }));
}

/** Events whose headcounts count the same people in one to four ways, and agree with each other. */
export const eventWithPeople: fc.Arbitrary<Event> = fc
  .record({
    people: fc.array(person, { minLength: 1, maxLength: 70, size: "max" }),
    choices: fc.array(choice, { minLength: 1, maxLength: 4 }),
    threshold: fc.constantFrom(3, 5, 5, 5, 10),
  })
  .map(({ people, choices, threshold }) => ({
    type: "event",
    id: "hearing",
    kind: "meeting",
    name: "Hearing",
    language: "en",
    start: "2026-05-20",
    organizations: ["court", "hospital", MINISTRY].map((id) => {
      const parent = PARENTS[id];
      return { id, name: id, ...(parent === undefined ? {} : { parent }) };
    }),
    headcounts: choices.map((one) => headcountOf(people, one)),
    privacy: { threshold },
  }));
