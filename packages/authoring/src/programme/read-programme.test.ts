import { describe, expect, test } from "vitest";
import type { ProgrammeOptions } from "./programme.ts";
import { readProgramme } from "./read-programme.ts";

const day: ProgrammeOptions = { date: "2026-05-07", timeZone: "Europe/Bucharest", language: "en" };

function items(text: string, options = day) {
  const result = readProgramme(text, options);
  if (!result.ok)
    return result.findings.flatMap(({ code, severity }) => (severity === "error" ? [code] : []));
  return (result.value.event.agenda?.days ?? []).flatMap((one) =>
    one.items.map(
      ({ start = "", end, title }) => `${start}${end === undefined ? "" : `-${end}`} ${title}`,
    ),
  );
}

function findings(text: string, options = day) {
  return readProgramme(text, options).findings.map(
    ({ code, params }) => `${code} ${params.line}:${params.column}`,
  );
}

describe("numbers that are no times", () => {
  test.each([
    "2011-2014 Victims in the region",
    "20.9 million People worldwide",
    "4.25 % Growth",
    "12.50 euro Per person",
    "010 345 67 89 Call us",
    "18:00 hours a day, all year round",
    "1.10 Methods\n1.15 Results\n2.1 Discussion\n2.2 Outlook",
    "3 judges from local courts",
    "9:00 and then we go on until the evening",
    "9:00-17:00 Monday to Friday",
    "10:30:15 Log entry",
    "25:00-26:00 Nothing",
    "9:75 Nothing",
    "18.10.2019 Publication of the report",
    "2015 Report on trafficking",
    "24 hours of help",
    "Registration closes on 30 October at 17:00.",
    "Ask Ana Micu, tel. 0722 123 456 (Monday–Friday, 9:00-16:00)",
    "Open on Monday 9:00-12:00. Tuesday 10:00-13:00. Wednesday 14:00-16:00",
    "We met from 9:00 to 10:00 in Cluj, from 11:00 to 12:00 in Oradea and from 14:00 to 15:00 in Bucharest",
    "7 May 2026 at the City Library",
    "Please call us between 9:00 and 17:00, or write to info@example.org.",
    "We opened at 9:00. Then Anna spoke.",
    "Opening hours: 9:00-17:00",
    "between 14:00 and 16:30, with the students of the school and their teachers",
    "Time: 9:00-17:00",
    "Deadline: 1 May, 17:00",
  ])("%s", (text) => expect(items(text)).toEqual(["programme/no-items"]));
});

describe("each way to write a time", () => {
  test.each([
    ["9:00-10:00", "09:00-10:00"],
    ["9.00 – 10.00", "09:00-10:00"],
    ["09:00—10:00", "09:00-10:00"],
    ["9:00:00 - 10:00:00", "09:00-10:00"],
    ["9h-10h30", "09:00-10:30"],
    ["9h 00 – 10h 30", "09:00-10:30"],
    ["09 h 00 à 10 h 30 :", "09:00-10:30"],
    ["9u30-10u00", "09:30-10:00"],
    ["9 am - 10:15 am", "09:00-10:15"],
    ["9-10 am", "09:00-10:00"],
    ["9AM-1PM", "09:00-13:00"],
    ["11:30-1:00 p.m.", "11:30-13:00"],
    ["8:30 a.m.–Noon", "08:30-12:00"],
    ["12 noon - 1 pm", "12:00-13:00"],
    ["from 9 to 10:", "09:00-10:00"],
    ["9-10.30", "09:00-10:30"],
    ["von 9 bis 10 Uhr", "09:00-10:00"],
    ["10.00 Uhr – 11.00 Uhr", "10:00-11:00"],
    ["dalle ore 9 alle ore 10:", "09:00-10:00"],
    ["desde las 9:00 hasta las 10:00", "09:00-10:00"],
    ["das 9h às 10h:", "09:00-10:00"],
    ["ora 09,30 – 10,00:", "09:30-10:00"],
    ["0930-1000", "09:30-10:00"],
    ["(9:00-10:00)", "09:00-10:00"],
    ["[9:00-10:00]", "09:00-10:00"],
    ["1. 9:00-10:00", "09:00-10:00"],
    ["9:00-10:00 CET", "09:00-10:00"],
    ["9:00 → 10:00", "09:00-10:00"],
    ["22:00-01:00", "22:00-2026-05-08T01:00"],
    ["20:00-24:00", "20:00-2026-05-08T00:00"],
    ["Ore 17", "17:00"],
    ["19:00 – …", "19:00"],
    ["16.15 - .......", "16:15"],
    ["ca. 9:30", "09:30"],
  ])("%s", (times, expected) =>
    expect(items(`${times} Opening\n23:30-23:40 End`)[0]).toEqual(`${expected} Opening`),
  );
});

