import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

function itemsOf(text: string, language = "en") {
  const result = readProgramme(text, { date: "2026-11-18", language, timeZone: "Europe/Rome" });
  const days = result.ok ? (result.value.event.agenda?.days ?? []) : [];
  return days.flatMap(({ items }) =>
    items.map(({ start, end, title }) => `${start}${end === undefined ? "" : `-${end}`} ${title}`),
  );
}

test.each([
  ["09. 15 -10. 30 Yoga", "09:15-10:30 Yoga"],
  ["11. 00 -13.00 Yoga", "11:00-13:00 Yoga"],
  ["9 : 00 – 10 : 30 Yoga", "09:00-10:30 Yoga"],
  ["14. 00 Yoga", "14:00 Yoga"],
  ["1. 9:00-10:00 Yoga", "09:00-10:00 Yoga"],
  ["1. 10 - 11:30 Yoga", "10:00-11:30 Yoga"],
  ["1.00 pmYoga", "13:00 Yoga"],
  ["9.15amYoga", "09:15 Yoga"],
  ["7.30pm onwardsYoga", "19:30 Yoga"],
  ["10:00 a.m. – 12:00 m. Yoga", "10:00-12:00 Yoga"],
  ["12:00 md Yoga", "12:00 Yoga"],
  ["12:00 m. d. – 1:00 p. m. Yoga", "12:00-13:00 Yoga"],
  ["11:00 a. m. - 12:30 m. Yoga", "11:00-12:30 Yoga"],
  ["12:30 m. 2:00 p. m. Yoga", "12:30-14:00 Yoga"],
  ["12’30 – 14 h Yoga", "12:30-14:00 Yoga"],
  ["9'15 – 10'30: Yoga", "09:15-10:30 Yoga"],
  ["10:35am – 12:00am Yoga", "10:35-12:00 Yoga"],
  ["12:00am – 12:50pm Yoga", "12:00-12:50 Yoga"],
  ["8pm - 12pm Yoga", "20:00-2026-11-19T00:00 Yoga"],
  ["7pm - 12am Yoga", "19:00-2026-11-19T00:00 Yoga"],
  ["9:35-s9:45 Yoga", "09:35-09:45 Yoga"],
  ["9:00 10:30 Yoga", "09:00-10:30 Yoga"],
  ["19:00 hrsYoga", "19:00 Yoga"],
])("%s", (line, expected) => expect(itemsOf(`Programme\n${line}`)).toEqual([expected]));

test.each([
  ["de", "9 Uhr c.t. Yoga", "09:15 Yoga"],
  ["de", "9 Uhr (c.t.) Yoga", "09:15 Yoga"],
  ["de", "10.15 Uhr c.t. Yoga", "10:15 Yoga"],
  ["de", "9 c.t. Yoga", "09:15 Yoga"],
  ["de", "9 Uhr s.t. Yoga", "09:00 Yoga"],
  ["de", "9 Uhr 30 Yoga", "09:30 Yoga"],
  ["de", "20:00 UhrÜbung", "20:00 Übung"],
  ["nl", "20.00 uurYoga", "20:00 Yoga"],
  ["de", "14:00 bis ca. 15:00 Uhr Yoga", "14:00-15:00 Yoga"],
  ["de", "20 Uhr open end Yoga", "20:00 Yoga"],
  ["fr", "15 heures 30 : Yoga", "15:30 Yoga"],
  ["pt", "17:00 em diante – Yoga", "17:00 Yoga"],
  ["ro", "ora 12.00 – Prânz", "12:00 Prânz"],
  ["es", "15.30 -17’30 horas: Yoga", "15:30-17:30 Yoga"],
  ["es", "12:30 M. López", "12:30 M. López"],
  ["it", "11.30 M. Rossi", "11:30 M. Rossi"],
  ["it", "ORE 1400 YOGA", "14:00 YOGA"],
  ["it", "Ore 11: 00 Yoga", "11:00 Yoga"],
  ["ro", "Ora 0930 – Yoga", "09:30 Yoga"],
  ["pt", "Hora 1930: Yoga", "19:30 Yoga"],
])("%s: %s", (language, line, expected) =>
  expect(itemsOf(`18.11.2026\n${line}`, language)).toEqual([expected]),
);

test("noon that was mistaken is inferred", () => {
  const result = readProgramme("18 November 2026\n10am Tea\n12am Lunch", { language: "en" });
  expect(result.ok && result.value.event.inferred).toContain("/agenda/days/0/items/1/start");
});

test("a start and an end that lost the mark between them, above their title", () => {
  const text = "Programa\n10:00 10:30\t\nYoga\n10:30 11:00\t\nXilofone";
  expect(itemsOf(text, "pt")).toEqual(["10:00-10:30 Yoga", "10:30-11:00 Xilofone"]);
});

test("a minute before midnight is the hour of an item among others, and else of a deadline", () => {
  expect(itemsOf("10.00 Lodi\n19.30 Messa\nore 23.59 Rientro", "it")).toEqual([
    "10:00 Lodi",
    "19:30 Messa",
    "23:59 Rientro",
  ]);
  expect(itemsOf("12:00 Yoga\n13:00 Lunch\n23:59 Submission deadline")).toEqual([
    "12:00-13:00 Yoga",
    "13:00 Lunch",
  ]);
});

test("behind an hour that a word leads to no article makes it a quantity", () => {
  expect(itemsOf("9.00 uur Yoga\n10.00 uur Lunch\nom 11 uur de metten", "nl")).toEqual([
    "09:00-10:00 Yoga",
    "10:00-11:00 Lunch",
    "11:00 de metten",
  ]);
});

test.each([
  ["en", "5'10'' is how long the film lasts"],
  ["en", "12'30\" is how long the film lasts"],
  ["es", "Las 1200 personas que vinieron"],
  ["it", "Ore 1234 di lavoro"],
])("%s: no hour, %s", (language, line) =>
  expect(itemsOf(`Programme\n${line}`, language)).toEqual([]),
);

test.each([
  ["es", "9:00-10:00 Taller\nA1. Pan\nA2. Miel", ["09:00-10:00 Taller"]],
  ["en", "9:00-10:00 Seminar A\nA1. Bread\nA2. Honey", ["09:00-10:00 Seminar A"]],
  ["fr", "à9h30 Atelier\nà10h Pause", ["09:30-10:00 Atelier", "10:00 Pause"]],
])("%s: the number of a label is no hour", (language, text, expected) =>
  expect(itemsOf(text, language)).toEqual(expected),
);

test("the number of a day is no hour: “Tot de 14e!”", () =>
  expect(itemsOf("12.45 – 13.30 uur Lunch\n\nTot de 14e!", "nl")).toEqual(["12:45-13:30 Lunch"]));
