import { Series } from "@plenary/core";
import { expect, test } from "vitest";
import { readExample, sum, valueAt, weekday } from "./read-example.ts";

const data = readExample("together-2016.yaml");
const series = Series.parse(data);
const [event] = series.events;
const items = event?.agenda?.days.flatMap((day) => day.items) ?? [];
const totals = Object.fromEntries(
  event?.headcounts?.map(({ measure, total }) => [measure, total]) ?? [],
);
const attended = event?.headcounts?.find(({ measure }) => measure === "attended");
const reported = attended?.lines?.flatMap((line) => line.categories ?? []) ?? [];
const organization = (id: string) => series.organizations?.find((candidate) => candidate.id === id);

test("the document is a series and nothing else", () => {
  expect(series).toEqual(data);
});

test.each<[fact: string, stated: unknown, expected: unknown]>([
  [
    "an annual series",
    [series.name, series.frequency],
    ["Together against Human Trafficking: Challenges and Practical Lessons", "yearly"],
  ],
  [
    "its 3rd edition, a conference that was held, under its own theme",
    series.events.map(({ id, kind, name, edition, theme, status }) => [
      id,
      kind,
      name,
      edition,
      theme,
      status,
    ]),
    [
      [
        "together-2016",
        "conference",
        "Together against Human Trafficking: Challenges and Practical Lessons",
        3,
        "Human Trafficking and Exploitation in the Wake of the Refugee Crisis",
        "held",
      ],
    ],
  ],
  ["Friday 2016-11-18", [event?.start, weekday(event?.start ?? "")], ["2016-11-18", "Friday"]],
  [
    "InterContinental Hotel, 4 Nicolae Bălcescu Boulevard, Bucharest",
    event?.place,
    {
      name: "InterContinental Hotel",
      streetAddress: "4 Nicolae Bălcescu Boulevard",
      locality: "Bucharest",
      country: "RO",
    },
  ],
  [
    "no times",
    [event?.timeZone, event?.end, ...items.flatMap(({ start, end }) => [start, end])],
    Array(8).fill(undefined),
  ],
  [
    "the report is dated and signed",
    event?.documents,
    [
      {
        title: "Final Report",
        kind: "report",
        date: "2016-12-14",
        language: "en",
        author: "silvia-tabusca",
      },
    ],
  ],
  [
    "by Silvia Tăbușcă, President",
    series.people,
    [
      {
        id: "silvia-tabusca",
        name: "Silvia Tăbușcă",
        posts: [{ title: "President", organization: "ecler" }],
      },
    ],
  ],
  [
    "two co-organizers, the Foundation as the only funder, four embassies as supporters",
    event?.roles,
    [
      { party: "ecler", role: "co-organizer" },
      { party: "friedrich-ebert-foundation-romania", role: "co-organizer" },
      { party: "friedrich-ebert-foundation-romania", role: "funder", note: "fully funded" },
      { party: "embassy-germany", role: "supporter" },
      { party: "embassy-netherlands", role: "supporter" },
      { party: "embassy-united-kingdom", role: "supporter" },
      { party: "embassy-sweden", role: "supporter" },
    ],
  ],
  [
    "the organizations, of which UNODC is within the UN and GRETA within the Council of Europe",
    series.organizations,
    [
      {
        id: "ecler",
        name: "European Center for Legal Education and Research",
        acronym: "E.C.L.E.R.",
      },
      {
        id: "friedrich-ebert-foundation-romania",
        name: "Friedrich Ebert Foundation in Romania",
        acronym: "FES",
        categories: ["foundation"],
      },
      {
        id: "embassy-germany",
        name: "Embassy of the Federal Republic of Germany",
        categories: ["embassy"],
        country: "DE",
      },
      {
        id: "embassy-netherlands",
        name: "Embassy of the Kingdom of the Netherlands",
        categories: ["embassy"],
        country: "NL",
      },
      {
        id: "embassy-united-kingdom",
        name: "United Kingdom Embassy",
        categories: ["embassy"],
        country: "GB",
      },
      { id: "embassy-sweden", name: "Embassy of Sweden", categories: ["embassy"], country: "SE" },
      {
        id: "unodc",
        name: "UNODC",
        parent: "united-nations",
        categories: ["international-organization"],
      },
      { id: "united-nations", name: "United Nations", categories: ["international-organization"] },
      {
        id: "council-of-europe",
        name: "Council of Europe",
        categories: ["international-organization"],
      },
      {
        id: "greta",
        name: "GRETA",
        parent: "council-of-europe",
        categories: ["international-organization"],
      },
      {
        id: "gdsacp",
        name: "General Direction of Social Affairs and Child Protection",
        acronym: "GDSACP",
        categories: ["child-protection-authority"],
      },
    ],
  ],
  [
    "what is inferred of the series: two parents, and the date five days later",
    series.inferred?.map((pointer) => [pointer, valueAt(series, pointer)]),
    [
      ["/organizations/6/parent", "united-nations"],
      ["/organizations/9/parent", "council-of-europe"],
      ["/outcomes/4/date", "2016-11-23"],
    ],
  ],
  ["of the event nothing is inferred", event?.inferred, undefined],
  [
    "planned 100 participants, increased to 122",
    event?.registration,
    {
      capacity: [
        { value: 100, note: "planned" },
        { value: 122, note: "increased for the large interest" },
      ],
    },
  ],
  [
    "100 planned, 178 interested, 122 confirmed, 56 turned away, 122 attended",
    totals,
    { planned: 100, interested: 178, confirmed: 122, "turned-away": 56, attended: 122 },
  ],
  ["178 = 122 + 56", sum([totals.confirmed, totals["turned-away"]]), totals.interested],
  [
    "the last 56 enrolled could not be confirmed",
    event?.headcounts?.find(({ measure }) => measure === "turned-away"),
    { measure: "turned-away", total: 56, note: "the last 56 persons enrolled" },
  ],
  [
    "the 122 in eight lines that cover everybody once, the groups as undivided as in the report",
    attended,
    {
      measure: "attended",
      total: 122,
      partition: "complete",
      lines: [
        { label: "representatives of the Romanian NGOs", categories: ["ngo"], value: 28 },
        { label: "magistrates (prosecutors and judges)", categories: ["magistrate"], value: 23 },
        {
          label:
            "representatives of the foreign embassies in Romania and international organizations",
          categories: ["embassy", "international-organization"],
          countries: ["DE", "NL", "GB", "US", "SE", "IL", "ES", "SI", "FI", "NO", "LT", "RS", "AT"],
          organizations: ["unodc", "council-of-europe", "greta", "united-nations"],
          value: 19,
        },
        {
          label: "representatives of GDSACP",
          categories: ["child-protection-authority"],
          institution: "gdsacp",
          value: 18,
        },
        { label: "police officers", categories: ["police-officer"], value: 13 },
        {
          label: "researchers and journalists",
          categories: ["researcher", "journalist"],
          value: 12,
        },
        {
          label: "representatives of Romanian central administration",
          categories: ["central-government"],
          value: 7,
        },
        { label: "physicians", categories: ["physician"], value: 2 },
      ],
    },
  ],
  [
    "28 + 23 + 19 + 18 + 13 + 12 + 7 + 2 = 122",
    sum(attended?.lines?.map(({ value }) => value) ?? []),
    122,
  ],
  ["13 countries", new Set(attended?.lines?.flatMap(({ countries }) => countries ?? [])).size, 13],
  [
    "two of the four international bodies are not within another of them",
    ["unodc", "council-of-europe", "greta", "united-nations"].filter(
      (id) => organization(id)?.parent === undefined,
    ),
    ["council-of-europe", "united-nations"],
  ],
  [
    "the target group",
    event?.audience,
    [
      "magistrate",
      "lawyer",
      "physician",
      "police-officer",
      "public-servant",
      "researcher",
      "journalist",
      "labour-inspector",
      "ngo",
      "embassy",
    ],
  ],
  [
    "lawyers, public servants and labour inspectors are targeted, not reported: no line, not a zero",
    event?.audience?.filter((category) => !reported.includes(category)),
    ["lawyer", "public-servant", "labour-inspector"],
  ],
  [
    "three titled panels: four unnamed experts, three, and a number not stated",
    event?.agenda,
    {
      days: [
        {
          date: "2016-11-18",
          items: [
            {
              id: "panel-1",
              kind: "panel",
              title:
                "Panel I: Exploiting the refugee crisis for profit. Are patterns of human trafficking shifting?",
              abstract:
                "Gathered four international renowned experts who introduced the audience into the topic of discussions and presented main challenges that we face at the moment in the field of human trafficking.",
              roles: [
                { role: "expert", attribution: "four international renowned experts", count: 4 },
              ],
            },
            {
              id: "panel-2",
              kind: "panel",
              title:
                "Panel II: How to efficiently combat human trafficking in the EU - framework? Strategies and best practices",
              abstract:
                "Gathered three international experts that presented good practices on THB.",
              roles: [{ role: "expert", attribution: "three international experts", count: 3 }],
            },
            {
              id: "panel-3",
              kind: "panel",
              title:
                "Panel III: Policy and law enforcement response to human trafficking. Consequences for Romania",
              abstract:
                "Focused on the Romanian challenges in the field of THB and on how national actors can cooperate better in this field, using the model of the anti-corruption strategy. The need for a national integrated strategy on organized crime was launched.",
            },
          ],
        },
      ],
    },
  ],
  [
    "the main goal and two aims",
    event?.objectives,
    [
      {
        kind: "goal",
        text: "To promote human rights and human security of the vulnerable groups, especially the rights of women and children, thus stimulating civil society to enhance the rule of law by welcoming citizen participation, offering debates and trainings based on a human rights approach to key stakeholders involved in combating trafficking in persons and protection of the victims.",
      },
      {
        kind: "aim",
        text: "To be an annual debate forum developed in order to facilitate a stronger and more coordinated response to trafficking in persons in Europe.",
      },
      {
        kind: "aim",
        text: "To have a better cooperation among national actors responsible for the prevention and combating human trafficking.",
      },
    ],
  ],
  [
    "the outcomes of the three editions and what followed",
    series.outcomes,
    [
      {
        id: "working-group",
        text: "The National Independent Working Group on THB and Smuggling was launched.",
        status: "launched",
        edition: 1,
        date: "2014",
      },
      {
        id: "recruiting-agencies-law",
        text: "The Working Group tried to amend the national legislation on labour recruiting agencies.",
        status: "attempted",
        edition: 2,
        date: "2015",
      },
      {
        id: "organs-removal",
        text: "The issue of illegal organs removal was put on the public agenda; the main objective of our conference was fully met.",
        status: "met",
        edition: 3,
        date: "2016",
      },
      {
        id: "organized-crime-strategy",
        text: "The discussion was launched for an integrated national strategy on organized crime, in accordance with the 2015 Annual DIOCT (DIICOT) Report.",
        status: "launched",
        edition: 3,
        date: "2016",
      },
      {
        id: "minister-of-health",
        text: "Five days after our event, the Romanian Minister of Health identified huge problems in 4 institutions accredited for organs removal. Based on these findings, he decided to control all national institutions for organs removal and the National Agency for Transplants.",
        edition: 3,
        followUpOf: "organs-removal",
        date: "2016-11-23",
      },
      {
        id: "socta-romania",
        text: "E.C.L.E.R. – supported by the main interested national actors and international partners, will try to make a SOCTA (Serious and Organised Crime Threat Assessment) on Romania, using the expertise and methodology of EUROPOL and UNODC.",
        status: "planned",
        edition: 3,
        followUpOf: "organized-crime-strategy",
      },
    ],
  ],
  [
    "the minister's findings came five days after the event",
    (Date.parse(series.outcomes?.[4]?.date ?? "") - Date.parse(event?.start ?? "")) / 86_400_000,
    5,
  ],
  [
    "the claims with their figures",
    event?.statements?.map(({ kind, figure }) => [kind, figure]),
    [
      [
        "claim",
        {
          value: 16,
          per: 100,
          unit: "growth of human trafficking",
          region: "EU",
          period: { start: "2008", end: "2015" },
        },
      ],
      ["claim", { value: 2, unit: "persons a minute", region: "worldwide" }],
      [
        "claim",
        { value: 25_000_000_000, unit: "euros a year", qualifier: "about", region: "worldwide" },
      ],
      ["claim", { value: 20_900_000, unit: "“official” slaves", qualifier: "about" }],
      ["claim", { value: 35_000_000, unit: "victims of human trafficking" }],
      ["claim", { value: 5_500_000, unit: "children", qualifier: "more-than" }],
      ["claim", { value: 3, per: 1000, unit: "people in forced labour", region: "worldwide" }],
      ["claim", { value: 42, per: 10_000, unit: "people in forced labour", region: "SEE" }],
    ],
  ],
  [
    "the claims in words",
    event?.statements?.map(({ text }) => text),
    [
      "Human trafficking is the fastest growing crime (in EU 16% in the period of 2008-2015).",
      "2 persons are trafficked or re trafficked every single minute.",
      "A global profit estimated annually at about 25 billion Euros.",
      "The 2012 ILO Report states that there are about 20.9 million “official” slaves.",
      "The international civil society and the doctrine talks about 35 million victims of human trafficking.",
      "More than 5.5 million are children.",
      "3 of 1000 people worldwide are in forced labour.",
      "The highest number, 4.2 of 1000, is coming from SEE.",
    ],
  ],
  [
    "the ILO of 2012 is cited for its own figures only",
    event?.statements?.flatMap(({ citation, figure }) =>
      citation ? [[figure?.value, citation]] : [],
    ),
    [
      [20_900_000, { title: "The 2012 ILO Report", publisher: "ILO", date: "2012" }],
      [5_500_000, { title: "The 2012 ILO Report", publisher: "ILO", date: "2012" }],
    ],
  ],
  [
    "the source is the final report",
    series.sources,
    [
      {
        title:
          "3rd Conference: Together against Human Trafficking: Challenges and Practical Lessons – Final Report",
        author: "Silvia Tăbușcă, President, European Center for Legal Education and Research",
        date: "2016-12-14",
      },
    ],
  ],
])("%s", (_fact, stated, expected) => {
  expect(stated).toEqual(expected);
});
