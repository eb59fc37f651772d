import { describe, expect, test } from "vitest";
import type { Event } from "../model/event.ts";
import type { Person } from "../model/person.ts";
import type { PlenaryDocument } from "../model/plenary-document.ts";
import type { Audience } from "../model/privacy.ts";
import type { Project } from "../model/project.ts";
import type { StakeholderCategory } from "../model/taxonomy.ts";
import { redact } from "../redact.ts";
import { validateDocument } from "../validate/validate.ts";
import { redactionCodes } from "./redaction-codes.ts";

const base = {
  type: "event",
  id: "hearing",
  kind: "meeting",
  name: "Hearing",
  language: "en",
  start: "2026-05-20",
} as const satisfies Event;
const ana = { id: "ana-pop", name: "Ana Pop", consent: { visibility: "public" } } as const;
const jan = { id: "jan-vos", name: "Jan Vos", consent: { visibility: "participants" } } as const;
const eva = { id: "eva-roth", name: "Eva Roth" } as const;
const acme = { id: "acme", name: "Acme" };
const organizer = { party: "acme", role: "organizer" } as const;

/** The copy, which always validates, and the codes and places of what it leaves out. */
function copyOf<Document extends PlenaryDocument>(document: Document, audience: Audience) {
  const before = structuredClone(document);
  const copy = redact(document, audience);
  expect(document).toEqual(before);
  if (!copy.ok) return { value: undefined, told: copy.findings.map(({ code }) => code) };
  expect(validateDocument(copy.value)).toEqual({ ok: true, value: copy.value, findings: [] });
  return { value: copy.value, told: copy.findings.map(({ code, path }) => `${code} ${path}`) };
}

const day = (items: NonNullable<Event["agenda"]>["days"][number]["items"]) => ({
  days: [{ date: "2026-05-20", items }],
});

test("the organizers' copy is the document itself", () => {
  const document = { ...base, people: [eva], extensions: { "example.org/a": 1 } };
  expect(redact(document, "organizers")).toEqual({ ok: true, value: document, findings: [] });
});

test.each<[Audience, Audience, boolean]>([
  ["public", "public", true],
  ["participants", "public", false],
  ["participants", "participants", true],
  ["organizers", "participants", false],
])("a document for the %s has a copy for the %s: %s", (visibility, audience, ok) => {
  const { value, told } = copyOf({ ...base, privacy: { visibility } }, audience);
  expect([value !== undefined, told]).toEqual([ok, ok ? [] : ["redact/not-for-audience"]]);
});

test("an event of a project is left out of a copy that it is not for, and a pointer to another follows that one", () => {
  const project: Project = {
    type: "project",
    id: "hearings",
    name: "Hearings",
    language: "en",
    inferred: ["/events/1/start", "/events/0/start", "/name"],
    events: [
      { ...base, privacy: { visibility: "organizers" } },
      { ...base, id: "open", inferred: ["/start"] },
    ],
  };
  expect(copyOf(project, "public")).toEqual({
    value: {
      ...project,
      inferred: ["/events/0/start", "/name"],
      events: [{ ...base, id: "open", inferred: ["/start"] }],
    },
    told: ["redact/restricted /events/0"],
  });
});

test("an agenda item for organizers goes with its parts, its room and its document; others keep the ids they were known by", () => {
  const document: Event = {
    ...base,
    place: {
      rooms: [
        { id: "hall", name: "Hall" },
        { id: "back", name: "Back" },
        { id: "spare", name: "Spare" },
      ],
    },
    documents: [{ id: "brief", title: "Brief", kind: "other" }],
    agenda: day([
      {
        kind: "break",
        title: "Coffee",
        visibility: "organizers",
        room: "back",
        documents: ["brief"],
      },
      { kind: "break", title: "Coffee", room: "hall" },
      { kind: "other", title: "Part", parent: "coffee" },
    ]),
  };
  expect(copyOf(document, "participants")).toEqual({
    value: {
      ...base,
      place: {
        rooms: [
          { id: "hall", name: "Hall" },
          { id: "spare", name: "Spare" },
        ],
      },
      agenda: day([{ kind: "break", title: "Coffee", room: "hall", id: "coffee-2" }]),
    },
    told: [
      "redact/restricted /agenda/days/0/items/0",
      "redact/restricted /agenda/days/0/items/2",
      "redact/only-for-withheld /place/rooms",
      "redact/only-for-withheld /documents",
    ],
  });
});

