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
    "it",
    "10.00 Ana Pop (Presidente Tribunale) 10.30 Jan Vos (Ministero – Resp. Struttura Minori)\n11.00 Pausa",
    [
      "10:00 Ana Pop (Presidente Tribunale)",
      "10:30 Jan Vos (Ministero – Resp. Struttura Minori)",
      "11:00 Pausa",
    ],
  ],
  [
    "it",
    "10.00 Visita (ingresso alle ore 10.30) al museo\n11.00 Pausa",
    ["10:00 Visita (ingresso alle ore 10.30) al museo", "11:00 Pausa"],
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

test("days in one line among an office's hours and a deadline", () => {
  const day = "16,00-Vecernie 19,30- Maslu 22,00- Utrenie 24,00- Liturghie";
  const next = "8,00-Acatist 9,00- Liturghie 13,00-Masă 16,30- Vecernie 18,00- Cină";
  const text = `Programul în restul anului: luni-vineri, 8,00-18,00. Rânduiala: Miercuri, 18 noiembrie ${day} Joi, 19 noiembrie ${next}. Înscrieri până la data de 8 noiembrie, orele 12,00.`;
  expect(itemsOf("ro", text)).toEqual([
    "16:00 Vecernie",
    "19:30 Maslu",
    "22:00 Utrenie",
    "00:00 Liturghie",
    "08:00 Acatist",
    "09:00 Liturghie",
    "13:00 Masă",
    "16:30 Vecernie",
    "18:00 Cină",
  ]);
});

test("prices that begin again are no hours", () => {
  const text = "Prezzi 17,00 Menu 18,00 Pizza 8,00 Bibite 9,00 Dolci 12,00 Vino";
  expect(itemsOf("it", text)).toEqual([]);
});

test.each([
  ["ro", "Ora 10:00 – Deschidere; Ora 15:00 – Recital", ["10:00 Deschidere", "15:00 Recital"]],
  ["en", "9:00 Opening; 10:00 Panel", ["09:00 Opening", "10:00 Panel"]],
  ["en", "9:00-10:00 Walk; meet at 8:45", ["09:00 Walk; meet at 8:45"]],
  ["de", "9.00 Uhr Andacht; 10.00 Uhr Vortrag", ["09:00 Andacht", "10:00 Vortrag"]],
  ["it", "Alle 9 apertura, alle 9.30 dibattito.", ["09:00 apertura", "09:30 dibattito"]],
  ["fr", "À 9 h le débat, à 9 h 30 la visite.", ["09:00 le débat", "09:30 la visite"]],
  ["en", "9:00 Dinner, at 9:30 for vegetarians", ["09:00 Dinner, at 9:30 for vegetarians"]],
])("%s: two items in one line: %s", (language, text, expected) =>
  expect(itemsOf(language, `${text}\n18:00 X`)).toEqual([...expected, "18:00 X"]),
);

test("a line that is surely an item makes items of those beside it, and is one", () => {
  const text = "9 h le débat\n9 h 30 la visite\n18:00 Xylophone";
  expect(itemsOf("fr", text)).toEqual(["09:00 le débat", "09:30 la visite", "18:00 Xylophone"]);
});

const MANY = "10:00-10:30 Film 10:30-11:00 Debate 11:00-11:30 Tea 11:30-12:00 Visit";
const READ = ["10:00 Film", "10:30 Debate", "11:00 Tea", "11:30 Visit"];

test.each([
  ["first", `9:00-10:00 ${MANY}`, READ],
  ["first, below a heading", `The old mills 9:00-10:00 ${MANY}`, READ],
  ["within", `9:00-9:30 Songs 9:30-10:00 ${MANY}`, ["09:00 Songs", ...READ]],
  ["last", `${MANY} 12:00-13:00`, READ],
])("an hour without a title among many, %s, is none and is told", (_, text, items) => {
  expect(itemsOf("en", text)).toEqual(items);
  const result = readProgramme(text, { date: "2026-11-18", language: "en" });
  expect(result.findings.map(({ code }) => code)).toContain("programme/no-title");
});

test("an hour without a title among few leaves the line whole", () =>
  expect(itemsOf("en", "9:00-10:00 10:00-10:30 Film 10:30-11:00 Debate")).toEqual([]));

test.each([
  ["it", "9.00-9.30 iscrizioni 9.30-10.00 parole del sindaco 10.00-11.00 cose da fare"],
  [
    "fr",
    "9h00-9h30 accueil 9h30-10h00 mot du maire 10h00-11h00 Débat 11h00-12h00 Film 12h00-13h00 Thé",
  ],
])("%s: ranges that go on from each other have titles in lower case, too", (language, text) =>
  expect(itemsOf(language, text)[1]).toMatch(/^09:30 (?:parole|mot)/),
);

test.each([
  [
    "several, each of which goes on where the one above ends",
    "9.30 uur Ontvangst. 10.00 uur Opening\n11.15 uur Lezing – Jan Vos 12.00 uur Vragen\n12.15 uur Lunch",
    ["09:30 Ontvangst", "10:00 Opening", "11:15 Lezing", "12:00 Vragen", "12:15 Lunch"],
  ],
  [
    "none that goes back",
    "9.30 uur Ontvangst. 12.00 uur Lunch\n11.15 uur Lezing. 12.00 uur Vragen",
    ["09:30 Ontvangst. 12.00 uur Lunch", "11:15 Lezing. 12.00 uur Vragen"],
  ],
])("lines of two items: %s", (_, text, expected) => expect(itemsOf("nl", text)).toEqual(expected));

test.each([
  [
    "semicolons",
    "8 heures 30, départ ; 14 heures, concours de pétanque ; de 15 heures à 18 heures, jeux ; 23 h, feu d’artifice.",
    ["08:30 départ", "14:00 concours de pétanque", "15:00 jeux", "23:00 feu d’artifice"],
  ],
  [
    "commas",
    "10 h messe, 11 h vin chaud, 15 h course de vélos.",
    ["10:00 messe", "11:00 vin chaud", "15:00 course de vélos"],
  ],
  [
    "slashes",
    "17 h accueil / 18 h 30 dîner / 20 h-21 h 30 première répétition",
    ["17:00 accueil", "18:30 dîner", "20:00 première répétition"],
  ],
])("items in lower case, parted by %s", (_, text, expected) =>
  expect(itemsOf("fr", `Mercredi 18 novembre : ${text}`)).toEqual(expected),
);
