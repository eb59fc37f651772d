import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";
import { itemsOf } from "../test-support/items.ts";

function readingOf(language: string, title: string) {
  const result = readProgramme(`18.11.2026\n9:00 ${title}`, { language });
  const [day] = result.ok ? (result.value.event.agenda?.days ?? []) : [];
  return day?.items.map((item) => `${item.end} ${item.title}`);
}

test.each([
  ["it", "Yoga (1 ora e 30)", "10:30"],
  ["it", "Yoga (1h e 30 min)", "10:30"],
  ["it", "Yoga – un'ora e mezza", "10:30"],
  ["it", "Yoga (mezz'ora)", "09:30"],
  ["en", "Yoga (1 hour and a half)", "10:30"],
  ["en", "Yoga (an hour and a half)", "10:30"],
  ["en", "Yoga (1 hour, 15 minutes)", "10:15"],
  ["en", "Yoga (1½ hours)", "10:30"],
  ["de", "Yoga (anderthalb Stunden)", "10:30"],
  ["de", "Yoga (1 Stunde und 30 Minuten)", "10:30"],
  ["nl", "Yoga (een half uur)", "09:30"],
  ["fr", "Yoga (1 heure et demie)", "10:30"],
  ["fr", "Yoga (une demi-heure)", "09:30"],
  ["es", "Yoga (1 hora y media)", "10:30"],
  ["pt", "Yoga (uma hora e meia)", "10:30"],
  ["ro", "Yoga (1 oră și jumătate)", "10:30"],
  ["ro", "Yoga (un sfert de oră)", "09:15"],
])("%s: %s", (language, title, end) => expect(readingOf(language, title)).toEqual([`${end} Yoga`]));

test.each([
  ["en", "Lunch break of one hour", "10:00 Lunch break"],
  ["en", "Coffee break 15 min", "09:15 Coffee break"],
  ["de", "Pause von einer halben Stunde", "09:30 Pause"],
  ["nl", "Pauze van een half uur", "09:30 Pauze"],
  ["fr", "Pause déjeuner d'une heure", "10:00 Pause déjeuner"],
  ["it", "Pausa pranzo di un'ora", "10:00 Pausa pranzo"],
  ["es", "Descanso de 15 minutos", "09:15 Descanso"],
  ["pt", "Intervalo de uma hora", "10:00 Intervalo"],
  ["ro", "Pauză de 15 minute", "09:15 Pauză"],
  ["fr", "Marathon de 3 heures", "undefined Marathon de 3 heures"],
])("%s: how long a pause is: %s", (language, title, expected) =>
  expect(readingOf(language, title)).toEqual([expected]),
);

test.each([
  ["en", "Panel (Duration: 60 min. With experts of both countries)", "10:00 Panel"],
  ["en", "Panel (60 minutes; bring a pen)", "10:00 Panel"],
  ["en", "Opening (45 min) in presence of the mayor", "09:45 Opening"],
  ["de", "Podium (Dauer: 90 Min., mit Fragen)", "10:30 Podium"],
  ["it", "Tavola rotonda (durata: 1 ora; con gli esperti)", "10:00 Tavola rotonda"],
  ["fr", "Table ronde (durée : 1h30, avec les élus)", "10:30 Table ronde"],
  ["es", "Mesa (duración: 45 minutos. Con expertos)", "09:45 Mesa"],
  ["pt", "Mesa (duração: 45 min, com perguntas)", "09:45 Mesa"],
  ["nl", "Panel (duur: 45 min; met experts)", "09:45 Panel"],
  ["ro", "Panel (durata: 45 min; cu experți)", "09:45 Panel"],
  ["pt", "Mesa (15 min. cada)", "undefined Mesa"],
  ["en", "Yoga (60 min walk)", "undefined Yoga (60 min walk)"],
  ["en", "Opening (45 min) and music", "undefined Opening (45 min) and music"],
  ["en", "Opening (45 min) of the fair", "undefined Opening (45 min) of the fair"],
])("%s: beside how long something is: %s", (language, title, expected) =>
  expect(readingOf(language, title)).toEqual([expected]),
);

test.each([
  ["de", "15 min: Brot", "09:00 09:15 Brot"],
  ["nl", "15 min · Brood", "09:00 09:15 Brood"],
  ["en", "1h 30m – Bread", "09:00 10:30 Bread"],
  ["ro", "Pâine (1h 30m)", "09:00 10:30 Pâine"],
  ["en", "15 min walk: the old town", "09:00 10:00 15 min walk: the old town"],
])("%s: how long something is, before a mark and with minutes: %s", (language, title, expected) =>
  expect(itemsOf(`9:00 ${title}\n10:00 Yoga\n11:00 Zumba`, { language })[0]).toBe(expected),
);