test("a link to join online is for participants where it states nothing else", () => {
  const document: Event = {
    ...base,
    virtualLocations: [
      { url: "https://example.org/join" },
      { url: "https://example.org/stream", visibility: "public" },
    ],
  };
  const linksFor = (audience: Audience) =>
    copyOf(document, audience).value?.virtualLocations?.map(({ url }) => url);
  expect([linksFor("public"), linksFor("participants")]).toEqual([
    ["https://example.org/stream"],
    ["https://example.org/join", "https://example.org/stream"],
  ]);
});

describe("people", () => {
  const contact = { email: "x@example.org", phone: "+40 1 234", note: "Vegan." };
  const document: Event = {
    ...base,
    organizations: [acme],
    people: [
      { ...ana, ...contact, posts: [{ title: "Judge" }] },
      { ...jan, ...contact, posts: [{ title: "Nurse" }] },
      { ...eva, ...contact },
    ],
    agenda: day([
      {
        id: "talk",
        kind: "keynote",
        title: "Talk",
        roles: [
          { role: "speaker", person: "ana-pop", organization: "acme" },
          { role: "panelist", person: "eva-roth", organization: "acme", attribution: "a nurse" },
        ],
      },
    ]),
    participants: [
      { id: "p1", person: "ana-pop", status: "attended", categories: ["judge"], note: "Late." },
      { id: "p2", person: "jan-vos", status: "confirmed", organization: "acme" },
      { id: "p3", person: "eva-roth" },
      { id: "p4", attribution: "a student", consent: { visibility: "participants" } },
      { id: "p5", person: "jan-vos", status: "no-show" },
      {
        id: "p6",
        attribution: "a survivor",
        categories: ["survivor"],
        consent: { visibility: "public" },
      },
    ],
  };

  test("are named to the public as speakers, by their consent, and nobody is listed as a participant", () => {
    const { value } = copyOf(document, "public");
    expect([value?.people, value?.participants, value?.agenda?.days[0]?.items[0]?.roles]).toEqual([
      [{ id: "ana-pop", name: "Ana Pop", posts: [{ title: "Judge" }] }],
      undefined,
      [
        { role: "speaker", person: "ana-pop", organization: "acme" },
        { role: "panelist", attribution: "a nurse" },
      ],
    ]);
  });

  test("are named to participants by their consent; of those who only take part the name alone is told", () => {
    const { value } = copyOf(document, "participants");
    expect([value?.people, value?.participants]).toEqual([
      [
        { id: "ana-pop", name: "Ana Pop", posts: [{ title: "Judge" }] },
        { id: "jan-vos", name: "Jan Vos" },
      ],
      [
        { id: "p1", person: "ana-pop" },
        { id: "p2", person: "jan-vos", organization: "acme" },
        { id: "p4", attribution: "a student" },
      ],
    ]);
  });

  test("are not named where one of several consents is narrower", () => {
    const participants = [
      { id: "p1", person: "ana-pop", consent: { visibility: "organizers" } },
    ] as const;
    const narrow: Event = { ...base, people: [ana], participants: [...participants] };
    expect(copyOf(narrow, "participants").value).toEqual(base);
  });
});