describe("what is inferred is listed", () => {
  const inferred = (text: string, options: ProgrammeOptions = { ...day, name: "Study day" }) => {
    const result = readProgramme(text, options);
    return result.ok && Object.fromEntries(result.value.inferences);
  };
  test.each([
    ["nothing but the kind", "9:00-10:00 Opening", { "/kind": "kind" }],
    [
      "an end from the next start",
      "9:00 Opening\n10:00-11:00 Panel",
      { "/agenda/days/0/items/0/end": "next-start", "/kind": "kind" },
    ],
    ["no end across four hours", "9:00 Opening\n14:00-15:00 Panel", { "/kind": "kind" }],
    ["no end of a departure", "9:00 Departure\n10:00-11:00 Panel", { "/kind": "kind" }],
    [
      "a start from the end above",
      "9:00-10:00 Opening\nuntil 11:00 Panel",
      { "/agenda/days/0/items/1/start": "previous-end", "/kind": "kind" },
    ],
    [
      "the afternoon",
      "11:00-12:00 Opening\n1:00-2:00 Panel",
      {
        "/agenda/days/0/items/1/start": "afternoon",
        "/agenda/days/0/items/1/end": "afternoon",
        "/kind": "kind",
      },
    ],
    [
      "not in a text of 24 hours",
      "11:00-12:00 Opening\n1:00-2:00 Panel\n15:00-16:00 Closing",
      { "/kind": "kind" },
    ],
    [
      "a later day's date",
      "Day 1\n9:00-10:00 Opening\nDay 2\n9:00-10:00 Panel",
      { "/agenda/days/1/date": "date", "/kind": "kind" },
    ],
  ])("%s", (_, text, expected) => expect(inferred(text)).toEqual(expected));

  test("a date from elsewhere in the text, and the name", () => {
    expect(inferred("Meeting of 7 May 2026\n\n9:00-10:00 Opening", { language: "en" })).toEqual({
      "/agenda/days/0/date": "date",
      "/name": "name",
      "/kind": "kind",
    });
  });

  test("the event lists the same", () => {
    const result = readProgramme("9:00 Opening\n10:00 Panel", day);
    expect(result.ok && result.value.event.inferred).toEqual(
      result.ok && [...result.value.inferences.keys()],
    );
  });
});

