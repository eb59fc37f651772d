import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

function itemsOf(language: string, text: string) {
  const result = readProgramme(text, { date: "2026-11-18", language, timeZone: "Europe/Rome" });
  const days = result.ok ? (result.value.event.agenda?.days ?? []) : [];
  return days.flatMap(({ items }) => items.map(({ start, title }) => `${start} ${title}`));
}

test.each([
  [
    "it",
    "Lavori: Ore 9,00 ritrovo soci 9,30 apertura 10,00 saluti 12,00 elezione cariche 12,45 Pranzo",
    [
      "09:00 ritrovo soci",
      "09:30 apertura",
      "10:00 saluti",
      "12:00 elezione cariche",
      "12:45 Pranzo",
    ],
  ],
  [
    "it",
    "Sala Blu -9.30 Relazione -10.15 Dibattito -11.15 Pausa",
    ["09:30 Relazione", "10:15 Dibattito", "11:15 Pausa"],
  ],
  [
    "ro",
    "Ora 9.00 – Înregistrare. Ora 10 – Deschidere. Ora 11.30 – Pauză.",
    ["09:00 Înregistrare", "10:00 Deschidere", "11:30 Pauză"],
  ],
  [
    "fr",
    "9h00 : Accueil ; 9h30 : Ouverture ; 10h15 : Débat",
    ["09:00 Accueil", "09:30 Ouverture", "10:15 Débat"],
  ],
  [
    "pt",
    "17h: Encontro na sala dos aprendizes19h: Palestra\n20h: Show",
    ["17:00 Encontro na sala dos aprendizes", "19:00 Palestra", "20:00 Show"],
  ],
])("%s: %s", (language, text, expected) => expect(itemsOf(language, text)).toEqual(expected));

test.each([
  [
    "ro",
    "Rânduiala: Miercuri, 18 noiembrie 17,00-Yoga 18,00-Cină 22,00- Xilofon Joi, 19 noiembrie 8,00-Yoga 9,00- Cină 12,00- Xilofon",
  ],
  [
    "it",
    "Programma: mercoledì 18 novembre 17,00 Yoga 18,00 Cena 22,00 Xilofono giovedì 19 novembre 8,00 Yoga 9,00 Cena 12,00 Xilofono",
  ],
  [
    "de",
    "Mittwoch, 18. November 17.00 Yoga 18.00 Essen 22.00 Xylophon Donnerstag, 19. November 8.00 Yoga 9.00 Essen 12.00 Xylophon",
  ],
  [
    "en",
    "Wednesday 18 November 17:00 Yoga 18:00 Dinner 22:00 Xylophone Thursday 19 November 8:00 Yoga 9:00 Dinner 12:00 Xylophone",
  ],
  [
    "fr",
    "Mercredi 18 novembre 17h00 Yoga 18h00 Repas 22h00 Xylophone Jeudi 19 novembre 8h00 Yoga 9h00 Repas 12h00 Xylophone",
  ],
  [
    "es",
    "Miércoles 18 de noviembre 17:00 Yoga 18:00 Cena 22:00 Xilófono Jueves 19 de noviembre 8:00 Yoga 9:00 Cena 12:00 Xilófono",
  ],
  [
    "pt",
    "Quarta-feira, 18 de novembro 17h00 Yoga 18h00 Jantar 22h00 Xilofone Quinta-feira, 19 de novembro 8h00 Yoga 9h00 Jantar 12h00 Xilofone",
  ],
  [
    "nl",
    "Woensdag 18 november 17.00 Yoga 18.00 Diner 22.00 Xylofoon Donderdag 19 november 8.00 Yoga 9.00 Diner 12.00 Xylofoon",
  ],
])("%s: days in one line, without their year", (language, text) => {
  const result = readProgramme(text, { date: "2026-11-18", language, timeZone: "Europe/Rome" });
  const days = result.ok ? (result.value.event.agenda?.days ?? []) : [];
  expect(days.map(({ date, items }) => [date, ...items.map(({ start }) => start)])).toEqual([
    ["2026-11-18", "17:00", "18:00", "22:00"],
    ["2026-11-19", "08:00", "09:00", "12:00"],
  ]);
});

test("prices that begin again are no hours", () => {
  const text = "Prezzi 17,00 Menu 18,00 Pizza 8,00 Bibite 9,00 Dolci 12,00 Vino";
  expect(itemsOf("it", text)).toEqual([]);
});
