import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

function titlesOf(language: string, text: string) {
  const result = readProgramme(text, { date: "2026-11-18", language, timeZone: "Europe/Rome" });
  const days = result.ok ? (result.value.event.agenda?.days ?? []) : [];
  return days.flatMap(({ items }) => items.map(({ title }) => title));
}

test.each([
  ["es", "De 9 a 10 hs. se realizará “La casa del viento”", "“La casa del viento”"],
  ["es", "De 9 a 10 h tendrá lugar el Taller de cerámica", "Taller de cerámica"],
  ["it", "Dalle 9 alle 10.30 si terrà “La casa del vento”", "“La casa del vento”"],
  ["de", "9.00 Uhr findet das Fest der Stimmen statt", "Fest der Stimmen"],
  ["pt", "Das 9h às 10h realiza-se a Oficina de barro", "Oficina de barro"],
  ["fr", "De 9h à 10h aura lieu « La maison du vent »", "« La maison du vent »"],
  ["ro", "Între orele 9:00 și 10:00 va avea loc „Casa vântului”", "„Casa vântului”"],
  ["en", "9:00-10:00 there will be The House of Wind", "The House of Wind"],
  ["fr", "De 9h à 10h se tiendra l’Assemblée", "Assemblée"],
  ["nl", "9.00 uur begint “Het huis van de wind”", "“Het huis van de wind”"],
])("%s: %s", (language, line, title) =>
  expect(titlesOf(language, `Programme\n${line}\n11:00 Yoga`)).toEqual([title, "Yoga"]),
);

test.each([
  ["en", "9:00 Begins The Week", "Begins The Week"],
  ["es", "9:00 Sigue “La casa”", "Sigue “La casa”"],
])("%s: a verb with a capital is of the title, %s", (language, line, title) =>
  expect(titlesOf(language, `Programme\n${line}\n11:00 Yoga`)).toEqual([title, "Yoga"]),
);
