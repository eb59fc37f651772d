import {
  check,
  type Event,
  type Finding,
  type PlenaryDocument,
  validateDocument,
} from "@plenary/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readExample } from "./read-example.ts";

const documents = [
  "oradea-2019",
  "bucharest-roundtable-2019",
  "bucharest-government-2023",
  "together-2016",
  "cooperation-2018",
]
  // That they are documents is held by expected-findings.test.ts.
  .map((name) => readExample(`${name}.yaml`) as PlenaryDocument);

/** One mistake at one place: what it does to the event, and the finding that must come of it, its path within the event. */
interface Mistake {
  readonly make: (event: Event) => void;
  readonly code: string;
  readonly path: string;
}

type Places = (event: Event) => Mistake[];

const items = (event: Event) =>
  (event.agenda?.days ?? []).flatMap((day, d) =>
    day.items.map((item, i) => ({ day, item, d, i, path: `/agenda/days/${d}/items/${i}` })),
  );
const itemIn = (event: Event, d: number, i: number): object =>
  event.agenda?.days[d]?.items[i] ?? {};

const mistakes: Readonly<Record<string, Places>> = {
  "a count is off by one": (event) =>
    (event.headcounts ?? []).flatMap((headcount, h) =>
      headcount.partition !== "complete"
        ? []
        : (headcount.lines ?? []).map((_, l) => ({
            make: (copy) => {
              const line = copy.headcounts?.[h]?.lines?.[l];
              if (line?.value !== undefined) line.value += 1;
            },
            code: "headcount/sum-mismatch",
            path: `/headcounts/${h}/total`,
          })),
    ),
  "an organization that nobody knows": (event) =>
    (event.roles ?? []).map((_, r) => ({
      make: (copy) => Object.assign(copy.roles?.[r] ?? {}, { party: "nobody-knows" }),
      code: "ref/unknown",
      path: `/roles/${r}/party`,
    })),
  "a session outside its event": (event) =>
    items(event)
      .filter(({ item }) => item.start !== undefined)
      .map(({ d, i, path }) => ({
        make: (copy) => Object.assign(itemIn(copy, d, i), { start: "23:30", end: "23:45" }),
        code: "agenda/outside-event",
        path: `${path}/start`,
      })),
  "a deadline after the start": (event) =>
    event.registration === undefined || event.start.length < 10
      ? []
      : [
          {
            make: (copy) => Object.assign(copy.registration ?? {}, { deadline: "2031-01-01" }),
            code: "registration/deadline-after-start",
            path: "/registration/deadline",
          },
        ],
  "a category beside its ancestor": (event) =>
    (event.headcounts ?? []).flatMap((headcount, h) =>
      headcount.partition === "complete" &&
      headcount.lines?.some(({ categories }) => categories?.includes("police-officer"))
        ? [
            {
              make: (copy: Event) => {
                copy.headcounts?.[h]?.lines?.push({ categories: ["law-enforcement"], value: 0 });
              },
              code: "headcount/double-count",
              path: `/headcounts/${h}/lines/${headcount.lines.findIndex(({ categories }) => categories?.includes("police-officer"))}`,
            },
          ]
        : [],
    ),
  "a local time that the clocks skip": (event) =>
    items(event)
      .filter(({ item, i }) => i === 0 && item.start !== undefined)
      .map(({ d, path }) => ({
        make: (copy) => {
          Object.assign(copy, { start: "2019-03-31", end: "2019-03-31" });
          Object.assign(copy.agenda?.days[d] ?? {}, { date: "2019-03-31" });
          Object.assign(itemIn(copy, d, 0), { start: "03:30", end: "05:00" });
        },
        code: "time/nonexistent",
        path: `${path}/start`,
      })),
  "an id used twice": (event) =>
    (event.organizations ?? []).slice(1).map((_, o) => ({
      make: (copy) =>
        Object.assign(copy.organizations?.[o + 1] ?? {}, { id: copy.organizations?.[0]?.id }),
      code: "id/duplicate",
      path: `/organizations/${o + 1}/id`,
    })),
  "two hours swapped": (event) =>
    items(event)
      .filter(({ item }) => item.start !== undefined && item.end !== undefined)
      .map(({ d, i, item, path }) => ({
        make: (copy) => Object.assign(itemIn(copy, d, i), { start: item.end, end: item.start }),
        code: "time/end-before-start",
        path: `${path}/end`,
      })),
  "a room that does not exist": (event) =>
    items(event).map(({ d, i, path }) => ({
      make: (copy) => Object.assign(itemIn(copy, d, i), { room: "nowhere" }),
      code: "ref/unknown",
      path: `${path}/room`,
    })),
};

