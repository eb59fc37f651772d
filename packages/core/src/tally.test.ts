import { describe, expect, test } from "vitest";
import type { Event } from "./model/event.ts";
import type { Headcount, HeadcountLine } from "./model/headcount.ts";
import type { Participant } from "./model/participant.ts";
import type { TallyBy } from "./tally/tally-result.ts";
import { type TallyOptions, tally } from "./tally.ts";

const hearing: Event = {
  type: "event",
  id: "hearing",
  kind: "meeting",
  name: "Hearing",
  language: "en",
  start: "2026-05-20",
};

function counted(parts: Partial<Event>, options?: TallyOptions) {
  const { value, findings } = tally({ ...hearing, ...parts }, options);
  return { ...value, findings: findings.map(({ code, path }) => `${code} ${path}`) };
}

function attended(lines: HeadcountLine[], headcount: Partial<Headcount> = {}, by?: TallyBy) {
  const { measures, findings } = counted(
    { headcounts: [{ measure: "attended", lines, ...headcount }] },
    by === undefined ? {} : { by },
  );
  const [measure] = measures;
  return {
    rows: measure?.rows.map(({ id, depth, direct, subtree, share }) => [
      id,
      depth,
      direct,
      subtree,
      share,
    ]),
    unallocated: measure?.unallocatedParts.map(({ reason, value, share }) => [
      reason,
      value,
      share,
    ]),
    total: measure?.total,
    of: measure?.denominator,
    findings,
  };
}

describe("lines along the taxonomy", () => {
  test("a category is counted at its place and in all above it", () => {
    expect(
      attended([
        { categories: ["judge"], value: 3 },
        { categories: ["lawyer"], value: 14 },
        { categories: ["ngo"], value: 3 },
      ]),
    ).toEqual({
      rows: [
        ["justice", 0, 0, 17, 85],
        ["lawyer", 1, 14, 14, 70],
        ["magistrate", 1, 0, 3, 15],
        ["judge", 2, 3, 3, 15],
        ["civil-society", 0, 0, 3, 15],
        ["ngo", 1, 3, 3, 15],
      ],
      unallocated: [],
      total: null,
      of: { value: 20, of: "reported" },
      findings: [],
    });
  });

  test("a joint line stands where its categories meet, or in no row; it is never split", () => {
    expect(
      attended([
        { categories: ["judge", "lawyer"], value: 6 },
        { categories: ["researcher", "journalist"], value: 4 },
      ]),
    ).toEqual({
      rows: [["justice", 0, 6, 6, 60]],
      unallocated: [["joint", 4, 40]],
      total: null,
      of: { value: 10, of: "reported" },
      findings: [
        "tally/joint-line /headcounts/0/lines/0/categories",
        "tally/joint-line /headcounts/0/lines/1/categories",
      ],
    });
  });

  test("a line without a category has that of its institution, or none", () => {
    const { measures } = counted({
      organizations: [{ id: "caritas", name: "Caritas", categories: ["ngo"] }],
      headcounts: [
        {
          measure: "attended",
          lines: [
            { institution: "caritas", value: 3 },
            { label: "others", value: 1 },
          ],
        },
      ],
    });
    expect(measures[0]?.rows.map(({ id, subtree }) => [id, subtree])).toEqual([
      ["civil-society", 3],
      ["ngo", 3],
    ]);
    expect(measures[0]?.unallocatedParts).toEqual([{ reason: "not-stated", value: 1, share: 25 }]);
  });

  test("an unknown category survives under the unknown", () => {
    expect(attended([{ categories: ["x-acme-shaman"], value: 3 }]).rows).toEqual([
      ["unknown", 0, 0, 3, 100],
      ["x-acme-shaman", 1, 3, 3, 100],
    ]);
  });

  test("zero is counted, and what is not reported is not zero", () => {
    const { measures } = counted({
      audience: ["judge", "lawyer", "ngo", "journalist"],
      headcounts: [
        {
          measure: "attended",
          lines: [
            { categories: ["magistrate"], value: 0 },
            { label: "the press", categories: ["journalist"] },
            { categories: ["survivor"], suppressed: true },
            { categories: ["ngo"], value: 2 },
          ],
        },
      ],
    });
    expect(measures[0]?.rows.map(({ id, subtree, share }) => [id, subtree, share])).toEqual([
      ["civil-society", 2, 100],
      ["ngo", 2, 100],
      ["justice", 0, 0],
      ["magistrate", 0, 0],
    ]);
    expect(measures[0]?.notReported).toEqual([
      { id: "journalist", label: "the press", reason: "no-value" },
      { id: "survivor", label: "Survivor", reason: "withheld" },
      { id: "lawyer", label: "Lawyer", reason: "targeted" },
    ]);
  });
});

