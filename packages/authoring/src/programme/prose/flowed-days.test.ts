import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

/** The starts of each day, `18 9:00 10:00`. */
function daysOf(language: string, text: string) {
  const result = readProgramme(text, { date: "2026-11-18", language, timeZone: "Europe/Rome" });
  const days = result.ok ? (result.value.event.agenda?.days ?? []) : [];
  return days.map(({ date, items }) =>
    [date.slice(8), ...items.map(({ start = "" }) => start)].join(" "),
  );
}

const TWO_DAYS = ["18 09:00 10:00 11:00", "19 09:00 10:00"];

test.each([
  ["en", "DAY ONE: 9h00 Film 10h00 Talk 11h00 Break DAY TWO: 9h00 Visit 10h00 Close"],
  ["en", "Course, 2 Days Day 1 – 9:00 Film 10:00 Talk 11:00 Break Day 2 – 9:00 Visit 10:00 Close"],
  ["en", "Day 1 (Facts): 9:00 Film 10:00 Talk 11:00 Tea Day 2 (Law): 9:00 Visit 10:00 Close"],
  ["ro", "Ziua 1: 9:00 Film 10:00 Discurs 11:00 Pauză Ziua a 2-a: 9:00 Vizită 10:00 Final"],
  ["ro", "Prima zi 9:00 Film 10:00 Discurs 11:00 Pauză A doua zi 9:00 Vizită 10:00 Final"],
  ["nl", "Dag 1 – 9.00 Film 10.00 Lezing 11.00 Pauze Dag 2 – 9.00 Bezoek 10.00 Afsluiting"],
  ["fr", "Jour 1 : 9h00 Film 10h00 Débat 11h00 Pause Jour 2 : 9h00 Visite 10h00 Clôture"],
  [
    "de",
    "1. Tag 9.00 Uhr Film 10.00 Uhr Vortrag 11.00 Uhr Tee 2. Tag 9.00 Uhr Besuch 10.00 Uhr Ende",
  ],
  ["es", "Día 1: 9:00 Película 10:00 Debate 11:00 Pausa Día 2: 9:00 Visita 10:00 Clausura"],
  [
    "it",
    "Prima giornata: ore 9.00 Film 10.00 Dibattito 11.00 Tè Seconda giornata: ore 9.00 Visita 10.00 Fine",
  ],
  ["pt", "1.º dia: 9h00 Filme 10h00 Debate 11h00 Pausa 2.º dia: 9h00 Visita 10h00 Fim"],
])("%s: counted days in one line, %s", (language, text) =>
  expect(daysOf(language, text)).toEqual(TWO_DAYS),
);

test.each([
  ["9.00 Film 10.00 Review of day one 11.00 Plan for day two 12.00 Lunch"],
  ["9.00 Film 10.00 Day 1: Facts 11.00 Day 2: Law 12.00 Lunch"],
])("days that items are about, %s", (text) =>
  expect(daysOf("en", text)).toEqual(["18 09:00 10:00 11:00 12:00"]),
);

test.each([
  [
    "each over lines that flow",
    "Day 1 – 9:00-10:00 Film 10:00-11:00 Talk\n11:00-12:00 Tea\nDay 2 – 9:00-10:00 Visit 10:00-11:00 Close",
  ],
  [
    "each before its first item",
    "Day 1: 9:00 Film\n10:00 Talk\n11:00 Tea\nDay 2: 9:00 Visit\n10:00 Close",
  ],
  [
    "with the hours in brackets",
    "Day 1 (9:00) Film\n10:00 Talk\n11:00 Tea\nDay 2 (9:00) Visit\n10:00 Close",
  ],
  [
    "before every item",
    "Day 1 9:00 Film\nDay 1 10:00 Talk\nDay 1 11:00 Tea\nDay 2 9:00 Visit\nDay 2 10:00 Close",
  ],
])("counted days in several lines, %s", (_, text) => expect(daysOf("en", text)).toEqual(TWO_DAYS));

test.each([
  [
    "it",
    "ORE 9.00 Film ORE 10.00 Cena ORE 11.00 Musica GIOVEDÌ 19 NOVEMBRE (PER LE SCUOLE) ORE 9.00: Arrivo ORE 10.00 Visita",
    TWO_DAYS,
  ],
  [
    "en",
    "9:00 Film 10:00 Dinner 11:00 Music Thursday 19 November: 9:00 Visit 10:00 Close",
    TWO_DAYS,
  ],
  [
    "en",
    "9:00 Film 10:00 Dinner 11:00 Registration until Thursday 19 November in the office 12:00 Close",
    ["18 09:00 10:00 11:00 12:00"],
  ],
])("%s: a day that begins in a line of items", (language, text, expected) =>
  expect(daysOf(language, text)).toEqual(expected),
);
