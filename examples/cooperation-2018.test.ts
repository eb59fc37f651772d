import { Project } from "@plenary/core";
import { expect, test } from "vitest";
import { readExample, weekday } from "./read-example.ts";

const data = readExample("cooperation-2018.yaml");
const project = Project.parse(data);
const local = project.events.filter((event) => event.scope === "local");
const [final] = project.events.filter((event) => event.scope === "transnational");
const carriers =
  project.roles?.filter(({ role }) => role === "coordinator" || role === "partner") ?? [];

/** The months from the first of one to the last of another. */
function months(start = "", end = ""): number {
  const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return count(end) - count(start) + 1;
}

test("the document is a project and nothing else", () => {
  expect(project).toEqual(data);
});

test.each<[fact: string, stated: unknown, expected: unknown]>([
  [
    "the project's name",
    [project.name, project.language],
    [
      "Strengthening multidisciplinary cooperation to ensure an effective referral, assistance, rights protection for victims of human trafficking",
      "en",
    ],
  ],
  [
    "January 2017 to December 2018, to the month",
    [project.start, project.end],
    ["2017-01", "2018-12"],
  ],
  ["24 months", months(project.start, project.end), 24],
  [
    "one coordinator, four partners, and the Justice Programme of the European Union as the funder",
    project.roles,
    [
      { party: "association-pro-refugiu", role: "coordinator" },
      { party: "center-for-the-study-of-democracy", role: "partner" },
      { party: "caritas-international", role: "partner" },
      { party: "asociacion-trabe", role: "partner" },
      { party: "scandinavian-human-rights-lawyers", role: "partner" },
      { party: "eu-justice-programme", role: "funder" },
    ],
  ],
  [
    "5 organizations of 5 countries carry it",
    carriers.map(({ party }) => {
      const organization = project.organizations?.find(({ id }) => id === party);
      return [organization?.name, organization?.country];
    }),
    [
      ["Association Pro Refugiu", "RO"],
      ["Center for the Study of Democracy", "BG"],
      ["Caritas International", "BE"],
      ["Asociación Trabe", "ES"],
      ["Scandinavian Human Rights Lawyers", "SE"],
    ],
  ],
  [
    "the other organizations are the funder and a participant",
    project.organizations?.slice(5),
    [
      { id: "eu-justice-programme", name: "Justice Programme of the European Union" },
      { id: "european-commission", name: "European Commission", categories: ["eu-institution"] },
    ],
  ],
  ["the project's countries", project.countries, ["RO", "BG", "BE", "ES", "SE"]],
  [
    "published by Caritas International Belgium",
    project.sources,
    [
      {
        title: "Improving international cooperation to combat human trafficking",
        publisher: "Caritas International Belgium",
        language: "en",
      },
    ],
  ],
  [
    "purposes: disseminate the results; discuss strategies",
    project.objectives,
    [
      { kind: "purpose", text: "To disseminate the results of the transnational project." },
      {
        kind: "purpose",
        text: "To discuss on further strategies to improve international cooperation to combat human trafficking and to ensure that victims have access to comprehensive legal assistance and other support services.",
      },
    ],
  ],
  [
    "four conferences, held: three local ones and the transnational final one",
    project.events.map(({ id, kind, scope, name, status }) => [id, kind, scope, name, status]),
    [
      ["local-conference-romania", "conference", "local", "Local conference in Romania", "held"],
      ["local-conference-bulgaria", "conference", "local", "Local conference in Bulgaria", "held"],
      ["local-conference-spain", "conference", "local", "Local conference in Spain", "held"],
      [
        "final-conference-brussels",
        "conference",
        "transnational",
        "Transnational final conference",
        "held",
      ],
    ],
  ],
  [
    "the local ones in Romania, Bulgaria and Spain, in October–November 2018, to the month",
    local.map(({ place, start, end }) => [place, start, end]),
    [
      [{ country: "RO" }, "2018-10", "2018-11"],
      [{ country: "BG" }, "2018-10", "2018-11"],
      [{ country: "ES" }, "2018-10", "2018-11"],
    ],
  ],
  [
    "the final one in Brussels, from Thursday to Friday",
    [
      final?.place,
      final?.start,
      weekday(final?.start ?? ""),
      final?.end,
      weekday(final?.end ?? ""),
    ],
    [{ locality: "Brussels", country: "BE" }, "2018-11-29", "Thursday", "2018-11-30", "Friday"],
  ],
  [
    "no times anywhere",
    project.events.map(({ timeZone, agenda }) => [timeZone, agenda]),
    Array(4).fill([undefined, undefined]),
  ],
  ["none in Sweden", project.events.filter(({ place }) => place?.country === "SE"), []],
  [
    "which partner held which is not stated",
    project.events.map(({ roles }) => roles),
    [undefined, undefined, undefined, undefined],
  ],
  [
    "the final conference drew 8 countries: the project's five and three others",
    [final?.participantCountries, new Set(final?.participantCountries).size],
    [["BE", "BG", "RO", "ES", "SE", "DE", "UA", "AL"], 8],
  ],
  [
    "who came to the local ones, without counts",
    local.map(({ headcounts }) => headcounts),
    Array(3).fill([
      {
        measure: "attended",
        lines: [
          { categories: ["lawyer"] },
          { categories: ["prosecutor"] },
          { categories: ["judge"] },
          {
            label: "anti-trafficking governmental agencies",
            categories: ["anti-trafficking-body"],
          },
          { label: "law enforcement agencies", categories: ["law-enforcement"] },
          { categories: ["ngo"] },
          {
            label: "social departments with competencies in assistance for victims",
            categories: ["social-services"],
          },
        ],
      },
    ]),
  ],
  [
    "that each of the local ones had all of them is inferred, and nothing else",
    [project.inferred, ...project.events.map(({ inferred }) => inferred)],
    [undefined, ...Array(3).fill(["/headcounts/0/lines"]), undefined],
  ],
  [
    "who came to the final one, without counts",
    final?.headcounts,
    [
      {
        measure: "attended",
        lines: [
          { categories: ["lawyer"] },
          { categories: ["prosecutor"] },
          { categories: ["judge"] },
          { categories: ["social-worker"] },
          { categories: ["psychologist"] },
          {
            label: "representatives of the European Commission",
            categories: ["eu-institution"],
            institution: "european-commission",
          },
        ],
        note: "from institutions and non-governmental organizations",
      },
    ],
  ],
  [
    "the aims of the local ones",
    local.map(({ objectives }) => objectives),
    Array(3).fill([
      {
        kind: "aim",
        text: "To disseminate the results of the project towards local anti-trafficking stakeholders.",
      },
      {
        kind: "aim",
        text: "To discuss on the importance of multi-disciplinary cooperation in fighting human trafficking and victims’ assistance.",
      },
    ]),
  ],
  [
    "the aim of the final one",
    final?.objectives,
    [{ kind: "aim", text: "To present what was achieved in the project." }],
  ],
  [
    "the four topics of the final one",
    final?.topics,
    [
      { name: "The implications of human trafficking upon victims" },
      { name: "The need to improve legal assistance and the referral procedures" },
      {
        name: "The deontological principles that should be respected by professionals coming into contact with victims",
      },
      { name: "The importance of multi-disciplinary work at transnational level" },
    ],
  ],
])("%s", (_fact, stated, expected) => {
  expect(stated).toEqual(expected);
});
