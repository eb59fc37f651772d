import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";
import { itemsOf as itemsOfDay } from "../test-support/items.ts";

/** Too far from the other items to be one among them. */
const BETWEEN = "Bring a chair.\n".repeat(5);

function itemsOf(language: string, line: string) {
  const text = `${line}\n${BETWEEN}\n18 July 2027\n\n10:00 X-ray\n11:00 Yoga`;
  const result = readProgramme(text, { language, date: "2027-07-17" });
  const days = result.ok ? (result.value.event.agenda?.days ?? []) : [];
  return days.flatMap(({ items }) => items.map(({ start, title }) => `${start} ${title}`));
}

const OTHERS = ["10:00 X-ray", "11:00 Yoga"];

test.each([
  ["fr", "17 July 2027\n\n20 h 30 : quilles et boules", "20:30 quilles et boules"],
  ["nl", "17 July 2027\n\n20.30 uur: kegelen", "20:30 kegelen"],
  ["es", "17 July 2027\n\n20:30 h: bolos", "20:30 bolos"],
])("%s: in lower case behind a colon, the one item of its day", (language, line, item) =>
  expect(itemsOf(language, line)).toEqual([item, ...OTHERS]),
);

test.each([
  ["fr", "17 July 2027\n\n20 h 30 quilles et boules"],
  ["en", "17 July 2027\n\n20:30 : of all the hours the best"],
])("%s: what may be a sentence is none, %s", (language, line) =>
  expect(itemsOf(language, line)).toEqual(OTHERS),
);

test.each([
  [
    "the same hours in two languages",
    "8:15 – 9:00 a.m. / 8 h 15 – 9 h 00\nYoga\n1:00 – 2:00 p.m. / 13 h 00 – 14 h 00\nZumba",
    ["08:15 09:00 Yoga", "13:00 14:00 Zumba"],
  ],
  [
    "how long it is, alone beside the hours",
    "13:30 - 14:00 (30 min)\nYoga\n14:00 - 15:15 (1h15)\nZumba",
    ["13:30 14:00 Yoga", "14:00 15:15 Zumba"],
  ],
])("%s", (_, text, items) => expect(itemsOfDay(text, { language: "en" })).toEqual(items));

test.each([
  [
    "fr",
    "12 h / 12:00 p.m.       Dîner / Lunch\n13 h 30 / 1:30 p.m.     Concours / Competition",
    ["12:00 13:30 Dîner / Lunch", "13:30  Concours / Competition"],
  ],
  ["ro", "13.00–14.00\nPrânz / Lunch\n15:00 Final", ["13:00 14:00 Prânz / Lunch", "15:00  Final"]],
  [
    "it",
    "Mattino, dalle ore 8.30 alle 13.00 – Apertura del convegno\nPomeriggio, ore 15.00 – Tavola rotonda",
    ["08:30 13:00 Apertura del convegno", "15:00  Tavola rotonda"],
  ],
  [
    "it",
    "Dalle 11,45 - 13 ‘L’Europa e l’Italia’\nPoi dalle 14,30 – 16 ‘La presenza straniera’",
    ["11:45 13:00 ‘L’Europa e l’Italia’", "14:30 16:00 ‘La presenza straniera’"],
  ],
  [
    "it",
    "ore 11: 15 L’impegno delle associazioni\nore 13:00 Pranzo",
    ["11:15 13:00 L’impegno delle associazioni", "13:00  Pranzo"],
  ],
])(
  "%s: one hour in two languages, a meal that is called like noon, and a part of the day: %s",
  (language, text, expected) => expect(itemsOfDay(text, { language })).toEqual(expected),
);
