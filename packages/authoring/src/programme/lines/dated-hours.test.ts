import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

function itemsOf(language: string, text: string) {
  const result = readProgramme(text, { date: "2026-09-25", language, timeZone: "Europe/Rome" });
  const days = result.ok ? (result.value.event.agenda?.days ?? []) : [];
  return days.flatMap(({ date, items }) =>
    items.map(({ start, title }) => `${date.slice(8)} ${start} ${title}`),
  );
}

test.each([
  [
    "en",
    "Friday 25 September, 7 pm\nXylophones\nBring a chair.\n\nSaturday 26 September, 10:00-12:00\nYoga",
  ],
  [
    "de",
    "Freitag, 25. September, 19 Uhr\n\nXylophones\n\nSamstag, 26. September, ab 10 Uhr\n\nYoga",
  ],
  ["nl", "Vrijdag 25 september, 19.00 uur\nXylophones\nZaterdag 26 september, 10.00 uur\nYoga"],
  ["fr", "Vendredi 25 septembre à 19h\nXylophones\nSamedi 26 septembre, 10h - 12h\nYoga"],
  [
    "it",
    "Venerdì 25 settembre dalle 19.00\nXylophones\nSabato 26 settembre\nOre 10.00 Yoga\nSabato 26 settembre, ore 15\nXylophones",
  ],
  ["es", "Viernes 25 de septiembre, 19:00 h\nXylophones\nSábado 26 de septiembre, 10:00 h\nYoga"],
  ["pt", "Sexta-feira, 25 de setembro, às 19h\nXylophones\nSábado, 26 de setembro, às 10h\nYoga"],
  [
    "ro",
    "• Vineri, 25 septembrie, ora 19:00\n\nXylophones\n\n• Sâmbătă, 26 septembrie, orele 10:00 – 12:00: Yoga",
  ],
])("%s: a date with its hour, and below it what happens", (language, text) =>
  expect(itemsOf(language, text).slice(0, 2)).toEqual(["25 19:00 Xylophones", "26 10:00 Yoga"]),
);

test.each([
  [
    "the hours of a day over its items",
    "Friday 25 September, 9:00-17:00\nWelcome to all\n9:00 Yoga\nSaturday 26 September, 9:00-13:00\nBring a mat\n9:00 Yoga",
    ["25 09:00 Yoga", "26 09:00 Yoga"],
  ],
  [
    "a place",
    "Friday 25 September, 9:00-17:00\nCity Hall\nSaturday 26 September, 9:00-13:00\nCity Hall",
    [],
  ],
  ["a headline", "Friday 25 September, 19:00\nAn evening for us all", []],
  ["a label", "Start:\n25 September 2026 9:00\nEnd:\n25 September 2026 17:00\nVenue", []],
])("no item: %s", (_, text, expected) => expect(itemsOf("en", text)).toEqual(expected));
