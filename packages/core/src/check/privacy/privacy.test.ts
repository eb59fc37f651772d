import { describe, expect, test } from "vitest";
import { check } from "../../check.ts";
import type { Event } from "../../model/event.ts";
import type { PlenaryDocument } from "../../model/plenary-document.ts";
import type { Attribution, Privacy } from "../../model/privacy.ts";
import type { Project } from "../../model/project.ts";

const event: Event = {
  type: "event",
  id: "hearing",
  kind: "meeting",
  name: "Hearing",
  language: "en",
  start: "2026-05-20",
};
const project = { type: "project", id: "hearings", name: "Hearings", language: "en" } as const;
const ana = { id: "ana-pop", name: "Ana Pop" };
const jan = { id: "jan-vos", name: "Jan Vos" };
const people = [ana, jan];
const organizations = [{ id: "acme", name: "Acme" }];

function found(document: PlenaryDocument, code: string) {
  return check(document)
    .filter((finding) => finding.code === code)
    .map(({ path, params }) => ({ path, params }));
}

describe("a small cell", () => {
  const lines = [{ value: 0 }, { value: 1 }, { value: 4 }, { value: 5 }, {}];
  const document: Event = {
    ...event,
    headcounts: [{ measure: "planned" }, { measure: "attended", lines }],
  };
  const small = (path: string, cells: number, threshold: number) => [
    { path, params: { cells, threshold } },
  ];

  test.each<[Privacy | undefined, ReturnType<typeof small>]>([
    [undefined, small("/headcounts/1", 2, 5)],
    [{ visibility: "public" }, small("/headcounts/1", 2, 5)],
    [{ threshold: 6 }, small("/headcounts/1", 3, 6)],
    [{ threshold: 3 }, small("/headcounts/1", 1, 3)],
    [{ visibility: "participants" }, []],
    [{ visibility: "organizers" }, []],
  ])("with the privacy %o", (privacy, expected) => {
    expect(found({ ...document, privacy }, "privacy/small-cell")).toEqual(expected);
  });

  test("can be a total", () => {
    const counts = [
      { measure: "attended" as const, total: 3 },
      { measure: "invited" as const, total: 5 },
    ];
    expect(found({ ...event, headcounts: counts }, "privacy/small-cell")).toEqual(
      small("/headcounts/0", 1, 5),
    );
  });

  test("of a project's event is judged by the project's privacy where the event states none", () => {
    const events: Event[] = [
      document,
      { ...document, id: "public", privacy: { visibility: "public" } },
    ];
    const privacy: Privacy = { visibility: "organizers", threshold: 3 };
    expect(found({ ...project, events, privacy }, "privacy/small-cell")).toEqual(
      small("/events/1/headcounts/1", 1, 3),
    );
  });
});

describe("a name where none may be", () => {
  const roles = [
    { role: "speaker", person: "ana-pop", organization: "acme" },
    { role: "expert", attribution: "four international experts", count: 4 },
  ] as const;
  const named: Event = {
    ...event,
    people,
    organizations,
    roles: [
      { role: "organizer", party: "ana-pop" },
      { role: "chair", party: "ana-pop" },
      { role: "moderator", party: "acme" },
    ],
    agenda: {
      days: [
        {
          date: "2026-05-20",
          items: [
            { id: "a", kind: "other", title: "A" },
            { id: "b", kind: "panel", title: "B", roles: [...roles] },
            {
              id: "c",
              kind: "workshop",
              title: "C",
              rotation: { rounds: 1, workshops: [{ title: "D", roles: [...roles] }] },
            },
            { id: "e", kind: "workshop", title: "E", rotation: { rounds: 1, workshops: 2 } },
          ],
        },
      ],
    },
    statements: [
      { kind: "claim", text: "So it is.", speaker: "ana-pop" },
      { kind: "quote", text: "So be it.", speaker: "ana-pop" },
      { kind: "feedback", text: "So it was.", speaker: "acme" },
      { kind: "quote", text: "So they say." },
    ],
  };
  const items = "/agenda/days/0/items";
  const persons = [
    "/roles/1/party",
    `${items}/1/roles/0/person`,
    `${items}/2/rotation/workshops/0/roles/0/person`,
    "/statements/1/speaker",
  ];
  const all = [
    "/roles/1/party",
    "/roles/2/party",
    `${items}/1/roles/0/person`,
    `${items}/1/roles/0/organization`,
    `${items}/2/rotation/workshops/0/roles/0/person`,
    `${items}/2/rotation/workshops/0/roles/0/organization`,
    "/statements/1/speaker",
    "/statements/2/speaker",
  ];
  const paths = (document: PlenaryDocument) =>
    found(document, "privacy/attribution").map(({ path }) => path);

  test.each<[Attribution | undefined, string[]]>([
    ["none", all],
    ["role-only", persons],
    ["attributed", []],
    [undefined, []],
  ])("with the attribution %s", (attribution, expected) => {
    expect(paths({ ...named, privacy: { attribution } })).toEqual(expected);
  });

  test("in a project, whose attribution holds for itself and for events that state none", () => {
    const events: Event[] = [
      { ...named, people: undefined, organizations: undefined },
      { ...named, id: "other", privacy: { attribution: "attributed" } },
    ];
    const shared: Project = {
      ...project,
      people,
      organizations,
      statements: [{ kind: "quote", text: "So be it.", speaker: "jan-vos" }],
      privacy: { attribution: "role-only" },
      events,
    };
    const inEvent = persons.map((path) => `/events/0${path}`);
    expect(paths(shared)).toEqual(["/statements/0/speaker", ...inEvent]);
  });

  test("is not repeated by the finding", () => {
    const messages = check({ ...named, privacy: { attribution: "none" } })
      .filter(({ code }) => code.startsWith("privacy/"))
      .map(({ message, params }) => message + JSON.stringify(params));
    expect(messages.filter((message) => /ana|pop|acme/i.test(message))).toEqual([]);
  });
});

describe("participants without consent", () => {
  const consent = { visibility: "participants" } as const;
  const document: Event = {
    ...event,
    people: [ana, { ...jan, consent }],
    participants: [
      { id: "p1", person: "ana-pop" },
      { id: "p2", person: "ana-pop", consent },
      { id: "p3", person: "jan-vos" },
      { id: "p4", attribution: "a judge" },
      { id: "p5", person: "nobody" },
    ],
  };

  test("are counted in one finding of a public document", () => {
    expect(found(document, "privacy/no-consent")).toEqual([
      { path: "/participants", params: { count: 2 } },
    ]);
    for (const visibility of ["participants", "organizers"] as const) {
      expect(found({ ...document, privacy: { visibility } }, "privacy/no-consent")).toEqual([]);
    }
  });

  test("are looked up among the people of the project too", () => {
    const events: Event[] = [
      { ...document, people: undefined },
      { ...document, id: "closed", privacy: { visibility: "organizers" } },
    ];
    const shared = { ...project, people: document.people, events };
    expect(found(shared, "privacy/no-consent")).toEqual([
      { path: "/events/0/participants", params: { count: 2 } },
    ]);
  });
});
