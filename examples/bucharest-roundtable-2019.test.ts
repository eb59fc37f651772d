import { Event, type HeadcountLine } from "@plenary/core";
import { expect, test } from "vitest";
import { readExample, sum, weekday } from "./read-example.ts";

const data = readExample("bucharest-roundtable-2019.yaml");
const event = Event.parse(data);
const lines = event.headcounts?.flatMap((headcount) => headcount.lines ?? []) ?? [];
const institutionOf = (id?: string) =>
  event.organizations?.find((organization) => organization.id === id);

/** The lines added up by what they are grouped by. */
function view(group: (line: HeadcountLine) => string): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const line of lines) totals[group(line)] = sum([totals[group(line)] ?? 0, line.value]);
  return totals;
}

// The lawyers and the NGOs state no institution: they stay under what they do state.
const byProfession = view((line) => `${line.categories}`);
const byInstitution = view(
  (line) => institutionOf(line.institution)?.name ?? `(${line.categories})`,
);

test("the document is an event and nothing else", () => {
  expect(event).toEqual(data);
});

test.each<[fact: string, stated: unknown, expected: unknown]>([
  ["Friday 2019-03-22", [weekday(event.start), event.start], ["Friday", "2019-03-22"]],
  ["Bucharest; no venue", event.place, { locality: "Bucharest", country: "RO" }],
  ["no times", [event.end, event.timeZone, event.agenda], [undefined, undefined, undefined]],
  [
    "a roundtable, national, held",
    [event.kind, event.scope, event.status],
    ["roundtable", "national", "held"],
  ],
  ["its name", [event.name, event.language], ["Roundtable in Romania", "en"]],
  ["nothing is inferred", event.inferred, undefined],
  ["the organizer", event.roles, [{ party: "association-pro-refugiu", role: "organizer" }]],
  [
    "the organizer and the institutions, each with what it is",
    event.organizations,
    [
      { id: "association-pro-refugiu", name: "Association Pro Refugiu" },
      { id: "local-courts", name: "local courts", categories: ["justice"] },
      {
        id: "prosecutors-office",
        name: "Prosecutor’s Office attached to the High Court of Cassation and Justice",
        categories: ["justice"],
      },
      {
        id: "national-agency-against-trafficking",
        name: "National Agency against Trafficking in Persons",
        categories: ["anti-trafficking-body"],
      },
      {
        id: "national-agency-for-employment",
        name: "National Agency for Employment",
        categories: ["employment-service"],
      },
      {
        id: "social-assistance-directorate",
        name: "general directorate for social assistance",
        categories: ["social-services"],
      },
    ],
  ],
  [
    "32 attended, every one in exactly one line",
    event.headcounts?.map(({ measure, total, partition }) => ({ measure, total, partition })),
    [{ measure: "attended", total: 32, partition: "complete" }],
  ],
  [
    "the eight lines, each with a profession and an institution where they are stated",
    lines,
    [
      { categories: ["judge"], institution: "local-courts", value: 3 },
      { categories: ["prosecutor"], institution: "prosecutors-office", value: 1 },
      {
        categories: ["police-officer"],
        institution: "national-agency-against-trafficking",
        value: 1,
      },
      {
        categories: ["employment-service"],
        institution: "national-agency-for-employment",
        value: 1,
      },
      { categories: ["lawyer"], value: 14 },
      { categories: ["social-worker"], institution: "social-assistance-directorate", value: 5 },
      { categories: ["psychologist"], institution: "social-assistance-directorate", value: 2 },
      {
        label: "representatives of NGOs with expertise in victims’ assistance",
        categories: ["ngo"],
        value: 5,
      },
    ],
  ],
  [
    "by profession",
    byProfession,
    {
      judge: 3,
      prosecutor: 1,
      "police-officer": 1,
      "employment-service": 1,
      lawyer: 14,
      "social-worker": 5,
      psychologist: 2,
      ngo: 5,
    },
  ],
  [
    "by institution",
    byInstitution,
    {
      "local courts": 3,
      "Prosecutor’s Office attached to the High Court of Cassation and Justice": 1,
      "National Agency against Trafficking in Persons": 1,
      "National Agency for Employment": 1,
      "(lawyer)": 14,
      "general directorate for social assistance": 7,
      "(ngo)": 5,
    },
  ],
  ["by profession the total is 32", sum(Object.values(byProfession)), 32],
  ["by institution the total is 32", sum(Object.values(byInstitution)), 32],
  [
    "the police officer is of law enforcement by profession, of a public authority by institution",
    lines
      .filter((line) => line.categories?.[0] === "police-officer")
      .map((line) => [line.value, institutionOf(line.institution)?.categories]),
    [[1, ["anti-trafficking-body"]]],
  ],
  [
    "the lawyers' institution is not invented",
    lines.filter((line) => line.institution === undefined).map((line) => line.categories),
    [["lawyer"], ["ngo"]],
  ],
  [
    "two objectives: present a named publication; discuss synergies and cooperation procedures",
    event.objectives,
    [
      {
        kind: "objective",
        text: "To present the information incorporated in the publication Human trafficking and the economic /business sectors susceptible to be involved in the demand and the supply chain of products and services resulting from victims’ exploitation.",
      },
      {
        kind: "objective",
        text: "To discuss about synergies and cooperation procedures in order to strengthen the fight against human trafficking.",
      },
    ],
  ],
  [
    "four topics discussed",
    event.topics,
    [
      {
        name: "Better information campaigns with impact at transnational level",
        description:
          "The need to have better information campaigns with impact at transnational level, reaching a variety of social groups that are vulnerable to human trafficking. Create campaigns with impact on population from poor communities. Usage of internet and social media channels to disseminate information regarding the online recruitment procedures used by traffickers, in order to warn the internet users about the danger.",
      },
      { name: "Better legal strategies for a receptive system towards victims needs and rights" },
      {
        name: "Raising awareness among economic / business sectors",
        description:
          "Approach economic sectors in order to involve them in the fight against human trafficking alongside other competent stakeholders (raise awareness among economic / business sectors)",
      },
      {
        name: "Prevention of labor exploitation",
        description:
          "In order to prevent labor exploitation, a more in-depth involvement of the territorial structures of the national agency for employment in cooperation with local community stakeholders, in order to inform people that are vulnerable to this form of human trafficking (due to social and economic context).",
      },
    ],
  ],
  [
    "feedback: received positively",
    event.statements,
    [
      {
        kind: "feedback",
        text: "Participants have positively appreciated the event as a good opportunity to interact with specialists from various fields in order to identify solutions and strategies with long-term effect in the process of preventing and combating trafficking in human beings.",
      },
    ],
  ],
  [
    "two documents with code D2.6, the agenda and the minute report, and the publication",
    event.documents,
    [
      { title: "Agenda Roundtable in Romania", kind: "agenda", code: "D2.6" },
      { title: "Roundtable in Romania Minute Report", kind: "minutes", code: "D2.6" },
      {
        title:
          "Human trafficking and the economic /business sectors susceptible to be involved in the demand and the supply chain of products and services resulting from victims’ exploitation",
        kind: "publication",
      },
    ],
  ],
  [
    "the project is not named, and is not that of cooperation-2018",
    [event.type, /multidisciplinary|justice programme|project/i.test(JSON.stringify(event))],
    ["event", false],
  ],
  ["the source", event.sources, [{ title: "Roundtable in Romania" }]],
])("%s", (_fact, stated, expected) => {
  expect(stated).toEqual(expected);
});