describe("findings tell what was left, and where", () => {
  test.each([
    [
      "lines around the programme",
      "Dear all,\nplease come.\n\n9:00-10:00 Opening\n10:00-11:00 Panel\n\nYours,\nAnna",
      ["programme/outside 1:1", "programme/outside 7:1"],
    ],
    [
      "the heading of what follows",
      "9:00-10:00 Opening\n\nMORNING\n10:00-11:00 Panel",
      ["programme/unplaced 3:1"],
    ],
    [
      "a time without a title",
      "9:00-10:00 Opening\n10:00-11:00\n11:00-12:00 Panel",
      ["programme/no-title 2:1"],
    ],
    [
      "an end before its start",
      "9:00-10:00 Opening\n15:00-14:00 Panel",
      ["programme/time-unclear 2:7"],
    ],
    [
      "a weekday that is another",
      "Monday 7 May 2026\n9:00-10:00 Opening",
      ["programme/weekday-mismatch 1:1"],
    ],
    ["a date that is another", "8 May 2026\n9:00-10:00 Opening", ["programme/date-mismatch 1:1"]],
    [
      "an hour that is told in prose",
      "We start at 9:00 with coffee.\n\nProgramme\n10:00-11:00 Panel\n11:00-12:00 Lunch",
      ["programme/hour-left 1:1", "programme/outside 1:1"],
    ],
    [
      "the hours that a text without items tells",
      "Hello.\nThe bus leaves at 9:00, and we are there at 10:00.",
      ["programme/no-items 1:1", "programme/hour-left 2:1"],
    ],
    [
      "a bare hour that a word leads to, on a day with its date",
      "Salut.\nVineri, 22 mai, la ora 10 începe simpozionul elevilor din oraș.",
      ["programme/no-items 1:1", "programme/hour-left 2:1"],
    ],
    [
      "no numbers of people",
      "Hello.\nEach table seats from 5 to 10 of you, as in the last year.",
      ["programme/no-items 1:1"],
    ],
    [
      "no hours of an office",
      "Hello. We are open Monday to Friday, 9:00-17:00.",
      ["programme/no-items 1:1"],
    ],
    [
      "names in titles that may be of a place",
      "9:00-10:00 Opening – Ana Pop (Cluj)\n10:00-11:00 The house of Ana Blandiana in her city",
      ["programme/name-in-text 2:26"],
    ],
    ["nothing", "Hello.", ["programme/no-items 1:1"]],
    ["an empty text", "", ["programme/no-items 1:1"]],
  ])("%s", (_, text, expected) => expect(findings(text)).toEqual(expected));

  test("a text without a year needs one", () => {
    expect(findings("Hi\n7 May\n9:00-10:00 Opening", { language: "en" })).toEqual([
      "programme/no-date 2:1",
    ]);
  });

  test("a text that is too long", () => {
    expect(findings("x".repeat(10_000_001))).toEqual(["programme/too-large 1:1"]);
  });
});

const undatedItems = "9:00-10:00 Opening\n10:00-11:00 Panel\n11:00-12:00 Debate";
const long = Array.from({ length: 8 }, (_, at) => `A line of the page, number ${at}.`).join("\n");

