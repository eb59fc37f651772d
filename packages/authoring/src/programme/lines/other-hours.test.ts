import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

function startsOf(language: string, text: string) {
  const result = readProgramme(text, { language, timeZone: "Europe/Rome" });
  const days = result.ok ? (result.value.event.agenda?.days ?? []) : [];
  return days.flatMap(({ items }) => items.map(({ start }) => start));
}

test.each([
  ["fr", "Journée validée pour la formation continue (5h30)"],
  ["fr", "Le dernier bus part à 18h40."],
  ["de", "Der letzte Bus fährt um 18.40 Uhr."],
  ["de", "Anmeldeschluss: 1. November 2026, 12 Uhr"],
  ["en", "Registration deadline: 1 November 2026, 12:00"],
  ["pt", "Emissão de certificado: 8 horas"],
  ["pt", "Fim da submissão: 15/05/2026 23:59"],
  ["it", "Crediti formativi: 6 ore"],
  ["es", "Certificado de asistencia: 6 horas"],
  ["nl", "Accreditatie: 6 uur"],
  ["de", "Veranstaltung von 9.00 bis 17.00 Uhr"],
  ["en", "9:00-17:00, City Hall, Main Street 4"],
])("%s: no item, above the programme or below it: %s", (language, line) => {
  const programme = "18.11.2026\n9:00 X-ray\n10:00 Yoga\n17:00 Zumba";
  for (const text of [`${programme}\n\n${line}`, `${line}\n\n${programme}`])
    expect(startsOf(language, text)).toEqual(["09:00", "10:00", "17:00"]);
});

test.each([
  ["fr", "Une journée en 3 temps, de 9h à 20h"],
  ["it", "Aula Leone XIII – ore 9.00"],
  ["it", "Mercoledì 18 novembre 2026 – ore 9.00 – Aula Magna"],
])("%s: when it begins is no item: %s", (language, line) => {
  const text = `18.11.2026\n${line}\n9.00 X-ray\n10.00 Yoga\n17.00 Zumba`;
  expect(startsOf(language, text)).toEqual(["09:00", "10:00", "17:00"]);
});

test("from one day to another is no item", () => {
  const text = "Do 27.8. 17 Uhr – Fr 28.8. Vorprogramm\n27.8.2026\n18:00 Yoga\n19:00 Zumba";
  expect(startsOf("de", text)).toEqual(["18:00", "19:00"]);
});

test("the names of the columns, once more, are those of the next day", () => {
  const rows =
    "Heures | événement |\n|\n09:00 - 10:00\n|\nYoga |\n|\n19:00 - 20:30\n|\nZumba |\n|\n";
  const result = readProgramme(`26 novembre 2025\n${rows}${rows}`, { language: "fr" });
  const days = result.ok ? result.value.event.agenda?.days : [];
  expect(days?.map(({ date, items }) => `${date} ${items.length}`)).toEqual([
    "2025-11-26 2",
    "2025-11-27 2",
  ]);
});

test("below a long programme a line with its date and year is about something else", () => {
  const items = [9, 10, 11, 12, 14].map((hour) => `ore ${hour}.00 Yoga`).join("\n");
  const text = `22 aprile 2027\n${items}\n\n6 MAGGIO 2027 ORE 17:30 LEGGERE`;
  expect(startsOf("it", text)).toEqual(["09:00", "10:00", "11:00", "12:00", "14:00"]);
});
