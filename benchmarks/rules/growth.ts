import { check, type Event, type PlenaryDocument, type Project, rules } from "@plenary/core";

// How the time of all rules grows with the document, from 100 to 100,000 of what it has most of, side by side in one run.
const SIZES = [100, 1_000, 10_000, 100_000];
const ROOMS = 50;
const CATEGORIES = ["judge", "prosecutor", "lawyer", "police-officer", "ngo", "journalist"];
const MEASURES = ["invited", "interested", "confirmed", "attended"] as const;

/** A document of each kind, with `size` of what it has most of. */
const DOCUMENTS: Readonly<Record<string, (size: number) => PlenaryDocument>> = {
  "agenda items and participants": programme,
  "people with positions, and their headcounts": positions,
  "references to nothing": wrongReferences,
  "headcounts of four measures": repeatedHeadcounts,
  "events of a project": manyEvents,
  "events with a taxonomy of their own": ownTaxonomies,
  "categories of a taxonomy": deepTaxonomy,
};

const base: Event = {
  type: "event",
  id: "growth",
  kind: "conference",
  name: "Growth",
  language: "en",
  timeZone: "Europe/Bucharest",
  start: "2026-01-01",
  sources: [{ title: "Generated" }],
};

/** An event of `size` sessions in parallel rooms and as many named participants and headcount lines, each rule having something to look at. */
function programme(size: number): Event {
  const sessionsADay = 20 * ROOMS;
  const day = (at: number) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
  const days = Math.ceil(size / sessionsADay);
  const clock = (slot: number) => `${String(2 + slot).padStart(2, "0")}:00`;
  return {
    ...base,
    start: day(0),
    end: day(days - 1),
    organizations: range(size, (i) => ({
      id: `o${i}`,
      name: `O ${i}`,
      ...(i > 0 && { parent: `o${i - 1}` }),
    })),
    people: range(size, (i) => ({ id: `p${i}`, name: `P ${i}` })),
    roles: [{ role: "organizer", party: "o0" }],
    place: { rooms: range(ROOMS, (i) => ({ id: `r${i}`, name: `R ${i}`, capacity: 10 })) },
    agenda: {
      days: range(days, (d) => ({
        date: day(d),
        items: range(Math.min(sessionsADay, size - d * sessionsADay), (i) => ({
          id: `s${d}-${i}`,
          kind: "panel" as const,
          title: `Session ${d} ${i}`,
          start: clock(Math.floor(i / ROOMS)),
          end: clock(Math.floor(i / ROOMS) + 1),
          room: `r${i % ROOMS}`,
          capacity: 11,
          roles: [{ role: "speaker" as const, person: `p${d * sessionsADay + i}` }],
        })),
      })),
    },
    headcounts: [
      {
        measure: "attended",
        total: size,
        partition: "complete",
        lines: range(size, (i) => ({
          categories: [i % 2 ? "judge" : "lawyer"],
          institution: `o${i}`,
          value: 1,
        })),
      },
    ],
    participants: range(size, (i) => ({
      id: `a${i}`,
      person: `p${i}`,
      categories: ["judge"],
      status: "attended" as const,
    })),
  };
}

/** People with two posts each, listed as participants whom no headcount bears out, by category, institution and country. */
function positions(size: number): Event {
  const organizations = Math.ceil(size / 10);
  return {
    ...base,
    organizations: range(organizations, (i) => ({
      id: `o${i}`,
      name: `O ${i}`,
      categories: [pick(CATEGORIES, i)],
    })),
    people: range(size, (i) => ({
      id: `p${i}`,
      name: `P ${i}`,
      country: pick(["RO", "UK", "MD"], i),
      posts: range(2, (n) => ({ title: `Post ${n}`, organization: `o${(i + n) % organizations}` })),
    })),
    participants: range(size, (i) => ({
      id: `a${i}`,
      person: `p${i}`,
      organization: `o${i % organizations}`,
      categories: [pick(CATEGORIES, i), pick(CATEGORIES, i + 1)],
      status: pick(["attended", "confirmed", "withdrawn"] as const, i),
    })),
    headcounts: MEASURES.map((measure) => ({
      measure,
      // Lines are compared with the list where no total says that it lacks people.
      ...(measure === "attended" ? {} : { total: size + 1 }),
      lines: range(size, (i) => ({
        categories: [pick(CATEGORIES, i)],
        institution: `o${i % organizations}`,
        countries: ["RO"],
        value: i % 7,
      })),
    })),
  };
}

