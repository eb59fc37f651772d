import { describe, expect, test } from "vitest";
import { check } from "../../check.ts";
import type { Event } from "../../model/event.ts";
import type { PlenaryDocument } from "../../model/plenary-document.ts";
import type { StakeholderCategory, Taxonomy } from "../../model/taxonomy.ts";

const event: Event = {
  type: "event",
  id: "hearing",
  kind: "meeting",
  name: "Hearing",
  language: "en",
  start: "2026-05-20",
};

function found(document: PlenaryDocument, code: string) {
  return check(document)
    .filter((finding) => finding.code === code)
    .map(({ path, params }) => ({ path, params }));
}

function taxonomy(...concepts: Partial<StakeholderCategory>[]): Taxonomy {
  const named = concepts.map(({ id = "any", ...concept }) => {
    return { id, kind: "group" as const, prefLabel: { en: id }, ...concept };
  });
  return { id: "acme-guests", version: "1.0", concepts: named };
}

describe("an unknown category", () => {
  const used: Event = {
    ...event,
    taxonomy: taxonomy({ id: "judge" }),
    audience: ["judge", "one"],
    organizations: [{ id: "acme", name: "Acme", categories: ["two", "one"] }],
    headcounts: [{ measure: "attended", lines: [{}, { categories: ["judge", "three", "two"] }] }],
    participants: [
      { id: "p1", categories: ["three", "secret"] },
      { id: "p2", categories: ["secret"] },
    ],
  };

  test("is found once, at its first use, with the number of its uses", () => {
    expect(found(used, "category/unknown")).toEqual([
      { path: "/audience/1", params: { category: "one", count: 2 } },
      { path: "/organizations/0/categories/0", params: { category: "two", count: 2 } },
      { path: "/headcounts/0/lines/1/categories/1", params: { category: "three", count: 2 } },
      { path: "/participants/0/categories/1", params: { count: 2 } },
    ]);
  });

  test("is not repeated where participants alone have it, be it unknown or deprecated", () => {
    const secret = taxonomy(
      { id: "secret", status: "deprecated", replacedBy: "hidden" },
      { id: "hidden" },
    );
    for (const document of [used, { ...used, taxonomy: secret }]) {
      expect(JSON.stringify(check(document))).not.toMatch(/secret|hidden/);
    }
    expect(found({ ...used, taxonomy: secret }, "category/deprecated")).toEqual([
      { path: "/participants/0/categories/1", params: { count: 2 } },
    ]);
  });

  test("of a project's organization is found in the project", () => {
    const { organizations } = used;
    const project: PlenaryDocument = {
      type: "project",
      id: "hearings",
      name: "Hearings",
      language: "en",
      organizations,
      events: [{ ...event, taxonomy: taxonomy({ id: "judge" }), audience: ["judge", "two"] }],
      taxonomy: taxonomy({ id: "one" }),
    };
    expect(found(project, "category/unknown")).toEqual([
      { path: "/organizations/0/categories/0", params: { category: "two", count: 1 } },
      { path: "/events/0/audience/1", params: { category: "two", count: 1 } },
    ]);
  });
});

describe("a taxonomy that is not known", () => {
  const own = [{ id: "x-acme-court", kind: "group" as const, broader: "justice", prefLabel: {} }];

  test.each<[string, Taxonomy, ReturnType<typeof found>]>([
    [
      "by its id, said once for all of its categories",
      { id: "acme-guests", version: "1.0" },
      [{ path: "/taxonomy/id", params: { taxonomy: "acme-guests" } }],
    ],
    [
      "by an id that is misspelt, though it has concepts",
      { id: "plenary-stakeholder", version: "1.0", concepts: own },
      [
        {
          path: "/taxonomy/id",
          params: { taxonomy: "plenary-stakeholder", suggestion: "plenary-stakeholders" },
        },
        { path: "/audience/0", params: { category: "judge", count: 1 } },
      ],
    ],
    [
      "in a later minor version",
      { id: "plenary-stakeholders", version: "1.9" },
      [{ path: "/taxonomy/version", params: { version: "1.9", known: "1.0" } }],
    ],
    [
      "in an earlier major version",
      { id: "plenary-stakeholders", version: "0.9" },
      [{ path: "/taxonomy/version", params: { version: "0.9", known: "1.0" } }],
    ],
    ["in none of these ways", { id: "plenary-stakeholders", version: "1.0.7" }, []],
  ])("%s", (_, reference, expected) => {
    const document = { ...event, taxonomy: reference, audience: ["judge"] };
    expect(found(document, "category/unknown")).toEqual(expected);
  });
});

describe("a category of one's own in a published taxonomy", () => {
  const extended = (...concepts: Partial<StakeholderCategory>[]) => ({
    ...taxonomy(...concepts),
    id: "plenary-stakeholders",
  });

  test.each<[string, Partial<StakeholderCategory>, string[]]>([
    ["has a place in the tree", { id: "x-acme-court", broader: "justice" }, []],
    ["has none", { id: "x-acme-court" }, ["/taxonomy/concepts/0"]],
    ["names no owner", { id: "court", broader: "justice" }, ["/taxonomy/concepts/0/id"]],
    ["names an owner alone", { id: "x-acme", broader: "justice" }, ["/taxonomy/concepts/0/id"]],
  ])("%s", (_, concept, paths) => {
    const document = { ...event, taxonomy: extended(concept) };
    expect(found(document, "category/extension").map(({ path }) => path)).toEqual(paths);
  });

  test("that is a published one is declared twice, and nothing else", () => {
    const document = { ...event, taxonomy: extended({ id: "judge", broader: "judge" }) };
    const codes = check(document).flatMap(({ code, path }) =>
      path.startsWith("/taxonomy") ? [code] : [],
    );
    expect(codes).toEqual(["id/duplicate"]);
  });

  test("refers to the published ones and its own, in the taxonomy that its event has", () => {
    const concepts = [
      { id: "x-acme-court", broader: "justice" },
      { id: "x-acme-clerk", broader: "x-acme-cuort" },
    ];
    const inEvent = extended({ id: "x-acme-guard", broader: "x-acme-court" });
    const project: PlenaryDocument = {
      type: "project",
      id: "hearings",
      name: "Hearings",
      language: "en",
      taxonomy: extended(...concepts),
      events: [event, { ...event, id: "second", taxonomy: inEvent }],
    };
    expect(found(project, "ref/unknown")).toEqual([
      {
        path: "/taxonomy/concepts/1/broader",
        params: { to: "category", id: "x-acme-cuort", suggestion: "x-acme-court" },
      },
      {
        path: "/events/1/taxonomy/concepts/0/broader",
        params: { to: "category", id: "x-acme-court" },
      },
    ]);
  });
});

