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
