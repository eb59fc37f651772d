import { describe, expect, test } from "vitest";
import type { Event } from "../../model/event.ts";
import type { Headcount, HeadcountLine } from "../../model/headcount.ts";
import { redact } from "../../redact.ts";

const base = {
  type: "event",
  id: "hearing",
  kind: "meeting",
  name: "Hearing",
  language: "en",
  start: "2026-05-20",
} as const satisfies Event;

function copyOf(event: Omit<Event, keyof typeof base>): Event {
  const copy = redact<Event>({ ...base, ...event }, "public");
  if (!copy.ok) throw new Error("There is no copy");
  return copy.value;
}

/** Each headcount as its total and its numbers; `x` is withheld, `-` was not reported. */
function shown(...headcounts: Headcount[]): string[] {
  const write = ({ value, suppressed }: HeadcountLine) => value ?? (suppressed ? "x" : "-");
  return (copyOf({ headcounts }).headcounts ?? []).map(({ total, suppressed, lines = [] }) =>
    [total ?? (suppressed ? "x" : "-"), ":", ...lines.map(write)].join(" "),
  );
}

const line = (category: string, value?: number): HeadcountLine => ({
  categories: [category],
  ...(value === undefined ? {} : { value }),
});
const attended = (total: number | undefined, ...lines: HeadcountLine[]): Headcount => ({
  measure: "attended",
  ...(total === undefined ? {} : { total, partition: "complete" }),
  lines,
});

describe("numbers that are withheld", () => {
  test.each<[string, Headcount[], string[]]>([
    ["none where none is small", [attended(12, line("judge", 5), line("ngo", 7))], ["12 : 5 7"]],
    ["no zero", [attended(12, line("judge", 0), line("ngo", 12))], ["12 : 0 12"]],
    [
      "a small one alone where there is no total",
      [attended(undefined, line("physician", 2), line("ngo", 9))],
      ["- : x 9"],
    ],
    [
      "with it the smallest other where there is one",
      [attended(40, line("physician", 2), line("ngo", 20), line("police-officer", 18))],
      ["40 : x 20 x"],
    ],
    [
      "with it one of its own sector before others",
      [attended(60, line("judge", 2), line("lawyer", 40), line("ngo", 18))],
      ["60 : x x 18"],
    ],
    [
      "several small ones that hide each other",
      [attended(28, line("judge", 4), line("prosecutor", 4), line("ngo", 20))],
      ["28 : x x 20"],
    ],
    [
      "the total where nothing else is left",
      [attended(4, line("judge", 3), line("ngo", 1))],
      ["x : x x"],
    ],
    [
      "the total that two small ones would share",
      [attended(5, line("judge", 4), line("ngo", 1))],
      ["x : x x"],
    ],
    [
      "a line left silent that the others tell",
      [attended(22, line("judge"), line("ngo", 20))],
      ["22 : - x"],
    ],
    [
      "what a line comprises before the line",
      [
        {
          measure: "attended",
          lines: [line("justice", 18), line("lawyer", 14), line("magistrate", 4)],
        },
      ],
      ["- : 18 x x"],
    ],
    [
      "the same people in another headcount",
      [
        attended(undefined, line("physician", 3)),
        { ...attended(undefined, line("physician", 30)), measure: "interested" },
      ],
      ["- : x", "- : x"],
    ],
    [
      "a survivors' line altogether, however large",
      [attended(60, line("survivor", 20), line("ngo", 40))],
      ["60 : x"],
    ],
    [
      "all numbers of the funnel that would tell one",
      [
        { measure: "interested", total: 30 },
        { measure: "confirmed", total: 28 },
        { measure: "turned-away", total: 2 },
      ],
      ["30 :", "x :", "x :"],
    ],
  ])("%s", (_, headcounts, expected) => {
    expect(shown(...headcounts)).toEqual(expected);
  });

  test("under the threshold of the document", () => {
    const headcounts = [attended(12, line("judge", 5), line("ngo", 7))];
    const { headcounts: copied } = copyOf({ headcounts, privacy: { threshold: 6 } });
    expect(copied?.[0]?.lines?.map(({ value }) => value)).toEqual([undefined, undefined]);
  });

  test("all, where lines are so many and so alike that comparing them would take too long", () => {
    const headcounts = Array.from({ length: 1001 }, () => attended(undefined, line("ngo", 9)));
    expect(new Set(shown(attended(undefined, line("judge", 1)), ...headcounts))).toEqual(
      new Set(["- : x"]),
    );
  });
});

test("of a withheld line nothing is told but its label and categories, and no note of its headcount", () => {
  const organizations = [{ id: "court", name: "High Court", acronym: "HC" }];
  const told = {
    categories: ["judge"],
    value: 2,
    label: "judges",
    countries: ["RO"],
    note: "2 of them",
  };
  const lines = [
    { ...told, institution: "court" },
    { ...told, organizations: ["court"], label: "from the HC" },
    { ...told, label: "2 guests", translations: { ro: { label: "2 invitați", note: "2" } } },
    { categories: ["ngo"], value: 30, note: "2 more", label: "NGOs" },
  ];
  const copy = copyOf({
    organizations,
    headcounts: [{ measure: "attended", note: "with 2", lines }],
  });
  const withheld = { categories: ["judge"], suppressed: true };
  expect([copy.organizations, copy.headcounts]).toEqual([
    undefined,
    [
      {
        measure: "attended",
        lines: [
          { ...withheld, label: "judges" },
          withheld,
          withheld,
          { categories: ["ngo"], value: 30, label: "NGOs" },
        ],
      },
    ],
  ]);
});

test("with a total go the numbers that it cannot exceed or fall below", () => {
  const copy = copyOf({
    headcounts: [{ measure: "attended", total: 3 }],
    registration: { mode: "open", capacity: [{ value: 4 }] },
    participantCountries: ["RO", "BG"],
    place: { rooms: [{ id: "hall", name: "Hall", capacity: 4 }] },
    roles: [{ role: "expert", attribution: "experts", count: 2 }],
    statements: [
      { kind: "feedback", text: "Good.", figure: { value: 2, per: 3, unit: "participants" } },
    ],
  });
  expect(copy).toEqual({
    ...base,
    headcounts: [{ measure: "attended", suppressed: true }],
    registration: { mode: "open" },
    place: { rooms: [{ id: "hall", name: "Hall" }] },
    roles: [{ role: "expert", attribution: "experts" }],
    statements: [{ kind: "feedback", text: "Good." }],
  });
});

test("with any number go the figures that repeat it, the counts of speakers, and labels that tell it in another language", () => {
  const figure = { value: 2, per: 52, unit: "people present" };
  const copy = copyOf({
    headcounts: [
      attended(undefined, {
        ...line("psychologist", 2),
        label: "Psychologists",
        translations: { ro: { label: "2 psihologi" } },
      }),
    ],
    roles: [{ role: "expert", attribution: "Psychologists", count: 2 }],
    statements: [
      { kind: "claim", text: "Psychologists were there.", figure },
      { kind: "claim", text: "Others were there.", figure: { ...figure, value: 50 } },
    ],
  });
  expect([copy.roles, copy.statements, copy.headcounts?.[0]?.lines]).toEqual([
    [{ role: "expert", attribution: "Psychologists" }],
    [
      { kind: "claim", text: "Psychologists were there." },
      { kind: "claim", text: "Others were there.", figure: { ...figure, value: 50 } },
    ],
    [{ categories: ["psychologist"], suppressed: true }],
  ]);
});