describe("attribution", () => {
  const roles = [
    { role: "speaker", person: "ana-pop", organization: "acme" },
    { role: "expert", attribution: "two experts", count: 2 },
  ] as const;
  const document: Event = {
    ...base,
    organizations: [acme],
    people: [ana],
    roles: [organizer, { party: "ana-pop", role: "chair" }, { party: "acme", role: "moderator" }],
    statements: [{ kind: "quote", text: "So be it.", speaker: "ana-pop" }],
    documents: [{ title: "Report", kind: "report", author: "ana-pop" }],
    agenda: day([
      {
        id: "talk",
        kind: "workshop",
        title: "Talk",
        roles: [...roles],
        rotation: { rounds: 1, workshops: [{ title: "A", roles: [...roles] }] },
      },
    ]),
  };
  const parts = (attribution: "attributed" | "role-only" | "none") => {
    const { value } = copyOf({ ...document, privacy: { attribution } }, "participants");
    const item = value?.agenda?.days[0]?.items[0];
    const workshops = item?.rotation?.workshops;
    return [
      value?.people?.length,
      value?.roles,
      value?.statements?.[0]?.speaker,
      value?.documents?.[0]?.author,
      item?.roles,
      typeof workshops === "object" ? workshops[0]?.roles : undefined,
    ];
  };
  const unnamed = [{ role: "speaker", organization: "acme" }, roles[1]];

  test.each([
    ["attributed", [1, document.roles, "ana-pop", "ana-pop", roles, roles]],
    [
      "role-only",
      [
        undefined,
        [organizer, { role: "chair" }, { party: "acme", role: "moderator" }],
        undefined,
        undefined,
        unnamed,
        unnamed,
      ],
    ],
    ["none", [undefined, [organizer], undefined, undefined, undefined, undefined]],
  ] as const)("%s", (attribution, expected) => {
    expect(parts(attribution)).toEqual(expected);
  });
});

describe("a text that names somebody whom the copy does not name", () => {
  const person = {
    ...eva,
    honorificPrefix: "Rapporteurin",
    email: "eva@example.org",
    phone: "+40 264 123",
  };
  const described = (description: string) =>
    copyOf({ ...base, people: [person], description }, "public").value?.description;

  test.each([
    "Eva Roth spoke.",
    "With ROTH, Eva",
    "Mrs. Roth spoke.",
    "E. Roth spoke.",
    "Rapporteurin Roth",
    "Écrire à Éva Röth",
    "mail eva@example.org",
    "call +40 (264) 123",
  ])("is withheld: %s", (text) => {
    expect(described(text)).toBe(undefined);
  });

  test.each(["The Roth report", "Eva and Jan", "Evaroth"])(
    "is shown where it names nobody: %s",
    (text) => {
      expect(described(text)).toBe(text);
    },
  );

  test.each<[string, string, Partial<Person>?]>([
    ["Dr. Ana Pop, PhD", "Ana Pop spoke"],
    ["María García López", "María García spoke"],
    ["María García López", "Sra. García spoke"],
    ["Maria Ana Popescu", "Ana Popescu spoke"],
    ["Maria Popescu", "by d-na Popescu"],
    ["Jan de Vries", "dhr. De Vries spoke"],
    ["Jan de Vries", "J. de Vries spoke"],
    ["Ursula von der Leyen", "Frau von der Leyen spoke"],
    ["Anna Rossi", "dott.ssa Rossi spoke"],
    ["Eva Roth", "call +40721 123 456", { phone: "+40 721 123 456" }],
  ])("of %s is withheld: %s", (name, description, more = {}) => {
    const document: Event = { ...base, people: [{ id: "p", name, ...more }], description };
    expect(copyOf(document, "public").value?.description).toBe(undefined);
  });

  test("of de Vries leaves what is no name", () => {
    const people = [{ id: "p", name: "Jan de Vries" }];
    const description = "J. spoke de facto of Jan and de la Mare";
    expect(copyOf({ ...base, people, description }, "public").value?.description).toBe(description);
  });

  test("keeps what is not a name where there must be a text; ids and addresses are replaced or left out", () => {
    const document: Event = {
      ...base,
      name: "Eva Roth, a hearing with Eva Roth",
      translations: { de: { name: "Eva Roth" } },
      url: "https://example.org/eva-roth",
      people: [eva],
      topics: [
        {
          name: "Housing",
          description: "Asked by Eva Roth.",
          translations: { de: { name: "Wohnen", description: "Frage" } },
        },
      ],
      agenda: day([
        { id: "talk-by-eva-roth", kind: "keynote", title: "Talk" },
        { id: "questions", kind: "other", title: "Questions", parent: "talk-by-eva-roth" },
      ]),
      virtualLocations: [{ url: "https://example.org/eva_roth", visibility: "public" }],
    };
    expect(copyOf(document, "public").value).toEqual({
      ...base,
      name: "[…], a hearing with […]",
      translations: { de: {} },
      topics: [{ name: "Housing", translations: { de: { name: "Wohnen" } } }],
      agenda: day([
        { id: "withheld-1", kind: "keynote", title: "Talk" },
        { id: "questions", kind: "other", title: "Questions", parent: "withheld-1" },
      ]),
    });
  });

  test("may name who is named anyway, but not where contributions are not attributed", () => {
    const document: Event = {
      ...base,
      people: [ana],
      roles: [{ party: "ana-pop", role: "organizer" }],
      description: "Ask Ana Pop.",
    };
    const shown = (attribution: "attributed" | "role-only") => {
      const { value } = copyOf({ ...document, privacy: { attribution } }, "public");
      return [value?.people?.length, value?.description];
    };
    expect([shown("attributed"), shown("role-only")]).toEqual([
      [1, "Ask Ana Pop."],
      [1, undefined],
    ]);
  });
});

