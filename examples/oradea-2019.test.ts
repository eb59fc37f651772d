import { Event } from "@plenary/core";
import { expect, test } from "vitest";
import { readExample, valueAt, weekday } from "./read-example.ts";

const data = readExample("oradea-2019.yaml");
const event = Event.parse(data);
const items = event.agenda?.days.flatMap((day) => day.items) ?? [];
const minutes = (time = "") => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

test("the document is an event and nothing else", () => {
  expect(event).toEqual(data);
});

test.each<[fact: string, stated: unknown, expected: unknown]>([
  [
    "the page's headline is Dutch",
    event.translations,
    { nl: { name: "Conferentie mensenhandel Roemenië 18 oktober 2019" } },
  ],
  [
    "the title is English",
    [event.name, event.language],
    ["Human Trafficking – a relevant and common problem of today's Romania", "en"],
  ],
  [
    "it is a conference and a consultation",
    [event.kind, event.additionalKinds],
    ["conference", ["consultation"]],
  ],
  [
    "Friday 2019-10-18, 09:00 to 17:00",
    [weekday(event.start), event.start, event.end],
    ["Friday", "2019-10-18T09:00", "2019-10-18T17:00"],
  ],
  [
    "Emmanuel Christian University, Oradea, Romania",
    event.place,
    { name: "Emmanuel Christian University", locality: "Oradea", country: "RO" },
  ],
  ["an invitation announces: whether it was held is not stated", event.status, "scheduled"],
  [
    "the zone is UTC+3 on that day",
    new Intl.DateTimeFormat("en", { timeZone: event.timeZone, timeZoneName: "longOffset" })
      .formatToParts(new Date("2019-10-18T06:00:00Z"))
      .find((part) => part.type === "timeZoneName")?.value,
    "GMT+03:00",
  ],
  [
    "what is inferred is said: zone, year of the deadline, who pays, how the rounds run",
    event.inferred?.map((pointer) => [pointer, valueAt(event, pointer)]),
    [
      ["/timeZone", "Europe/Bucharest"],
      ["/registration/deadline", "2019-10-05"],
      ["/registration/costs/0/paidBy", "organizer"],
      ["/agenda/days/0/items/6/rotation/mode", "unspecified"],
    ],
  ],
  [
    "the workgroup is a unit of CPOE",
    event.organizations,
    [
      {
        id: "cpoe",
        name: "Christian Platform for Organizations working in Eastern Europe",
        acronym: "CPOE",
      },
      { id: "cpoe-thb", name: "CPOE Anti-Human Trafficking workgroup", parent: "cpoe" },
    ],
  ],
  [
    "the workgroup organizes; the specialists are unnamed and uncounted",
    event.roles,
    [
      { party: "cpoe-thb", role: "organizer" },
      {
        role: "facilitator",
        attribution:
          "specialists representing organizations working in different areas in the anti-trafficking field",
      },
    ],
  ],
  ["nobody is named", event.people, undefined],
  [
    "the agenda of one day",
    event.agenda,
    {
      days: [
        {
          date: "2019-10-18",
          items: [
            {
              id: "registration",
              kind: "registration",
              title: "Arrival & Registration",
              start: "09:00",
              end: "10:00",
            },
            { id: "opening", kind: "opening", title: "Opening", start: "10:00", end: "10:15" },
            {
              id: "presentation-1",
              kind: "presentation",
              title: "Presentation 1: Introduction on Human Trafficking",
              start: "10:15",
              end: "11:15",
            },
            {
              id: "coffee-break",
              kind: "break",
              title: "Coffee break",
              start: "11:15",
              end: "11:30",
            },
            {
              id: "plenary-7p-model",
              kind: "plenary",
              title: "Plenary session: 7&P model to address Human Trafficking",
              start: "11:30",
              end: "13:00",
            },
            { id: "lunch", kind: "meal", title: "Lunch", start: "13:00", end: "14:00" },
            {
              id: "workshops",
              kind: "workshop",
              title: "Workshop session",
              start: "14:00",
              end: "16:00",
              rotation: { workshops: 4, rounds: 2, mode: "unspecified" },
            },
            {
              id: "conclusions",
              kind: "plenary",
              title: "Plenary session: Conclusions, way forward & closing",
              start: "16:00",
              end: "16:45",
            },
            { id: "all-out", kind: "departure", title: "All out", start: "17:00" },
          ],
        },
      ],
    },
  ],
  ["eight intervals", items.filter((item) => item.end !== undefined).length, 8],
  [
    "and one instant",
    items.filter((item) => item.end === undefined).map((item) => item.id),
    ["all-out"],
  ],
  [
    "only 16:45 to 17:00 is not allocated",
    items.slice(1).flatMap((item, index) => {
      const earlier = items[index];
      return earlier?.end === item.start ? [] : [[earlier?.end, item.start]];
    }),
    [["16:45", "17:00"]],
  ],
  [
    "two rounds of an hour each",
    items.flatMap(({ rotation, start, end }) =>
      rotation === undefined ? [] : [(minutes(end) - minutes(start)) / rotation.rounds],
    ),
    [60],
  ],
  [
    "registration by e-mail until October 5, the costs, and more details later",
    event.registration,
    {
      mode: "email",
      deadline: "2019-10-05",
      instructions:
        'Send a confirmation note by e-mail, with the subject "Trafficking conference".',
      costs: [
        { item: "conference", paidBy: "organizer" },
        { item: "transportation", paidBy: "participant" },
        { item: "accommodation", paidBy: "participant" },
      ],
      note: "More details will follow for those registering for the conference.",
    },
  ],
  [
    "the address is lost",
    [
      event.registration?.email,
      ...(event.organizations ?? []).map((organization) => organization.email),
    ],
    [undefined, undefined, undefined],
  ],
  [
    "for organizations on root causes, specialized ones, and others interested",
    event.audience,
    ["x-cpoe-root-causes", "x-cpoe-specialized", "other"],
  ],
  [
    "the audience's own categories extend the default taxonomy",
    event.taxonomy,
    {
      id: "plenary-stakeholders",
      version: "1.0",
      concepts: [
        {
          id: "x-cpoe-root-causes",
          broader: "civil-society",
          kind: "organization",
          prefLabel: { en: "Organization working on the root causes of THB" },
          scopeNote: {
            en: "Poverty, school abandonment, dysfunctional families, supporting and developing vulnerable and disadvantaged communities and people, etc.",
          },
        },
        {
          id: "x-cpoe-specialized",
          broader: "civil-society",
          kind: "organization",
          prefLabel: { en: "Organization specialized in THB" },
        },
      ],
    },
  ],
  [
    "the objective is a first step to a platform",
    event.objectives,
    [
      {
        kind: "objective",
        text: "A first step in creating a platform for and facilitating collaboration and coordination among organizations in reaching better impact in eradicating THB.",
      },
    ],
  ],
  [
    "two claims with their citations: the Eurostat report, and the paper with its figure for 2011–2014",
    event.statements,
    [
      {
        kind: "claim",
        text: "Among the EU countries, 2015 Eurostat Report on Trafficking in Human Beings states that Romania offers the largest number of victims and the most developed and sophisticated THB networks at the European level.",
        citation: {
          title: "2015 Eurostat Report on Trafficking in Human Beings",
          publisher: "Eurostat",
          date: "2015",
          note: "As quoted by the paper of the Salvation Army and Freedom House.",
        },
      },
      {
        kind: "claim",
        text: "Romania is both a source, a transit and a destination country, the phenomenon of internal trafficking being a growing phenomenon with over a third of identified victims trafficked internally during 2011-2014.",
        citation: {
          title:
            "Transnational Cooperation Between EU and non-Eu countries on combating trafficking in human beings – A research report on lessons learnt in Romania and their particular relevance for the Republic of Moldova",
          author: "Salvation Army and Freedom House",
        },
        figure: {
          value: 1,
          per: 3,
          unit: "identified victims trafficked internally",
          qualifier: "more-than",
          region: "Romania",
          period: { start: "2011", end: "2014" },
        },
      },
    ],
  ],
  ["nobody has been counted", event.headcounts, undefined],
  [
    "the source is the invitation's page",
    event.sources,
    [{ title: "Conferentie mensenhandel Roemenië 18 oktober 2019", author: "CPOE THB workgroup" }],
  ],
])("%s", (_fact, stated, expected) => {
  expect(stated).toEqual(expected);
});
