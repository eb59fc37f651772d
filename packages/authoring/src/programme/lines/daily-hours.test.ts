import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

function itemsOf(language: string, text: string) {
  const result = readProgramme(text, { language, timeZone: "Europe/Rome" });
  if (!result.ok) return result.findings.map(({ code }) => code);
  return (result.value.event.agenda?.days ?? []).flatMap(({ date, items }) =>
    items.map(({ start, end, title }) => `${date.slice(8)} ${start}-${end} ${title}`),
  );
}

test.each([
  [
    "en",
    "The talks are from 2 to 4 August 2027, each day at 19:30 in the Hall, and last 45 minutes.",
    "Monday, 2 August:\nYoga. It is old.\nTuesday, 3 August:\nX-rays? They are new.\nWednesday, 4 August:\nZen",
  ],
  [
    "de",
    "Die Vorträge sind vom 2. bis 4. August 2027 jeweils um 19.30 Uhr und dauern 45 Minuten.",
    "Montag, 2. August:\nYoga. Alt ist es.\nDienstag, 3. August:\nX-rays? Sie sind neu.Mittwoch, 4. August:\nZen",
  ],
  [
    "nl",
    "De lezingen zijn van 2 tot 4 augustus 2027, telkens om 19.30 uur, en duren 45 minuten.",
    "Maandag 2 augustus: Yoga\nDinsdag 3 augustus: X-rays?\nWoensdag 4 augustus: Zen",
  ],
  [
    "fr",
    "Les conférences ont lieu du 2 au 4 août 2027, chaque soir à 19h30, et durent 45 minutes.",
    "Lundi 2 août :\nYoga\nMardi 3 août :\nX-rays?\nMercredi 4 août :\nZen",
  ],
  [
    "it",
    "Le lezioni dal 2 al 4 agosto 2027 sono ogni giorno alle ore 19.30 e durano 45 minuti.",
    "Lunedì 2 agosto:\nYoga\nMartedì 3 agosto:\nX-rays?\nMercoledì 4 agosto:\nZen",
  ],
  [
    "es",
    "Las charlas del 2 al 4 de agosto de 2027 son cada día a las 19:30 y duran 45 minutos.",
    "Lunes 2 de agosto:\nYoga\nMartes 3 de agosto:\nX-rays?\nMiércoles 4 de agosto:\nZen",
  ],
  [
    "pt",
    "As palestras de 2 a 4 de agosto de 2027 são todos os dias às 19h30 e duram 45 minutos.",
    "Segunda-feira, 2 de agosto:\nYoga\nTerça-feira, 3 de agosto:\nX-rays?\nQuarta-feira, 4 de agosto:\nZen",
  ],
  [
    "ro",
    "Conferințele din 2-4 august 2027 sunt în fiecare zi la ora 19:30 și durează 45 de minute.",
    "Luni, 2 august:\nYoga\nMarți, 3 august:\nX-rays?\nMiercuri, 4 august:\nZen",
  ],
])("%s: one hour for all days: %s", (language, sentence, days) => {
  const expected = ["02 19:30-20:15 Yoga", "03 19:30-20:15 X-rays?", "04 19:30-20:15 Zen"];
  expect(itemsOf(language, `${sentence}\n\n${days}`)).toEqual(expected);
  expect(itemsOf(language, `${days}\n\n${sentence}`)).toEqual(expected);
});

const DAYS = "Monday, 2 August 2027:\nYoga\nTuesday, 3 August:\nX-rays\nWednesday, 4 August:\nZen";

test.each([
  ["an office", "The office is open each day at 9:00."],
  ["an hour of one day", "The party starts at 19:30."],
  ["a deadline", "Registration closes, as always at 12:00."],
  ["two hours", "Each day at 9:00 we sing. Each day at 19:30 we dance."],
  ["far from it", "Always be kind to all who come here, at 19:30 too."],
])("no hour for all days: %s", (_, sentence) =>
  expect(itemsOf("en", `${sentence}\n\n${DAYS}`)).toContain("programme/no-items"),
);

test("where items have their hours, that of each day is another's", () => {
  const programme = DAYS.replace("Yoga", "9:00 Yoga").replace("Zen", "10:00 Zen");
  expect(itemsOf("en", `Lunch is each day at 12:30.\n\n${programme}`)).toEqual([
    "02 09:00-undefined Yoga",
    "04 10:00-undefined Zen",
  ]);
});