test("sensitive categories, also of one's own, are left out wherever they are told", () => {
  const document: Event = {
    ...base,
    audience: ["survivor", "ngo"],
    organizations: [{ ...acme, categories: ["x-acme-peers"] }],
    roles: [organizer],
    taxonomy: {
      id: "plenary-stakeholders",
      version: "1.0",
      concepts: [
        {
          id: "x-acme-peers",
          broader: "lived-experience",
          kind: "group",
          prefLabel: { en: "Peers" },
        },
        { id: "x-acme-friends", broader: "ngo", kind: "group", prefLabel: { en: "Friends" } },
      ],
    },
    headcounts: [
      { measure: "invited", lines: [{ categories: ["x-acme-peers"] }, { categories: ["ngo"] }] },
    ],
  };
  const { value } = copyOf(document, "participants");
  expect([
    value?.audience,
    value?.organizations,
    value?.taxonomy?.concepts?.map(({ id }) => id),
    value?.headcounts,
  ]).toEqual([
    ["ngo"],
    [acme],
    ["x-acme-friends"],
    [{ measure: "invited", lines: [{ categories: ["ngo"] }] }],
  ]);
});

test("every code is shown by a document, with a message that repeats nothing of it", () => {
  const person = { ...eva, id: "qqq", name: "Qqq Qqq", email: "qqq@example.org" };
  const document: Event = {
    ...base,
    description: "Qqq Qqq",
    audience: ["survivor"],
    organizations: [
      { ...acme, email: "qqq@example.org" },
      { id: "qqq-office", name: "Qqq office" },
    ],
    people: [person],
    virtualLocations: [{ url: "https://example.org/qqq" }],
    agenda: day([
      {
        id: "talk",
        kind: "other",
        title: "Talk",
        roles: [{ role: "speaker", person: "qqq" }],
        room: "qqq",
      },
    ]),
    participants: [{ id: "qqq-1", person: "qqq", status: "withdrawn" }],
    headcounts: [
      {
        measure: "attended",
        lines: [{ categories: ["judge"], institution: "qqq-office", value: 2 }],
      },
    ],
  };
  const { findings } = redact(document, "public");
  const refused = redact({ ...document, privacy: { visibility: "organizers" } }, "public").findings;
  const all = [...findings, ...refused];
  expect([...new Set(all.map(({ code }) => code))].sort()).toEqual(
    Object.keys(redactionCodes).sort(),
  );
  expect(all.filter((finding) => /qqq/i.test(JSON.stringify(finding)))).toEqual([]);
});