/** Sessions in rooms, with speakers and within sessions that are all misspelt, beside a thousand of each that are not. */
function wrongReferences(size: number): Event {
  const known = 1_000;
  return {
    ...base,
    place: { rooms: range(known, (i) => ({ id: `room-${i}`, name: `R ${i}` })) },
    people: range(known, (i) => ({ id: `person-${i}`, name: `P ${i}` })),
    organizations: range(known, (i) => ({ id: `organization-${i}`, name: `O ${i}` })),
    agenda: {
      days: [
        {
          date: base.start,
          items: range(size, (i) => ({
            id: `session-${i}`,
            kind: "panel" as const,
            title: `Session ${i}`,
            room: `rom-${i}`,
            parent: `sesion-${i}`,
            roles: [{ role: "speaker" as const, person: `persn-${i}`, organization: `org-${i}` }],
          })),
        },
      ],
    },
    participants: range(size, (i) => ({ id: `a${i}`, person: `nobody-${i}`, sessions: [`s${i}`] })),
    inferred: range(size, (i) => `/agenda/days/0/items/${i}/start`),
  };
}

/** A count for each day, of whoever was invited, was interested, was confirmed and came. */
function repeatedHeadcounts(size: number): Event {
  return {
    ...base,
    headcounts: range(size, (i) => ({
      measure: pick(MEASURES, i),
      partition: "complete" as const,
      total: 12,
      lines: CATEGORIES.map((category) => ({ categories: [category], value: 3 })),
    })),
    participants: range(size, (i) => ({ id: `a${i}`, status: "attended" as const })),
  };
}

function manyEvents(size: number): Project {
  const people = Math.ceil(size / 10);
  return {
    type: "project",
    id: "growth",
    name: "Growth",
    language: "en",
    start: "2025",
    end: "2025",
    countries: ["RO", "UK"],
    organizations: range(people, (i) => ({ id: `o${i}`, name: `O ${i}` })),
    people: range(people, (i) => ({ id: `p${i}`, name: `P ${i}` })),
    roles: range(people, (i) => ({ role: "partner" as const, party: `o${i}` })),
    privacy: { attribution: "role-only" },
    events: range(size, (i) => ({
      ...base,
      id: `e${i}`,
      place: { country: "MD", rooms: [{ id: "hall", name: "Hall" }] },
      roles: [
        { role: "chair" as const, party: `p${i % people}` },
        { role: "speaker" as const, party: `nobody-${i}` },
      ],
      agenda: {
        days: [
          {
            date: base.start,
            items: [
              {
                id: "a",
                kind: "panel" as const,
                title: "A",
                start: "09:00",
                end: "10:00",
                room: "hall",
              },
              {
                id: "b",
                kind: "panel" as const,
                title: "B",
                start: "09:30",
                end: "11:00",
                room: "hal",
              },
            ],
          },
        ],
      },
      participants: [{ id: "a", person: `p${i % people}` }],
    })),
  };
}

function ownTaxonomies(size: number): Project {
  const project = manyEvents(size);
  const concept = { kind: "group" as const, broader: "ngo", prefLabel: { en: "Hotline" } };
  return {
    ...project,
    events: project.events.map((event, i) => ({
      ...event,
      audience: [`x-acme-hotline-${i}`, "judge"],
      taxonomy: {
        id: "plenary-stakeholders",
        version: "1.0",
        concepts: [{ id: `x-acme-hotline-${i}`, ...concept }],
      },
    })),
  };
}

/** A chain of categories of which each is replaced by the next, the last by one that is not there. */
function deepTaxonomy(size: number): Event {
  return {
    ...base,
    audience: range(size, (i) => `x-acme-c${i}`),
    headcounts: [
      {
        measure: "attended",
        lines: range(size, (i) => ({ categories: [`x-acme-c${i}`], value: 9 })),
      },
    ],
    taxonomy: {
      id: "plenary-stakeholders",
      version: "1.0",
      concepts: range(size, (i) => ({
        id: `x-acme-c${i}`,
        kind: "group" as const,
        broader: i % 2 ? `x-acme-c${i - 1}` : `x-acme-c${Math.max(0, i - 2)}`,
        replacedBy: `x-acme-c${i + 1}`,
        prefLabel: {},
      })),
    },
  };
}

function range<Value>(length: number, make: (index: number) => Value): Value[] {
  return Array.from({ length }, (_, index) => make(index));
}

function pick<Value>(values: readonly Value[], index: number): Value {
  // The remainder is an index of the list.
  return values[index % values.length] as Value;
}

function bestOf(runs: number, work: () => unknown): number {
  const times = range(runs, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}

console.log(`check: ${rules.length} rules`);
for (const [kind, documentOf] of Object.entries(DOCUMENTS)) {
  const rows = SIZES.map((size) => {
    const document = documentOf(size);
    const milliseconds = bestOf(size > 10_000 ? 1 : 5, () => check(document));
    return { size, milliseconds, each: (milliseconds / size) * 1000 };
  });
  console.log(kind);
  for (const { size, milliseconds, each } of rows) {
    const growth = each / (rows[1]?.each ?? each);
    console.log(
      `${String(size).padStart(9)}  ${milliseconds.toFixed(1).padStart(8)} ms  ${each.toFixed(2).padStart(7)} µs each  ×${growth.toFixed(2)} of 1,000's`,
    );
  }
}