const sites = Object.entries(mistakes).flatMap(([name, places]) =>
  documents.flatMap((document) => {
    const events = document.type === "event" ? [document] : document.events;
    return events.flatMap((event, at) =>
      places(event).map((mistake) => ({ name, document, at, mistake })),
    );
  }),
);

function findings(document: unknown): Finding[] {
  const result = validateDocument(document);
  return result.ok ? check(result.value) : result.findings;
}

describe("a mistake anywhere in an example is found where it is", () => {
  test.each(Object.keys(mistakes))("%s", (name) => {
    const made = sites.filter((site) => site.name === name);
    expect(made.length).toBeGreaterThan(0);
    for (const { document, at, mistake } of made) {
      const copy = structuredClone(document);
      const event = copy.type === "event" ? copy : copy.events[at];
      if (event !== undefined) mistake.make(event);
      const path = copy.type === "event" ? mistake.path : `/events/${at}${mistake.path}`;
      const errors = findings(copy).filter(({ severity }) => severity === "error");
      const found = errors.some((error) => error.code === mistake.code && error.path === path);
      expect({ id: document.id, path, found, errors: found ? [] : errors }).toEqual({
        id: document.id,
        path,
        found: true,
        errors: [],
      });
    }
  });
});

test("no mistake goes unseen among others, by the thousand", () => {
  const mistaken = fc.uniqueArray(fc.nat(sites.length - 1), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(mistaken, (chosen) => {
      const first = sites[chosen[0] ?? 0];
      const copy = structuredClone(first?.document);
      for (const site of chosen.map((index) => sites[index])) {
        if (site?.document !== first?.document || copy === undefined) continue;
        const event = copy.type === "event" ? copy : copy.events[site?.at ?? 0];
        if (event !== undefined) site?.mistake.make(event);
      }
      expect(findings(copy).some(({ severity }) => severity === "error")).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("whatever stands anywhere in a document, it gets findings or is right, and nothing crashes", () => {
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom("", "09:00", "25:00", "2019-10-18", "2018", "registration", "constructor"),
    fc.constantFrom(undefined, Number.NaN, 1e300, -1, 0.5, null, [], {}, [[]]),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...documents),
      fc.array(fc.nat()),
      anything,
      (document, steps, value) => {
        const copy = structuredClone(document);
        replaceAlong(copy, steps, value);
        const found = findings(copy);
        for (const { path, message } of found) {
          expect([typeof path, message.length > 0]).toEqual(["string", true]);
        }
        expect(findings(copy)).toEqual(found);
      },
    ),
    { numRuns: 3000 },
  );
});

/** Follows the steps down from the root, each modulo what there is to choose from, and puts the value there. */
function replaceAlong(root: object, steps: readonly number[], value: unknown): void {
  let parent: object = root;
  for (const [index, step] of steps.entries()) {
    const keys = Object.keys(parent);
    const key = keys[step % keys.length];
    if (key === undefined) return;
    const child: unknown = Reflect.get(parent, key);
    if (index === steps.length - 1 || typeof child !== "object" || child === null) {
      Reflect.set(parent, key, value);
      return;
    }
    parent = child;
  }
}
