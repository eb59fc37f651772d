import { describe, expect, test } from "vitest";
import { startMerge } from "./merge.ts";
import type { Registration } from "./registration.ts";

interface Before {
  readonly people?: object[];
  readonly participants?: object[];
}

/** Merges rows into lists that are kept in memory; ids are numbered. */
function merged({ people = [], participants = [] }: Before, rows: Registration[]) {
  const keys = new Map<string, number>();
  const notes: unknown[] = [];
  const added: Record<"people" | "participants", object[]> = { people: [], participants: [] };
  let ids = 0;
  const organizations = [{ id: "acme", name: "Acme Ltd", acronym: "ACME" }];
  const merge = startMerge(organizations, {
    keys: { get: (key) => keys.get(key), set: (key, value) => keys.set(key, value) },
    notes: { write: (data) => notes.push(data) - 1, read: (at) => notes[at] },
    keep: (list, entry) => added[list].push(entry),
    randomId: () => `${++ids}`,
  });
  for (const participant of participants) merge.addParticipant(participant);
  for (const person of people) merge.addPerson(person);
  const problems = rows.map((row, at) =>
    merge.place(row, at + 1).map(({ code }) => code.replace("participants/", "")),
  );
  return {
    people: [...people.map((entry) => merge.updated("people", entry)), ...added.people],
    participants: [
      ...participants.map((entry) => merge.updated("participants", entry)),
      ...added.participants,
    ],
    organizations: merge.newOrganizations,
    problems,
    counts: merge.counts,
  };
}

const ana = { id: "ana", name: "Ana Pop", email: "ana@example.org" };
const ion = { id: "ion", name: "Ion Ionescu" };

describe("whom a row is for", () => {
  test.each<[string, Before, Registration[], unknown]>([
    ["somebody new", {}, [{ name: "Ana" }], [{ id: "n-1", name: "Ana" }]],
    [
      "the same e-mail and name, whatever their case and accents",
      { people: [ana], participants: [{ id: "p", person: "ana" }] },
      [{ name: "ANA  Pôp", email: "Ana@Example.org" }],
      [ana],
    ],
    [
      "the same name and organization, without an e-mail",
      { people: [ion], participants: [{ id: "p", person: "ion", organization: "acme" }] },
      [{ name: "Ion Ionescu", organization: "acme" }],
      [ion],
    ],
    [
      "somebody of the document who does not take part yet",
      { people: [ana] },
      [{ name: "Ana Pop", email: "ana@example.org" }],
      [ana],
    ],
  ])("%s", (_, before, rows, people) => {
    const result = merged(before, rows);
    expect([result.people, result.participants.length, result.problems]).toEqual([people, 1, [[]]]);
  });

  test.each<[string, Before, Registration[], string[][], number]>([
    [
      "a row twice",
      {},
      [
        { name: "Ana", email: "a@example.org" },
        { name: "Ana", email: "A@example.org" },
      ],
      [[], ["repeated-row"]],
      1,
    ],
    [
      "a row twice, for somebody of the document",
      { people: [ana], participants: [{ id: "p", person: "ana" }] },
      [
        { name: ana.name, email: ana.email },
        { name: ana.name, email: ana.email },
      ],
      [[], ["repeated-row"]],
      1,
    ],
    [
      "an address that two people share",
      {},
      [
        { name: "Ana", email: "office@example.org" },
        { name: "Ion", email: "office@example.org" },
      ],
      [[], ["shared-email"]],
      2,
    ],
    [
      "two people of one name and one organization",
      { people: [ion, { ...ion, id: "ion-2" }] },
      [{ name: "Ion Ionescu" }],
      [["ambiguous"]],
      0,
    ],
    [
      "a name of the document without an e-mail",
      { people: [ion], participants: [{ id: "p", person: "ion" }] },
      [{ name: "Ion Ionescu", email: "ion@example.org" }],
      [["same-name"]],
      2,
    ],
    [
      "a name of the document, in a row without an e-mail",
      { people: [ana], participants: [{ id: "p", person: "ana" }] },
      [{ name: "Ana Pop" }],
      [["same-name"]],
      2,
    ],
    [
      "two people of one name and different addresses",
      { people: [ana], participants: [{ id: "p", person: "ana" }] },
      [{ name: "Ana Pop", email: "other@example.org" }],
      [[]],
      2,
    ],
  ])("%s", (_, before, rows, problems, participants) => {
    const result = merged(before, rows);
    expect([result.problems, result.participants.length]).toEqual([problems, participants]);
  });
});

test("what a row fills is replaced, what it leaves empty stays; the name and address stay as they are spelt", () => {
  const { people, participants } = merged(
    {
      people: [{ ...ana, note: "speaker" }],
      participants: [
        { id: "p", person: "ana", status: "invited", country: "RO", categories: ["judge"] },
      ],
    },
    [
      {
        name: "ana pop",
        email: "ANA@example.org",
        phone: "021",
        status: "attended",
        categories: ["lawyer"],
      },
    ],
  );
  expect([people, participants]).toEqual([
    [{ ...ana, note: "speaker", phone: "021" }],
    [{ id: "p", person: "ana", status: "attended", country: "RO", categories: ["lawyer"] }],
  ]);
});

test("an entry of which nothing is new stays the same object", () => {
  const participant = { id: "p", person: "ana", status: "attended" };
  const { people, participants } = merged({ people: [ana], participants: [participant] }, [
    { name: ana.name, email: ana.email, status: "attended" },
  ]);
  expect([people[0] === ana, participants[0] === participant]).toEqual([true, true]);
});

test("organizations are found by name or acronym, and added once", () => {
  const { organizations, participants } = merged({}, [
    { name: "A", organization: "ACME ltd" },
    { name: "B", organization: "acme" },
    { name: "C", organization: "Court" },
    { name: "D", organization: "COURT" },
  ]);
  expect(organizations).toEqual([{ id: "o-5", name: "Court" }]);
  expect(participants.map((entry) => Object(entry).organization)).toEqual([
    "acme",
    "acme",
    "o-5",
    "o-5",
  ]);
});

test("too many new organizations are left out, and it is said", () => {
  const rows = Array.from({ length: 10_002 }, (_, at) => ({
    name: `P${at}`,
    organization: `O${at}`,
  }));
  const { organizations, problems, counts } = merged({}, rows);
  expect([organizations.length, problems.flat(), counts]).toEqual([
    10_000,
    ["too-many-organizations", "too-many-organizations"],
    { listed: 0, added: 10_002, matched: 0, unplaced: 0 },
  ]);
});