describe("totals and what shares are parts of", () => {
  const lines = [{ categories: ["judge"], value: 3 }];
  test.each<[string, HeadcountLine[], Partial<Headcount>, unknown]>([
    [
      "whom no line counts",
      lines,
      { total: 4 },
      [[["no-line", 1, 25]], 4, { value: 4, of: "total" }],
    ],
    [
      "lines that are everybody",
      lines,
      { partition: "complete" },
      [[], 3, { value: 3, of: "total" }],
    ],
    [
      "lines that leave a number out are not everybody",
      [...lines, {}],
      { partition: "complete" },
      [[], null, { value: 3, of: "reported" }],
    ],
    [
      "lines that overlap",
      lines,
      { partition: "overlapping", total: 9 },
      [[], 9, { value: 3, of: "mentions" }],
    ],
    ["lines beyond the total", lines, { total: 2 }, [[], 2, { value: 3, of: "mentions" }]],
    ["a total alone", [], { total: 2 }, [[["no-line", 2, 100]], 2, { value: 2, of: "total" }]],
    ["nobody", [], { total: 0 }, [[], 0, { value: 0, of: "total" }]],
  ])("%s", (_, stated, headcount, expected) => {
    const { unallocated, total, of } = attended(stated, headcount);
    expect([unallocated, total, of]).toEqual(expected);
  });

  test("lines beyond the total are said", () => {
    expect(attended(lines, { total: 2 }).findings).toEqual([
      "tally/exceeds-total /headcounts/0/total",
    ]);
  });
});

describe("a whole and its parts, both stated", () => {
  const line = (categories: string[], value: number, rest: HeadcountLine = {}) => ({
    categories,
    value,
    ...rest,
  });
  const once = (index: number) => `tally/counted-once /headcounts/0/lines/${index}`;

  test.each<[string, HeadcountLine[], Partial<Headcount>, unknown[], string[]]>([
    [
      "are counted once",
      [line(["magistrate"], 23), line(["judge"], 15), line(["prosecutor"], 6)],
      {},
      [
        ["justice", 0, 23],
        ["magistrate", 2, 23],
        ["judge", 15, 15],
        ["prosecutor", 6, 6],
      ],
      [once(0)],
    ],
    [
      "over several levels",
      [line(["judge"], 15), line(["magistrate"], 20), line(["justice"], 30)],
      {},
      [
        ["justice", 10, 30],
        ["magistrate", 5, 20],
        ["judge", 15, 15],
      ],
      [once(1), once(2)],
    ],
    [
      "though the parts are more than the whole",
      [line(["magistrate"], 3), line(["judge"], 5)],
      {},
      [
        ["justice", 0, 5],
        ["magistrate", 0, 5],
        ["judge", 5, 5],
      ],
      ["tally/parts-exceed-whole /headcounts/0/lines/0"],
    ],
    [
      "unless the total says that they are different people",
      [line(["magistrate"], 3), line(["judge"], 5)],
      { partition: "complete", total: 8 },
      [
        ["justice", 0, 8],
        ["magistrate", 3, 8],
        ["judge", 5, 5],
      ],
      [],
    ],
    [
      "a whole of one institution has no parts in another",
      [line(["magistrate"], 3, { institution: "a" }), line(["judge"], 5, { institution: "b" })],
      {},
      [
        ["justice", 0, 8],
        ["magistrate", 3, 8],
        ["judge", 5, 5],
      ],
      [],
    ],
    [
      "a whole of no institution has them in all",
      [line(["magistrate"], 9), line(["judge"], 5, { institution: "b" })],
      {},
      [
        ["justice", 0, 9],
        ["magistrate", 4, 9],
        ["judge", 5, 5],
      ],
      [once(0)],
    ],
    [
      "two lines of one category are different people",
      [line(["judge"], 3), line(["judge"], 5)],
      {},
      [
        ["justice", 0, 8],
        ["magistrate", 0, 8],
        ["judge", 8, 8],
      ],
      [],
    ],
  ])("%s", (_, lines, headcount, rows, findings) => {
    const result = attended(lines, headcount);
    expect(result.rows?.map(([id, , direct, subtree]) => [id, direct, subtree])).toEqual(rows);
    expect(result.findings).toEqual(findings);
  });
});

