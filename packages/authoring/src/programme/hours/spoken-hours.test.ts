import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  [
    "en",
    "half past 9 Yoga\nquarter to 11 Zumba\n3 in the afternoon: Judo",
    ["09:30", "10:45", "15:00"],
  ],
  ["de", "halb 10 Yoga\nViertel nach 10 Zumba\n8 Uhr abends: Judo", ["09:30", "10:15", "20:00"]],
  ["nl", "half 10 Yoga\nkwart voor 11 Zumba\n8 uur ’s avonds: Judo", ["09:30", "10:45", "20:00"]],
  [
    "fr",
    "9 heures et demie Yoga\n11 h moins le quart Zumba\n3 h de l’après-midi : Judo",
    ["09:30", "10:45", "15:00"],
  ],
  ["es", "9 y media Yoga\n11 menos cuarto Zumba\n3 de la tarde: Judo", ["09:30", "10:45", "15:00"]],
  ["it", "9 e mezza Yoga\n11 meno un quarto Zumba\n8 di sera: Judo", ["09:30", "10:45", "20:00"]],
  ["pt", "9 e meia Yoga\n11 menos um quarto Zumba\n3 da tarde: Judo", ["09:30", "10:45", "15:00"]],
  ["ro", "9 și jumătate Yoga\n11 fără un sfert Zumba\n8 seara: Judo", ["09:30", "10:45", "20:00"]],
])("%s: hours as they are spoken", (language, text, starts) =>
  expect(itemsOf(text, { language }).map((item) => item.slice(0, 5))).toEqual(starts),
);

test.each([
  ["pt", "às 9 horas e 30 minutos, Yoga\nàs 12 horas e 45 Zumba"],
  ["fr", "9 heures 30, Yoga\n12 heures 45 Zumba"],
  ["es", "a las 9 horas y 30 minutos Yoga\na las 12 horas y 45 minutos Zumba"],
  ["pt", "às 9h30 Yoga\nàs 12h45 Zumba"],
])("%s: minutes behind the word for the hour", (language, text) =>
  expect(itemsOf(text, { language })).toEqual(["09:30 12:45 Yoga", "12:45  Zumba"]),
);

test("an hour behind an hour is no minute of it", () =>
  expect(itemsOf("às 10 horas e 15 horas: Yoga\nàs 18 horas Zumba", { language: "pt" })).toEqual([
    "10:00  Yoga",
    "15:00  Yoga",
    "18:00  Zumba",
  ]));

test.each([
  ["de", "19:00 Abends am See\n20:00 Zumba", ["19:00 20:00 Abends am See", "20:00  Zumba"]],
  ["ro", "9:00 Seara de poezie\n10:00 Zumba", ["09:00 10:00 Seara de poezie", "10:00  Zumba"]],
  [
    "en",
    "9:00 Half a day of Yoga\n10:00 Zumba",
    ["09:00 10:00 Half a day of Yoga", "10:00  Zumba"],
  ],
])("%s: a title may begin with such a word", (language, text, items) =>
  expect(itemsOf(text, { language })).toEqual(items),
);

test.each([
  ["en", "9:00 sharp Yoga"],
  ["de", "9 Uhr pünktlich Yoga"],
  ["nl", "9 uur stipt Yoga"],
  ["fr", "9 h précises Yoga"],
  ["es", "9:00 en punto Yoga"],
  ["it", "ore 9 circa Yoga"],
  ["pt", "9h em ponto Yoga"],
  ["ro", "9:00 fix Yoga"],
  ["en", "9:00 CDT Yoga"],
])("%s: %s says how exact it is, or of which zone", (language, text) =>
  expect(itemsOf(`${text}\n10:00 Zumba`, { language })).toEqual([
    "09:00 10:00 Yoga",
    "10:00  Zumba",
  ]),
);

test.each([
  "8³⁰ – 9⁰⁰ Yoga\n9⁰⁰ Zumba",
  "<p>8<sup>30</sup> – 9<sup>00</sup> Yoga</p><p>9<sup>00</sup> Zumba</p>",
])("%s: minutes as raised figures", (text) =>
  expect(itemsOf(text, { language: "en" })).toEqual(["08:30 09:00 Yoga", "09:00  Zumba"]),
);

test("other raised figures are no minutes", () =>
  expect(itemsOf("9:00 Yoga² and 10 m² of Zumba\n10:00 Judo", { language: "en" })).toEqual([
    "09:00 10:00 Yoga² and 10 m² of Zumba",
    "10:00  Judo",
  ]));