describe("the day is the date that is said of the programme", () => {
  const daysOf = (text: string) => {
    const result = readProgramme(text, { timeZone: "Europe/Bucharest", language: "en" });
    const unclear = result.findings.filter(({ code }) => code.endsWith("-unclear"));
    const days = result.ok ? result.value.event.agenda?.days.map(({ date }) => date) : [];
    return [...(days ?? []), ...unclear.map(({ params }) => `? ${params.line}`)];
  };

  test.each([
    [
      "not that of the page",
      `April 4, 2026\nBy the office\n${long}\nJoin us for the forum on 12 May 2026 at Hotel Dacia.\n\nProgramme\n${undatedItems}`,
      ["2026-05-12"],
    ],
    [
      "not that of its publication",
      `Published on 4 April 2026\nOur study day, 12 May 2026, is near.\n${undatedItems}`,
      ["2026-05-12"],
    ],
    [
      "not the day before it, when it was announced",
      `Monday, 11 May 2026\nThe forum of the town is held tomorrow, on 12 May 2026, in the hall.\n${long}\n${undatedItems}`,
      ["2026-05-12"],
    ],
    [
      "not that of a deadline",
      `The forum\nRegister until 4 May 2026.\nDate: 12 May 2026\n${undatedItems}`,
      ["2026-05-12"],
    ],
    [
      "not that of another event below",
      `The forum of 12 May 2026\n${undatedItems}\n\nUpcoming events\n3 June 2026 Seminar on law\n5 June 2026 Workshop`,
      ["2026-05-12"],
    ],
    [
      "whose weekday agrees, although another year is stated",
      `Posted 4 April 2025\nForum 2026\nTuesday 12 May\n${undatedItems}`,
      ["2026-05-12"],
    ],
    ["of the year in its name", `Forum 2026\n12 May\n${undatedItems}`, ["2026-05-12"]],
    [
      "in doubt when another is as likely",
      `We met on 4 March 2026 and on 5 April 2026.\n${undatedItems}`,
      ["2026-03-04", "? 1"],
    ],
    [
      "in doubt when it is said of something else",
      `Published on 4 April 2026\n${undatedItems}`,
      ["2026-04-04", "? 1"],
    ],
    [
      "in doubt when its year is one of several",
      `Posted 4 April 2025\n${long}\n12 May\n${undatedItems}\n\nUpcoming: 3 June 2026`,
      ["2025-05-12", "? 10"],
    ],
  ])("%s", (_, text, expected) => expect(daysOf(text)).toEqual(expected));

  test("the others are named with their lines", () => {
    const text = `We met on 4 March 2026 and\nagain on 5 April 2026.\n${undatedItems}`;
    const { findings: all } = readProgramme(text, { language: "en" });
    expect(all.find(({ code }) => code === "programme/date-unclear")?.message).toBe(
      "The programme does not say of which day it is; 2026-03-04 was taken, but the text also has 2026-04-05 (line 2). Give the date of the first day if it is another (`--date`).",
    );
  });

  const twoDays = "9:00 Opening\n17:00 Close\n9:00 Panel\n16:00 End";
  test.each([
    [
      "the next day where as many are stated",
      `January 11-12, 2013\n\n${twoDays}`,
      ["2013-01-11", "2013-01-12"],
    ],
    [
      "between two headings",
      `11 January 2013\n${twoDays}\n13 January\n9:00 Visit`,
      ["2013-01-11", "2013-01-12", "2013-01-13"],
    ],
    [
      "the next day, with a finding, where nothing stands between",
      `11 January 2013\n${twoDays}`,
      ["2013-01-11", "2013-01-12", "? 4"],
    ],
    [
      "a finding where something else may part them",
      `11 January 2013\n9:00 Opening\n17:00 Close\nFor children\n9:00 Games\n16:00 End`,
      ["2013-01-11", "? 5"],
    ],
    [
      "the next day after midnight",
      `11 January 2013\n20:00 Dinner\n23:00 Dance\n0:30 End\n12 January\n9:00 Talk`,
      ["2013-01-11", "2013-01-12"],
    ],
    [
      "nothing beside other rooms",
      `11 January 2013\nRoom A\n9:00 Talk\n17:00 Close\nRoom B\n9:00 Film\n16:00 End`,
      ["2013-01-11"],
    ],
  ])("a clock that starts again is %s", (_, text, expected) =>
    expect(daysOf(text)).toEqual(expected),
  );

  test.each([
    ["29 and 30 November 2018", "2018-11-29", "2018-11-30"],
    ["Thursday 29 – Friday 30 November 2018", "2018-11-29", "2018-11-30"],
    // Three, of which two are told apart.
    ["28, 29 and 30 November 2018", "2018-11-28", "2018-11-29", "? 5"],
    ["30 April to 1 May 2026", "2026-04-30", "2026-05-01"],
    ["April 30 – May 1, 2026", "2026-04-30", "2026-05-01"],
    ["17.-18.10.2019", "2019-10-17", "2019-10-18"],
    ["17/18.10.2019", "2019-10-17", "2019-10-18"],
    ["17.10.2019 - 18.10.2019", "2019-10-17", "2019-10-18"],
  ])("%s", (dates, ...expected) =>
    expect(daysOf(`Conference, ${dates}\n\n${twoDays}`)).toEqual(expected),
  );
});