test.each([
  [{ replacedBy: "registrar" }, { category: "clerk", count: 1, replacedBy: "registrar" }],
  [{}, { category: "clerk", count: 1 }],
])("a deprecated category names what replaces it, if anything: %o", (concept, params) => {
  const clerk = { id: "clerk", status: "deprecated", ...concept } as const;
  const document = {
    ...event,
    audience: ["clerk", "registrar"],
    taxonomy: taxonomy(clerk, { id: "registrar" }),
  };
  expect(found(document, "category/deprecated")).toEqual([{ path: "/audience/0", params }]);
});

describe("a cycle", () => {
  const circle = taxonomy(
    { id: "leaf", broader: "b" },
    { id: "b", broader: "a" },
    { id: "a", broader: "b" },
    { id: "self", broader: "self" },
  );
  const cycles = [
    { path: "/taxonomy/concepts/1/broader", params: { category: "b", length: 2 } },
    { path: "/taxonomy/concepts/3/broader", params: { category: "self", length: 1 } },
  ];

  test("is found once, where the document closes it", () => {
    expect(found({ ...event, taxonomy: circle }, "category/cycle")).toEqual(cycles);
  });

  test("of a series is found in the series, and not again in its events", () => {
    const series: PlenaryDocument = {
      type: "series",
      id: "hearings",
      name: "Hearings",
      language: "en",
      taxonomy: circle,
      events: [event, { ...event, id: "second", taxonomy: taxonomy({ id: "x", broader: "x" }) }],
    };
    expect(found(series, "category/cycle")).toEqual([
      ...cycles,
      {
        path: "/events/1/taxonomy/concepts/0/broader",
        params: { category: "x", length: 1 },
      },
    ]);
  });

  test("of replacements is found as well", () => {
    const replaced = taxonomy(
      { id: "a", replacedBy: "b" },
      { id: "b", replacedBy: "c" },
      { id: "c", replacedBy: "b" },
    );
    expect(found({ ...event, taxonomy: replaced }, "category/cycle")).toEqual([
      { path: "/taxonomy/concepts/1/replacedBy", params: { category: "b", length: 2 } },
    ]);
  });

  test("of many categories names a few", () => {
    const size = 9;
    const ring = Array.from({ length: size }, (_, n) => {
      return { id: `c${n}`, broader: `c${(n + 1) % size}` };
    });
    const [finding] = check({ ...event, taxonomy: taxonomy(...ring) }).filter(
      ({ code }) => code === "category/cycle",
    );
    expect(finding?.message).toMatch(/(`c\d`(, )?){5} and 4 more[.]$/);
  });
});

describe("a category of the audience that the attendance leaves out", () => {
  const left = (...positions: number[]) => positions.map((n) => `/audience/${n}`);

  test.each<[string, Partial<Event>, string[]]>([
    [
      "has no line",
      { headcounts: [{ measure: "attended", lines: [{ categories: ["ngo"], value: 9 }] }] },
      left(0),
    ],
    [
      "has a line of its own",
      { headcounts: [{ measure: "attended", lines: [{ categories: ["magistrate"], value: 0 }] }] },
      [],
    ],
    [
      "has a line for a part of it",
      {
        headcounts: [{ measure: "attended", lines: [{ categories: ["ngo", "judge"], value: 9 }] }],
      },
      [],
    ],
    [
      "has a line for a whole that it is in",
      { headcounts: [{ measure: "attended", lines: [{ categories: ["justice"], value: 9 }] }] },
      [],
    ],
    [
      "has a line without a value",
      {
        headcounts: [
          {
            measure: "attended",
            lines: [{ categories: ["magistrate"] }, { categories: ["ngo"], value: 9 }],
          },
        ],
      },
      left(0),
    ],
    [
      "has a line in another count of those who came",
      {
        headcounts: [
          { measure: "attended", lines: [{ categories: ["ngo"], value: 9 }] },
          { measure: "attended-online", lines: [{ categories: ["magistrate"], value: 9 }] },
        ],
      },
      [],
    ],
    [
      "cannot be told: no line has a value",
      { headcounts: [{ measure: "attended", lines: [{ categories: ["ngo"] }] }] },
      [],
    ],
    [
      "cannot be told: no line has a category",
      { headcounts: [{ measure: "attended", lines: [{ countries: ["RO"], value: 9 }] }] },
      [],
    ],
    [
      "cannot be told: only confirmed are counted",
      { headcounts: [{ measure: "confirmed", lines: [{ categories: ["ngo"], value: 9 }] }] },
      [],
    ],
  ])("%s", (_, parts, expected) => {
    const findings = found(
      { ...event, audience: ["magistrate"], ...parts },
      "category/targeted-unreported",
    );
    expect(findings.map(({ path }) => path)).toEqual(expected);
  });
});
