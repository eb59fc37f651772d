import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

function read(language: string, text: string) {
  const result = readProgramme(text, { date: "2026-04-11", language, timeZone: "Europe/Rome" });
  return result.ok ? result.value.event : undefined;
}

function startsOf(language: string, text: string) {
  const days = read(language, text)?.agenda?.days ?? [];
  return days.flatMap(({ date, items }) => items.map(({ start }) => `${date.slice(8)} ${start}`));
}

const NIGHT = ["11 20:00", "11 22:00", "12 00:00", "12 05:00"];

test.each([
  ["en", "8:00 - 10:00 Film\n10:00 - midnight Fire\nMidnight - 5:00 Vigil\n5:00 am Breakfast"],
  ["de", "20:00 - 22:00 Film\n22:00 - Mitternacht Feuer\nMitternacht - 5:00 Wache\n5:00 Frühstück"],
  ["nl", "20.00 - 22.00 Film\n22.00 - middernacht Vuur\nMiddernacht - 5.00 Wake\n5.00 Ontbijt"],
  ["fr", "20h - 22h : Film\n22h - minuit : Feu\nMinuit - 5h : Veillée\n5h : Petit-déjeuner"],
  ["it", "ore 20.00 Film\nore 22.00 Fuoco\nore 24.00 Messa\nore 5.00 Colazione"],
  [
    "es",
    "20:00 - 22:00 Cine\n22:00 - medianoche Hoguera\nMedianoche - 5:00 Vigilia\n5:00 Desayuno",
  ],
  ["pt", "20h - 22h Filme\n22h - meia-noite Fogueira\nMeia-noite - 5h Vigília\n5h Pequeno-almoço"],
  ["ro", "20:00 Film\n22:00 Foc\n00:00 Priveghi\n5:00 Mic dejun"],
])("%s: midnight begins the next day", (language, text) =>
  expect(startsOf(language, text)).toEqual(NIGHT),
);

test("the evening before it is inferred, without am and pm", () => {
  const event = read("en", "8:00 - 10:00 Film\n10:00 - midnight Fire\nMidnight - 5:00 Vigil");
  expect(event?.inferred).toContain("/agenda/days/0/items/0/start");
});

test("a day that ends at midnight begins in the morning", () => {
  const text = "9:00 - 10:00 Yoga\n10:00 - midnight Open house";
  expect(startsOf("en", text)).toEqual(["11 09:00", "11 10:00"]);
});

test("a weekday below items without a heading may be theirs", () => {
  const text = "Programme\n10:00 Yoga\n12:00 Lunch\nSaturday\n14:00 Xylophone\nSunday\n9:00 Yoga";
  expect(startsOf("en", text)).toEqual(["11 10:00", "11 12:00", "11 14:00", "12 09:00"]);
});

test.each([
  ["es", "18:30 h.: Romería\n01:00 h.: Orquesta\nDomingo 12.\n13:00 h.: Misa"],
  ["it", "Ore 18:30 Vespri\nOre 01:00 Fuochi\nDomenica 12\nOre 13:00 Messa"],
  ["pt", "18h30 Procissão\n1h00 Baile\nDomingo, dia 12\n13h00 Missa"],
])("%s: what ends an evening after midnight is of the next day", (language, text) =>
  expect(startsOf(language, `Programa\n${text}`)).toEqual(["11 18:30", "12 01:00", "12 13:00"]),
);

test("an hour below one of the afternoon by am and pm may be of that afternoon", () =>
  expect(startsOf("en", "Programme\n5:00 pm Tea\n1:00 Film\n2:00 Walk")).not.toContain("12 01:00"));

test("an hour of the night that others follow is left on its day, and told", () => {
  const text = "Programme\n18:30 Film\n01:00 Yoga\n14:00 Lunch";
  expect(startsOf("en", text)).toEqual(["11 18:30", "11 01:00", "11 14:00"]);
});

test.each([
  ["somebody arrives after a departure", "3:45 Departure\n7:30 Arrival\n8:00 - 12:00 Debate"],
  [
    "what follows would go on far into the night",
    "3:45 Tea\n7:30 Yoga\n8:00 Debate\n10:30 Talk\n12:00 Lunch\n1:00 Debate\n3:00 Tea",
  ],
])("the hour of a new morning is none of the evening: %s", (_, text) =>
  expect(startsOf("en", `Programme\n9:00 Panel\n1:00 Lunch\n${text}`)[3]?.slice(3)).toBe("07:30"),
);

test("a long evening stays one", () => {
  const text =
    "Programme\n9:00 Panel\n3:45 Departure\n7:30 Dinner\n9:00 Dance\n11:00 Fire\n1:00 End";
  expect(startsOf("en", text).slice(2, 5)).toEqual(["11 19:30", "11 21:00", "11 23:00"]);
});

test("weekdays out of order are of one week, and told", () => {
  const text =
    "Sunday 12 April\n9:00 Yoga\nWednesday\n9:00 Film\nMonday\n9:00 Talk\nThursday\n9:00 Tea";
  expect(startsOf("en", text)).toEqual(["12 09:00", "15 09:00", "13 09:00", "16 09:00"]);
  const told = readProgramme(text, { date: "2026-04-12", timeZone: "Europe/Rome" }).findings;
  expect(told.map(({ code, params }) => [code, params.line])).toEqual([
    ["programme/day-unclear", 6],
  ]);
});

test("a weekday that comes again is of the next week", () => {
  const text = "Friday 10 April\n9:00 Yoga\nMonday\n9:00 Film\nFriday\n9:00 Talk\nMonday\n9:00 Tea";
  expect(startsOf("en", text)).toEqual(["10 09:00", "13 09:00", "17 09:00", "20 09:00"]);
});

test.each([
  [
    "en",
    "Saturday 11 April\n15:30 Yoga\n12 April we go on with, among others, this\n10:30 Film\n12:00 Tea",
    [3],
  ],
  [
    "de",
    "Samstag, 11. April\n15:30 Yoga\n12. April wie auch sonst mit allen zusammen\n16:30 Film\n18:00 Tee",
    [3],
  ],
  [
    "en",
    "Saturday 11 April\n15:30 Yoga\n12 March was the first of these evenings\n16:30 Film\n18:00 Tea",
    [],
  ],
])("%s: a line that may be an unseen heading is told", (language, text, lines) => {
  const options = { date: "2026-04-11", language, timeZone: "Europe/Rome" };
  const told = readProgramme(text, options).findings.filter(({ message }) =>
    message.startsWith("This line begins with"),
  );
  expect(told.map(({ code, params }) => [code, params.line])).toEqual(
    lines.map((line) => ["programme/day-unclear", line]),
  );
});

test("a date without a year takes the year that stands alone, with which the weekday of the first heading agrees", () => {
  const text = (dates: string) =>
    `Congress 2026\n${dates}\nFriday\n9:00 Yoga\n14:00 Film\nSaturday\n9:30 Talk`;
  const days = (dates: string) => {
    const result = readProgramme(text(dates), { language: "en", timeZone: "Europe/Rome" });
    return result.ok ? result.value.event.agenda?.days.map(({ date }) => date) : "none";
  };
  expect(days("10, 11 and 12 April – Troyes")).toEqual(["2026-04-10", "2026-04-11"]);
  expect(days("10-12 April – Troyes")).toEqual(["2026-04-10", "2026-04-11"]);
  expect(days("11-12 April – Troyes")).toBe("none");
});