describe("days side by side, each with times of its own", () => {
  const expected = ["09:00-10:00 Opening", "10:00 Panel", "10:30-14:00 Lunch", "14:00 Visit"];
  test.each([
    [
      "a header over both columns of a day",
      "<table><tr><th colspan=2>12 May 2026</th><th colspan=2>13 May 2026</th></tr><tr><td>9:00</td><td>Opening</td><td>10:30</td><td>Lunch</td></tr><tr><td>10:00</td><td>Panel</td><td>14:00</td><td>Visit</td></tr></table>",
    ],
    [
      "a header for each column",
      "| Time | 12 May 2026 | Time | 13 May 2026 |\n|---|---|---|---|\n| 9:00 | Opening | 10:30 | Lunch |\n| 10:00 | Panel | 14:00 | Visit |",
    ],
    [
      "a header over the times, and cells that tabs leave empty",
      "12 May 2026\t\t13 May 2026\t\nTime\tTitle\tTime\tTitle\n9:00\tOpening\t10:30\tLunch\n10:00\tPanel\n\t\t14:00\tVisit",
    ],
  ])("%s", (_, text) => expect(items(text, { language: "en" })).toEqual(expected));

  test("one column of times for all", () => {
    expect(
      items("Time\t12 May 2026\t13 May 2026\n9:00\tOpening\tLunch\n10:00\t\tVisit", {
        language: "en",
      }),
    ).toEqual(["09:00 Opening", "09:00-10:00 Lunch", "10:00 Visit"]);
  });
});

describe("what a line has beside hours and title", () => {
  test.each([
    ["no space between hours and title", "09:00-10:00Opening", ["09:00-10:00 Opening"]],
    ["nor between two hours", "09:0010:00 Opening", ["09:00-10:00 Opening"]],
    ["nor between a date and hours", "16.046.00-6.30pm Drinks", ["18:00-18:30 Drinks"]],
    [
      "nor behind h",
      "9.00 hBegrüßung\n10.00 hMittagessen",
      ["09:00-10:00 Begrüßung", "10:00 Mittagessen"],
    ],
    ["a blank in an hour", "9:00 Talk\n12: 30 PM Lunch", ["09:00-12:30 Talk", "12:30 Lunch"]],
    [
      "four digits and a dash",
      "0845 – Arrival\n0915 – Opening",
      ["08:45-09:15 Arrival", "09:15 Opening"],
    ],
    [
      "a number, and hours in brackets behind sentences",
      "1) The debate. Where we stand (9:00 – 10:00)\n2) Lunch (12:00 – 13:00)",
      ["09:00-10:00 The debate. Where we stand", "12:00-13:00 Lunch"],
    ],
    [
      "an abbreviation, which ends no sentence",
      "9:00 – 9:30 The years of dr. Ana Pop in Rome 9:30 – 10:00 The house of dr. Ion Rus in Cluj",
      [
        "09:00-09:30 The years of dr. Ana Pop in Rome",
        "09:30-10:00 The house of dr. Ion Rus in Cluj",
      ],
    ],
    [
      "the speakers in a sentence behind the title",
      "9:00-10:00 Opening. Speakers: Ana Pop, rector of the university, Ion Rus, mayor of the city of Cluj, and Ilie Pop\n10:00-11:00 Panel",
      ["09:00-10:00 Opening", "10:00-11:00 Panel"],
    ],
    [
      "a title that goes on in the next line",
      "9:00 A talk on what fishermen are paid for, and\nwho pays them\n10:00 Show by “The\nFishermen”",
      [
        "09:00-10:00 A talk on what fishermen are paid for, and who pays them",
        "10:00 Show by “The Fishermen”",
      ],
    ],
    [
      "a place before the title",
      "9:00 Park Hotel\nA talk on pay\n10:00 City Library\nA talk on law\n11:00 Town Hall\nThe end",
      ["09:00-10:00 A talk on pay", "10:00-11:00 A talk on law", "11:00 The end"],
    ],
    [
      "labels, of several events",
      "Event: A talk on pay\nPlace: Park Hotel\nTime: 9:00\n\nEvent: A talk on law\nPlace: Town Hall\nTime: 10:00-11:00",
      ["09:00-10:00 A talk on pay", "10:00-11:00 A talk on law"],
    ],
    [
      "halves of a table side by side",
      "9:00|Opening|11:00|Lunch\n10:00|Panel|12:00|End",
      ["09:00-10:00 Opening", "10:00-11:00 Panel", "11:00-12:00 Lunch", "12:00 End"],
    ],
    [
      "the hours of days side by side, which are not mixed",
      "9:30-10:45 Opening 9:30-10:30 Panel 9:30-10:30 Visit\n10:45-11:00 Lunch 10:30-11:00 Break 10:30-11:00 End",
      [
        "09:30-10:45 Opening 9:30-10:30 Panel 9:30-10:30 Visit",
        "10:45-11:00 Lunch 10:30-11:00 Break 10:30-11:00 End",
      ],
    ],
    [
      "several days in a line",
      "12 May 2026 9:00 Opening 10:00 Panel 13 May 2026 9:00 Visit 10:00 End",
      ["09:00-10:00 Opening", "10:00 Panel", "09:00-10:00 Visit", "10:00 End"],
    ],
  ])("%s", (_, text, expected) => expect(items(text)).toEqual(expected));

  test.each([
    ["hours beside a place", "9:00 – 17:00, Hotel Dacia\n9:00 Opening\n10:00 Panel\n11:00 Lunch"],
    [
      "hours under a date, above a place",
      "7 May 2026\n9:00 – 13:00\nHotel Dacia\n\n9:00 Opening\n10:00 Panel\n11:00 Lunch",
    ],
    [
      "hours above the programme",
      "7 May 2026\n9:30 – 13:00\nAn evening of talks\n\nProgramme\n9:00 Opening\n10:00 Panel\n11:00 Lunch",
    ],
  ])("%s are those of the day", (_, text) =>
    expect(items(text)).toEqual(["09:00-10:00 Opening", "10:00-11:00 Panel", "11:00 Lunch"]),
  );

  test.each([
    [
      "9:00-10:00 Lunch (Chapel of the Old House, Park Street 3)",
      "Chapel of the Old House, Park Street 3",
    ],
    ["9:00-10:00 Ouverture (amphi A)", "amphi A"],
    ["9:00-10:00 Talk by Jane Doe, member of the lower chamber", undefined],
  ])("%s is in %s", (text, room) => {
    const result = readProgramme(`${text}\n10:00-11:00 End`, day);
    const rooms = result.ok ? result.value.event.place?.rooms : [];
    expect(rooms?.[0]?.name).toBe(room);
  });
});

