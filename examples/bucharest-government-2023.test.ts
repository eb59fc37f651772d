import { Event } from "@plenary/core";
import { expect, test } from "vitest";
import { readExample, valueAt, weekday } from "./read-example.ts";

const data = readExample("bucharest-government-2023.yaml");
const event = Event.parse(data);
const statements = (kind: string) =>
  event.statements?.filter((statement) => statement.kind === kind) ?? [];

test("the document is an event and nothing else", () => {
  expect(event).toEqual(data);
});

test.each<[fact: string, stated: unknown, expected: unknown]>([
  [
    "the dateline, Tuesday 2023-03-21",
    [weekday(event.start), event.sources?.map((source) => source.date)],
    ["Tuesday", ["2023-03-21"]],
  ],
  [
    "that the dateline is the event's date is inferred, as is the scheme of IJM.ca",
    event.inferred?.map((pointer) => [pointer, valueAt(event, pointer)]),
    [
      ["/start", "2023-03-21"],
      ["/organizations/3/url", "https://ijm.ca"],
    ],
  ],
  ["no times", [event.end, event.timeZone, event.agenda], [undefined, undefined, undefined]],
  ["Bucharest", event.place, { locality: "Bucharest", country: "RO" }],
  [
    "an international, high-level conference that was held",
    [event.scope, event.kind, event.additionalKinds, event.status],
    ["international", "conference", ["high-level-meeting"], "held"],
  ],
  [
    "its title",
    [event.name, event.language],
    ["Common Challenges and New Perspectives in Fighting Trafficking in Persons", "en"],
  ],
  [
    "its subtitle",
    event.subtitle,
    "Analyzing the Challenges and Measures Taken at the European Level to Combat the Risks Related to Cross-border and National Trafficking in Persons",
  ],
  [
    "three organizers, one acting through its department; nobody else has a role but the contact",
    event.roles,
    [
      {
        party: "government-of-romania",
        role: "organizer",
        through: "department-for-community-social-responsibility",
      },
      { party: "senate-of-romania", role: "organizer" },
      { party: "international-justice-mission", role: "organizer" },
      { party: "international-justice-mission", role: "contact" },
    ],
  ],
  [
    "the organizations, with IJM's addresses",
    event.organizations,
    [
      {
        id: "government-of-romania",
        name: "Government of Romania",
        categories: ["central-government"],
      },
      {
        id: "department-for-community-social-responsibility",
        name: "Department for Community Social Responsibility and Vulnerable Groups",
      },
      { id: "senate-of-romania", name: "Senate of Romania", categories: ["legislature"] },
      {
        id: "international-justice-mission",
        name: "International Justice Mission",
        acronym: "IJM",
        url: "https://ijm.ca",
        email: "events@ijm.ca",
      },
    ],
  ],
  [
    "three aims: clients' accountability, the online environment, the Ukrainian refugee crisis",
    event.objectives,
    [
      {
        kind: "aim",
        text: "Regulating and strengthening the mechanisms for identification, accountability and incrimination of clients who use the services of victims of human trafficking",
      },
      {
        kind: "aim",
        text: "Regulation and intervention in situations of recruitment and exploitation of victims in the online environment",
      },
      {
        kind: "aim",
        text: "Preventing and combating human trafficking in the context of the Ukrainian refugee crisis",
      },
    ],
  ],
  [
    "four people with their posts: two for one, ad interim for another",
    event.people,
    [
      {
        id: "nicolae-ionel-ciuca",
        name: "Nicolae Ionel Ciucă",
        honorificPrefix: "Mr.",
        posts: [{ title: "Prime Minister of Romania" }],
      },
      {
        id: "madalina-turza",
        name: "Mădălina Turza",
        posts: [{ title: "State Councillor" }, { title: "National Anti-Trafficking Coordinator" }],
      },
      {
        id: "alina-stefania-gorghiu",
        name: "Alina Ștefania Gorghiu",
        posts: [{ title: "President", organization: "senate-of-romania", acting: true }],
      },
      {
        id: "gary-haugen",
        name: "Gary Haugen",
        posts: [{ title: "CEO", organization: "international-justice-mission" }],
      },
    ],
  ],
  [
    "the four are quoted, word by word",
    statements("quote").map(({ speaker, text }) => [speaker, text]),
    [
      [
        "nicolae-ionel-ciuca",
        "It is imperative to keep our firm commitment to fight against this scourge and to have the ability, availability and courage to address this problem on all three levels: prevention, combat and protection of victims",
      ],
      [
        "madalina-turza",
        "I don't think there has been a clearer and stronger moment for Romania than this to assume the commitment at the highest level of the Executive to combat human trafficking. The coordination of the anti-trafficking fight has been at the level of the Prime Minister's Chancellery for more than two years and the results are tangible: we have a new mechanism for identifying and referring victims, we have hearing rooms for child victims throughout the country, a dedicated section for prosecutors specialized in cases of human trafficking and the most efficient computer forensics system at the level of the Romanian Police",
      ],
      [
        "alina-stefania-gorghiu",
        "Human trafficking can be found in all modern societies, whether we are talking about Romania or other Western states. Therefore, coordinating our efforts is the only scenario that makes us stronger, braver, more informed and united, so that human trafficking networks themselves become vulnerable. No government can deal with human trafficking alone. We all have a responsibility in this regard",
      ],
      [
        "gary-haugen",
        "Romania has provided encouraging examples to follow in fighting human trafficking, both at national level and European cross-border level. International Justice Mission team works closely with the Romanian authorities to detect victims of human trafficking, to support and assist them during trials. We also work with the authorities to bring traffickers to justice and provide victims with high-quality healing and recovery support. We know that Romanian authorities are committed to this effort and at IJM we are making a strategic commitment to that struggle. But to succeed, we need a sustained effort of cooperation and coordination between countries in Europe. If we want to see a solid decrease in the prevalence of human trafficking cases across Europe, governments must make this a fundamental priority. And this is the main reasons we are all here today – to find common ground and solutions",
      ],
    ],
  ],
  [
    "the three sides of the participants, without a count",
    event.headcounts,
    [
      {
        measure: "attended",
        lines: [
          { label: "Romanian institutions", categories: ["public-authority"], countries: ["RO"] },
          { label: "European institutions", categories: ["eu-institution"] },
          { label: "representatives of civil society", categories: ["civil-society"] },
        ],
      },
    ],
  ],
  [
    "three levels: prevention, combat and protection",
    statements("quote").map((statement) => statement.figure),
    [
      {
        value: 3,
        unit: "levels: prevention, combat and protection of victims",
        qualifier: "exactly",
      },
      undefined,
      undefined,
      undefined,
    ],
  ],
  [
    "the context, a new EU Directive, and the background: Romania's Penal Code, 29 program offices, 17 countries",
    statements("claim"),
    [
      {
        kind: "claim",
        text: "The European Commission is preparing a new Directive on the fight against human trafficking.",
      },
      {
        kind: "claim",
        text: "Romania is one of the first member states of the European Union to introduce an article in the Penal Code regarding clients of the services of victims of human trafficking and has the first precedents of convictions in Europe.",
      },
      {
        kind: "claim",
        text: "International Justice Mission partners with local authorities in 29 program offices.",
        figure: { value: 29, unit: "program offices" },
      },
      {
        kind: "claim",
        text: "The program offices of International Justice Mission are in 17 countries.",
        figure: { value: 17, unit: "countries" },
      },
    ],
  ],
  [
    "the page's fundraising furniture is not part of the event",
    /gift|donat|fundrais|newsletter|sign up/i.test(JSON.stringify(event)),
    false,
  ],
  [
    "the source is the press release",
    event.sources,
    [
      {
        title:
          'Government of Romania Holds "Common Challenges and New perspectives in Fighting Trafficking in Persons" Conference',
        date: "2023-03-21",
      },
    ],
  ],
])("%s", (_fact, stated, expected) => {
  expect(stated).toEqual(expected);
});
