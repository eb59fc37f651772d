import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

/** The days of a programme that has an item under each heading. */
function daysOf(language: string, headings: readonly string[]) {
  const text = headings.map((heading) => `${heading}\n9:00 X-ray\n10:00 Yoga\n`).join("\n");
  const result = readProgramme(text, { language, timeZone: "Europe/Rome" });
  return result.ok ? result.value.event.agenda?.days.map(({ date }) => date) : [];
}

test.each([
  ["en", "Wednesday, the eighteenth of November 2026", "Saturday the twenty-first of November"],
  ["en", "Day One – Wednesday, November the eighteenth, 2026", "Day Four"],
  ["de", "Mittwoch, der achtzehnte November 2026", "Samstag, den einundzwanzigsten November"],
  ["nl", "Woensdag achttien november 2026", "zaterdag eenentwintigste november"],
  ["fr", "Mercredi dix-huit novembre 2026", "Samedi vingt et un novembre"],
  ["it", "Mercoledì diciotto novembre 2026", "sabato ventuno novembre"],
  ["es", "Miércoles, dieciocho de noviembre de 2026", "Sábado, veintiuno de noviembre"],
  ["pt", "Quarta-feira, dezoito de novembro de 2026", "Sábado, vinte e um de novembro"],
  ["ro", "Miercuri, optsprezece noiembrie 2026", "sâmbătă, douăzeci și unu noiembrie"],
  ["en", "2026-11-18 Wednesday", "2026-11-21 Saturday"],
  ["en", "Nov 18 (Wed), 2026", "Nov 21 (Sat)"],
  ["ro", "18.11.2026 miercuri", "21.11.2026 sâmbătă"],
  ["ro", "Miercuri, 18.XI.2026", "Sâmbătă, 21.XI.2026"],
  ["it", "Mercoledì 18 novembre 2026", "Sabato 21 novembre Sala dei Notai"],
  ["es", "Miércoles 18 de noviembre de 2026", "Sábado 21"],
  ["es", "Miércoles 18", "Sábado 21 de noviembre de 2026"],
  ["pt", "18 de novembro de 2026", "Dia 21/11 (sábado)"],
  ["es", "18 de noviembre de 2026", "Día 21/11"],
  ["ro", "18 noiembrie 2026", "Ziua 21.11"],
])("%s: %s, %s", (language, ...headings) =>
  expect(daysOf(language, headings)).toEqual(["2026-11-18", "2026-11-21"]),
);

test.each([
  ["it", "1° giornata: 18 novembre 2026", "2^ giornata"],
  ["ro", "Prima zi – miercuri, 18 noiembrie 2026", "Ziua a doua"],
])("%s: days by number, %s, %s", (language, ...headings) =>
  expect(daysOf(language, headings)).toEqual(["2026-11-18", "2026-11-19"]),
);

test.each([
  "17.04 9.00am X-ray",
  "17/04 9:00 X-ray",
  "17.04. 9:00 X-ray",
  "17.05 9.00 X-ray",
  "Fr 17.04. 9:00 Uhr X-ray",
])("day and month before the hour: %s", (line) => {
  const result = readProgramme(`Programm\n${line}\n10:00 Yoga`, {
    date: "2026-04-16",
    language: "de",
  });
  const days = result.ok ? (result.value.event.agenda?.days ?? []) : [];
  expect(days.map(({ date, items }) => `${date.slice(8)} ${items[0]?.start}`)).toEqual([
    "17 09:00",
  ]);
});

test("May and March are words too", () => {
  const text = "18 November 2026\n9:00 X-ray\nThe first may be late, and the second march off.";
  const result = readProgramme(`${text}\n10:00 Yoga`, { language: "en" });
  const days = result.ok ? result.value.event.agenda?.days.map(({ date }) => date) : [];
  expect(days).toEqual(["2026-11-18"]);
});