describe("who is surely named in a title is among the people, whom copies for the public leave out", () => {
  test.each([
    ["Opening by Former Mayor Ana Pop", [["Ana Pop", "Former Mayor"]]],
    ["The letters of Ana Blandiana to her city", [["Ana Blandiana", undefined]]],
    ["The house of Ana Blandiana in her city", []],
  ])("%s", (title, expected) => {
    const result = readProgramme(`9:00-10:00 ${title}\n10:00-11:00 Panel`, day);
    const people = result.ok ? result.value.event.people : [];
    expect((people ?? []).map(({ name, honorificPrefix }) => [name, honorificPrefix])).toEqual(
      expected,
    );
  });
});

describe("a language that was given", () => {
  const german =
    "Freitag, 8. Mai 2026\n9.00 Uhr Begrüßung und Einführung\n9.30 Uhr Vortrag: Was die Beratung braucht\n10.30 Uhr Pause\n11.00 Uhr Diskussion mit dem Verein und der Stadt\n12.00 Uhr Mittagessen";

  test("which the words are not of is told", () => {
    const { findings } = readProgramme(german, { ...day, date: "2026-05-08", language: "ro" });
    expect(findings.map(({ code, params }) => [code, params.language])).toEqual([
      ["programme/language-mismatch", "de"],
    ]);
  });

  test("which they are of is not", () => {
    const { findings } = readProgramme(german, { ...day, date: "2026-05-08", language: "de" });
    expect(findings).toEqual([]);
  });
});

test("small hours behind those of a 24-hour clock are of the afternoon, and marked", () => {
  const result = readProgramme(
    "12:30 a 14:00 Mesa redonda\n4:30 a 5:30 Debate\n5:30 a 6:00 Conclusiones",
    { ...day, language: "es" },
  );
  const starts = result.ok
    ? result.value.event.agenda?.days[0]?.items.map(({ start }) => start)
    : [];
  expect(starts).toEqual(["12:30", "16:30", "17:30"]);
  expect(result.ok && result.value.event.inferred).toEqual([
    "/agenda/days/0/items/1/start",
    "/agenda/days/0/items/1/end",
    "/agenda/days/0/items/2/start",
    "/agenda/days/0/items/2/end",
    "/name",
    "/kind",
  ]);
});

