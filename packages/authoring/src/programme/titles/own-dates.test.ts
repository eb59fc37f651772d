import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

function titlesOf(language: string, text: string) {
  const result = readProgramme(text, { language, timeZone: "Europe/Rome" });
  const days = result.ok ? (result.value.event.agenda?.days ?? []) : [];
  return days.flatMap(({ items }) => items.map(({ title }) => title));
}

test.each([
  ["it", "24 luglio 2027\nOre 21,00 PARTENZA 24 luglio 2027\nOre 22,00 Cena", ["PARTENZA", "Cena"]],
  ["en", "24 July 2027\n9:00 Departure, Saturday 24 July\n10:00 Film", ["Departure", "Film"]],
  ["de", "24. Juli 2027\n9.00 Abfahrt 24.07.2027\n10.00 Film", ["Abfahrt", "Film"]],
  ["en", "24 July 2027\n9:00 Minutes 23 July 2027\n10:00 Film", ["Minutes 23 July 2027", "Film"]],
  [
    "it",
    "24 luglio 2027\n9.00 La marcia del 24 luglio\n10.00 Film",
    ["La marcia del 24 luglio", "Film"],
  ],
])("%s: the date of the day at the end of a title, %s", (language, text, expected) =>
  expect(titlesOf(language, text)).toEqual(expected),
);