test("what a copy does not change is the original's own object", () => {
  const [kept, changed] = [
    { kind: "keynote", title: "Talk", topics: [{ name: "Law" }], room: "hall" },
    { kind: "keynote", title: "Talk of Eva Roth", room: "hall" },
  ] as const;
  const document: Event = {
    ...base,
    people: [ana, eva],
    place: { rooms: [{ id: "hall", name: "Hall" }] },
    agenda: day([{ ...kept, topics: [{ name: "Law" }] }, changed]),
    roles: [{ party: "ana-pop", role: "speaker" }],
  };
  const { value } = copyOf(document, "public");
  const items = (event: Event | undefined) => event?.agenda?.days[0]?.items;
  expect(value?.place).toBe(document.place);
  expect(items(value)?.[0]).toBe(items(document)?.[0]);
  expect(items(value)?.[1]).toEqual({ ...changed, title: "Talk of […]" });
});

test("somebody who has the id of another in another event is withheld all the same", () => {
  const project: Project = {
    type: "project",
    id: "hearings",
    name: "Hearings",
    language: "en",
    events: [
      { ...base, people: [{ ...eva, id: "p1" }], description: "By Eva Roth" },
      {
        ...base,
        id: "open",
        people: [{ ...ana, id: "p1" }],
        roles: [{ party: "p1", role: "speaker" }],
      },
    ],
  };
  expect(copyOf(project, "public").value?.events.map(({ description }) => description)).toEqual([
    undefined,
    undefined,
  ]);
});

describe("a category is sensitive", () => {
  const concept = (id: string, more: Partial<StakeholderCategory> = {}): StakeholderCategory => ({
    id,
    kind: "group",
    prefLabel: { en: id },
    ...more,
  });
  const audienceOf = (concepts: StakeholderCategory[], audience: string[]) => {
    const taxonomy = { id: "own", version: "1.0", concepts };
    return copyOf<Event>({ ...base, taxonomy, audience }, "public").value?.audience;
  };

  test.each<[string, StakeholderCategory[]]>([
    [
      "where any of its replacements is",
      [
        concept("x-me-a", { replacedBy: "x-me-b" }),
        concept("x-me-b", { replacedBy: "x-me-c", sensitive: true }),
        concept("x-me-c"),
      ],
    ],
    [
      "where replacements go in a circle",
      [
        concept("x-me-a", { replacedBy: "x-me-b" }),
        concept("x-me-b", { replacedBy: "x-me-a", sensitive: true }),
      ],
    ],
    [
      "within one of Plenary's that is not declared",
      [concept("x-me-a", { broader: "lived-experience" })],
    ],
  ])("%s", (_, concepts) => {
    expect(audienceOf(concepts, ["x-me-a", "ngo"])).toEqual(["ngo"]);
  });

  test("where the project or another event says so", () => {
    const taxonomy = (sensitive: boolean) => ({
      id: "own",
      version: "1.0",
      concepts: [concept("x-me-a", sensitive ? { sensitive } : {})],
    });
    const project: Project = {
      type: "project",
      id: "hearings",
      name: "Hearings",
      language: "en",
      organizations: [{ ...acme, categories: ["x-me-a"] }],
      roles: [organizer],
      events: [{ ...base, taxonomy: taxonomy(true) }],
    };
    expect(copyOf(project, "public").value?.organizations).toEqual([acme]);
    const event = { ...base, audience: ["x-me-a"], taxonomy: taxonomy(false) };
    const marked: Project = { ...project, taxonomy: taxonomy(true), events: [event] };
    expect(copyOf(marked, "public").value?.events[0]?.audience).toBe(undefined);
  });
});