describe("the last item goes on with its details", () => {
  test.each([
    ["its sentences", "Two groups report.\nAll vote.", "Two groups report.\nAll vote."],
    ["and not with hours of an office", "Office: 8.00–12.00", undefined],
    ["and not with a telephone", "Call 0722 123 456", undefined],
    ["and not with an address of mail", "Write to office@example.org", undefined],
  ])("%s", (_, below, expected) => {
    const result = readProgramme(`9:00-10:00 Opening\n10:00-11:00 Panel\n${below}`, day);
    const items = result.ok ? (result.value.event.agenda?.days[0]?.items ?? []) : [];
    expect(items.at(-1)?.abstract).toBe(expected);
  });
});

const unknown: ProgrammeOptions = { date: "2026-05-07", timeZone: "Europe/Bucharest" };

describe("a language whose words are not known is read by its notation", () => {
  test.each([
    [
      "Hungarian",
      "9:00–9:30 Regisztráció\n9:30–11:00 Kerekasztal a munkáltatókkal\n11:00–11:15 Kávészünet",
    ],
    [
      "Polish",
      "9:00–9:30 Rejestracja uczestników\n9:30–11:00 Wykład o prawach pracowników\n11:00–11:15 Przerwa kawowa",
    ],
    ["Greek", "9:00–9:30 Εγγραφή\n9:30–11:00 Στρογγυλό τραπέζι\n11:00–11:15 Διάλειμμα"],
  ])("%s", (_, text) => {
    const result = readProgramme(text, unknown);
    expect(result.ok && result.value.event.language).toBe("und");
    expect(result.findings.map(({ code }) => code)).toEqual(["programme/language-unknown"]);
    expect(items(text, unknown).map((item) => item.slice(0, 11))).toEqual([
      "09:00-09:30",
      "09:30-11:00",
      "11:00-11:15",
    ]);
  });

  test("it may be told", () => {
    const result = readProgramme("9:00-10:00 Megnyitó", { date: "2026-05-07", language: "hu" });
    expect(result.ok && result.value.event.language).toBe("hu");
  });
});

describe("the event is called what stands above its programme", () => {
  const nameOf = (above: string) => {
    const result = readProgramme(`${above}\n\n9:00-10:00 Opening\n10:00-11:00 Panel`, day);
    return result.ok && result.value.event.name;
  };

  test.each([
    ["a heading", "Home\n\n# Law and practice\nA conference", "Law and practice"],
    [
      "a line that names a kind of event",
      "Home\nAnnual conference on law\nOradea",
      "Annual conference on law",
    ],
    [
      "the title of a page",
      "Skip to content\n\nProgram | Law Conference 2026\nOradea",
      "Law Conference 2026",
    ],
    [
      "the title of a page that ends in the kind",
      "Law and practice | Conference\nOradea",
      "Law and practice",
    ],
    [
      "no row of a menu",
      "Law and practice\nHome | About | Conference | Contact\nOradea",
      "Law and practice",
    ],
    ["no head of a table", "Law and practice\nTime | Conference title", "Law and practice"],
    ["no part of a day", "Law and practice\nMorning session", "Law and practice"],
    ["no part of a day alone", "Morning session", "Programme"],
    ["no line with hours", "Law and practice\nHotel from 20:00 to 23:30", "Law and practice"],
  ])("%s", (_, above, name) => expect(nameOf(above)).toBe(name));
});

