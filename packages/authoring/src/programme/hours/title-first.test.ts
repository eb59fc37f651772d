import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

function itemsOf(language: string, text: string) {
  const result = readProgramme(text, { date: "2026-11-18", language, timeZone: "Europe/Rome" });
  const days = result.ok ? (result.value.event.agenda?.days ?? []) : [];
  return days.flatMap(({ items }) =>
    items.map(({ start, end, title }) => `${start}-${end} ${title}`),
  );
}

test.each([
  [
    "en",
    "Registration (8:45-9:15)\nWho cares? Jane Doe, nurse (9:15-10:15)\nLunch (12-1:30 pm), bring a dish\nForum (2-3 pm) – bring a chair",
  ],
  [
    "de",
    "Ankommen (8:45–9:15 Uhr)\nWer pflegt? Anna Krüger, Pflegerin (9:15-10:15 Uhr)\nMittagessen (12-13.30 Uhr), jeder bringt etwas mit\nForum (14–15 Uhr) – mit Musik",
  ],
  [
    "nl",
    "Inloop (8.45-9.15 uur)\nWat werkt? Jan Bos, arts (9.15-10.15 uur)\nLunch (12.00-13.30 uur), neem iets mee\nForum (14-15 uur), voor iedereen",
  ],
  [
    "fr",
    "Accueil (8h45-9h15)\nQuels droits ? Nadège Perrot, juriste (9h15-10h15)\nRepas (12h-13h30), chacun apporte un plat\nForum (14h-15h), ouvert au public",
  ],
  [
    "it",
    "Accoglienza (ore 8.45-9.15)\nChe fare? Irene Bosio, giurista (ore 9.15-10.15)\nPranzo (ore 12.00-13.30), ognuno porta un piatto\nForum (ore 14.00-15.00), in cortile",
  ],
  [
    "es",
    "Acogida (8:45-9:15)\n¿Qué derechos? Ana Gil, abogada (9:15-10:15)\nComida (12:00-13:30), cada uno trae algo\nForo (14:00-15:00), en el patio",
  ],
  [
    "pt",
    "Acolhimento (8h45-9h15)\nE agora? Ana Gil, jurista (9h15-10h15)\nAlmoço (12h-13h30), cada um traz um prato\nFórum (14h-15h), no pátio",
  ],
  [
    "ro",
    "Primire (8:45-9:15)\nCe facem? Ana Pop, jurist (9:15-10:15)\nPrânz (12:00-13:30), fiecare aduce ceva\nForum (14:00-15:00), în curte",
  ],
])("%s: start and end in brackets, and more behind them", (language, text) => {
  const times = itemsOf(language, text).map((item) => item.slice(0, 11));
  expect(times).toEqual(["08:45-09:15", "09:15-10:15", "12:00-13:30", "14:00-15:00"]);
});

test.each([
  ["ro", "Orele 10-12: Comunicări\nPauză de prânz, 12-14.\nOrele 14-16: Ateliere"],
  ["fr", "10h-12h : Communications\nRepas, 12-14\n14h-16h : Ateliers"],
  ["es", "10:00-12:00 Ponencias\nComida: 12-14\n14:00-16:00 Talleres"],
])("%s: a pause has bare hours", (language, text) =>
  expect(itemsOf(language, text).map((item) => item.slice(0, 11))).toEqual([
    "10:00-12:00",
    "12:00-14:00",
    "14:00-16:00",
  ]),
);

test.each([
  [
    "en",
    "9:00-10:00 Yoga\nAteliers, 3-5\nThe library (9:00–16:00) lends chairs",
    ["09:00-10:00 Yoga"],
  ],
  [
    "it",
    "Venerdì 20 novembre, alle ore 9.00, presso il palazzo avrà luogo il seminario.\n9:15-9:30 Yoga\n9:30-10:20 Tè",
    ["09:15-09:30 Yoga", "09:30-10:20 Tè"],
  ],
])("%s: no items: %s", (language, text, expected) =>
  expect(itemsOf(language, text)).toEqual(expected),
);