describe("other views", () => {
  const organizations = [
    { id: "un", name: "United Nations", categories: ["international-organization"] },
    { id: "unodc", name: "UNODC", parent: "un", country: "AT" },
    { id: "court", name: "Court", categories: ["justice"] },
  ];
  const headcounts: Headcount[] = [
    {
      measure: "attended",
      lines: [
        { categories: ["police-officer"], institution: "unodc", value: 1 },
        { categories: ["judge"], institution: "court", value: 3 },
        { categories: ["lawyer"], value: 4 },
        { categories: ["ngo"], countries: ["RO"], value: 2 },
        {
          categories: ["embassy"],
          organizations: ["un", "court"],
          countries: ["RO", "BE"],
          value: 5,
        },
      ],
    },
  ];
  const view = (by: TallyBy) => {
    const [measure] = counted({ organizations, headcounts }, { by }).measures;
    return [
      measure?.rows.map(({ kind, id, depth, direct, subtree }) => [
        `${kind} ${id}`,
        depth,
        direct,
        subtree,
      ]),
      measure?.unallocatedParts.map(({ reason, value }) => [reason, value]),
    ];
  };

  test("by sector", () => {
    expect(view("sector")).toEqual([
      [
        ["category justice", 0, 7, 7],
        ["category international", 0, 5, 5],
        ["category civil-society", 0, 2, 2],
        ["category law-enforcement", 0, 1, 1],
      ],
      [],
    ]);
  });

  test("by institution: a profession does not tell it, a kind of institution does", () => {
    expect(view("institution")).toEqual([
      [
        ["category international", 0, 0, 6],
        ["category embassy", 1, 5, 5],
        ["category international-organization", 1, 0, 1],
        ["organization un", 2, 0, 1],
        ["organization unodc", 3, 1, 1],
        ["category justice", 0, 0, 3],
        ["organization court", 1, 3, 3],
        ["category civil-society", 0, 0, 2],
        ["category ngo", 1, 2, 2],
      ],
      [["not-stated", 4]],
    ]);
  });

  test("by country: that of the institution where the line has none, several are never split", () => {
    expect(view("country")).toEqual([
      [
        ["country RO", 0, 2, 2],
        ["country AT", 0, 1, 1],
      ],
      [
        ["not-stated", 7],
        ["joint", 5],
      ],
    ]);
  });

  test("labels in a language", () => {
    const [measure] = counted({ headcounts }, { by: "country", language: "ro" }).measures;
    expect(measure?.rows.map(({ label }) => label)).toEqual(["România"]);
  });

  test("a body and the body that it belongs to are said not to be two", () => {
    const stated = [
      { measure: "attended" as const, lines: [{ organizations: ["unodc", "un"], value: 1 }] },
    ];
    expect(counted({ organizations, headcounts: stated }).findings).toEqual([
      "tally/nested-organizations /headcounts/0/lines/0",
    ]);
  });

  test("organizations and categories in a circle end", () => {
    const round = [
      { id: "a", name: "A", parent: "b" },
      { id: "b", name: "B", parent: "a" },
    ];
    const lines = [{ institution: "b", value: 1 }];
    const [measure] = counted(
      { organizations: round, headcounts: [{ measure: "attended", lines }] },
      { by: "institution" },
    ).measures;
    expect(measure?.rows.map(({ id, subtree }) => [id, subtree])).toEqual([
      ["a", 1],
      ["b", 1],
    ]);
  });
});

describe("participants", () => {
  const participants: Participant[] = [
    { id: "p-1", categories: ["judge"], status: "attended" },
    { id: "p-2", categories: ["judge"], status: "no-show", country: "RO" },
    { id: "p-3", categories: ["researcher", "journalist"], status: "turned-away" },
    { id: "p-4" },
  ];

  test("all of them, and those who reached each measure", () => {
    const { measures, funnels } = counted({ participants });
    expect(
      measures.map(({ measure, source, total, unallocated }) => [
        measure,
        source,
        total,
        unallocated,
      ]),
    ).toEqual([
      ["participants", "participants", 4, 2],
      ["interested", "participants", 3, 1],
      ["confirmed", "participants", 2, 0],
      ["turned-away", "participants", 1, 1],
      ["attended", "participants", 1, 0],
    ]);
    expect(funnels).toEqual([
      {
        stages: [
          { measure: "interested", total: 3, share: 100 },
          { measure: "confirmed", total: 2, of: "interested", share: 67 },
          { measure: "turned-away", total: 1, of: "interested", share: 33 },
          { measure: "attended", total: 1, of: "confirmed", share: 50 },
        ],
      },
    ]);
  });

  test("a list that is handed over counts like one in the document", () => {
    expect(counted({}, { participants })).toEqual(counted({ participants }));
  });
});

describe("the way from interest to attendance", () => {
  const stages = (...totals: [Headcount["measure"], number][]) =>
    counted({ headcounts: totals.map(([measure, total]) => ({ measure, total })) }).funnels.flatMap(
      (funnel) => funnel.stages.map(({ measure, total, share }) => [measure, total, share]),
    );

  test.each<[string, [Headcount["measure"], number][], unknown[]]>([
    [
      "adds up to 100",
      [
        ["interested", 178],
        ["confirmed", 122],
        ["turned-away", 56],
        ["attended", 120],
      ],
      [
        ["interested", 178, 100],
        ["confirmed", 122, 69],
        ["turned-away", 56, 31],
        ["attended", 120, 98],
      ],
    ],
    [
      "leaves room for those of whom nothing is said",
      [
        ["interested", 3],
        ["confirmed", 1],
      ],
      [
        ["interested", 3, 100],
        ["confirmed", 1, 33],
      ],
    ],
    [
      "has no shares where it exceeds those who were interested",
      [
        ["interested", 3],
        ["confirmed", 4],
      ],
      [
        ["interested", 3, 100],
        ["confirmed", 4, null],
      ],
    ],
    [
      "the last count of a measure holds",
      [
        ["interested", 1],
        ["interested", 4],
        ["confirmed", 2],
      ],
      [
        ["interested", 4, 100],
        ["confirmed", 2, 50],
      ],
    ],
    [
      "one number is no way",
      [
        ["attended", 4],
        ["planned", 5],
      ],
      [],
    ],
  ])("%s", (_, totals, expected) => expect(stages(...totals)).toEqual(expected));
});