test("each field leads back to its line and column", () => {
  const text = "Programme\n\n\t• 9:00-10:00 Opening (Main Hall)\n  Moderator: Ana Pop, Dean\n";
  const result = readProgramme(text, { ...day, name: "Study day" });
  expect(result.ok && Object.fromEntries(result.value.positions)).toEqual({
    "/agenda/days/0/items/0": { line: 3, column: 4 },
    "/agenda/days/0/items/0/start": { line: 3, column: 4 },
    "/agenda/days/0/items/0/end": { line: 3, column: 9 },
    "/agenda/days/0/items/0/title": { line: 3, column: 15 },
    "/place/rooms/0": { line: 3, column: 24 },
    "/agenda/days/0/items/0/roles/0": { line: 4, column: 14 },
    "/people/0": { line: 4, column: 14 },
  });
});

test("under HTML the columns are those of the source", () => {
  const result = readProgramme(
    "<ul>\n<li><b>9:00</b>&nbsp;Caf&eacute;s&amp;co</li><li>10:00 End</li></ul>",
    day,
  );
  expect(result.ok && result.value.positions.get("/agenda/days/0/items/0/title")).toEqual({
    line: 2,
    column: 22,
  });
  expect(
    items("<ul>\n<li><b>9:00</b>&nbsp;Caf&eacute;s&amp;co</li><li>10:00 End</li></ul>"),
  ).toEqual(["09:00-10:00 Cafés&co", "10:00 End"]);
});

test("the options say what the text does not", () => {
  const result = readProgramme("9:00-10:00 Opening", {
    ...day,
    timeZone: "Europe/Bucharest",
    name: "Round table on work",
  });
  expect(result.ok && { ...result.value.event, agenda: undefined }).toEqual({
    type: "event",
    id: "round-table-on-work-2026",
    kind: "roundtable",
    name: "Round table on work",
    language: "en",
    timeZone: "Europe/Bucharest",
    start: "2026-05-07T09:00",
    end: "2026-05-07T10:00",
    agenda: undefined,
    inferred: ["/kind"],
  });
});

test("the id of an item has no speaker", () => {
  const result = readProgramme("9:00 Welcome – Ana Pop (Cluj)\n10:00 Panel 1: Who pays?", day);
  const ids = result.ok && result.value.event.agenda?.days[0]?.items.map(({ id }) => id);
  expect(ids).toEqual(["welcome", "panel-1"]);
});

describe("hours in sentences", () => {
  const itemsOf = (text: string) => {
    const result = readProgramme(text, { date: "2026-05-21" });
    const days = result.ok ? (result.value.event.agenda?.days ?? []) : [];
    return days.flatMap(({ items }) => items.map(({ start, title }) => `${start} ${title}`));
  };

  test.each([
    [
      "each clause that opens with one is an item, to the end of its sentence",
      "Va urma, de la ora 11, un program artistic. Iar la prânz (ora 12) se deschide expoziția. La ora 13 se servește masa. Intrarea este liberă.",
      ["11:00 program artistic", "12:00 expoziția", "13:00 se servește masa"],
    ],
    [
      "no item where a sentence goes on",
      "La riunione è il 3 maggio, alle 10 in municipio, e poi alle 12 in piazza o alle 15 in chiesa.",
      [],
    ],
    [
      "two, where a verb tells that something takes place",
      "Alle 9 è prevista l'accoglienza, alle 10 la proiezione di un video.",
      ["09:00 accoglienza", "10:00 proiezione di un video"],
    ],
    [
      "no item where fewer than three are told without one",
      "Alle 9 ci vediamo al bar, alle 10 andiamo in piazza.",
      [],
    ],
  ])("%s", (_, text, expected) => expect(itemsOf(text)).toEqual(expected));

  test("a date, an hour and a place in one line stand above their title", () => {
    const text =
      "Programme\n21 mai – 20h | Cinéville\nLe ciné-débat de la ville\n22 mai – 14h | Avant-Scène\nLa marche des élèves";
    expect(itemsOf(text)).toEqual([
      "20:00 Le ciné-débat de la ville",
      "14:00 La marche des élèves",
    ]);
  });

  test("a date, an hour and a title in one line are an item", () => {
    const text = "Programme\n21 mai – 20h | Concert\n\n22 mai – 14h | Débat\n";
    expect(itemsOf(text)).toEqual(["20:00 Concert", "14:00 Débat"]);
  });
});
