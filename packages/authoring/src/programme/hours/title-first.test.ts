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

test.each([
  ["de", "9. bis 11. Juli 2027"],
  ["de", "4. Mai 2027 09:00 – 5. Mai 2027 13:00"],
  ["de", "bis 20. April 2027 unter fachtag@haus.example"],
  ["en", "from 9 to 11 July"],
  ["en", "until 20 April 2027"],
  ["nl", "tot 20 april 2027 via de website"],
  ["fr", "jusqu'au 20 avril 2027"],
  ["it", "dal 9 all'11 luglio 2027"],
  ["it", "fino al 20 aprile 2027 presso la segreteria"],
  ["es", "hasta el 20 de abril de 2027"],
  ["pt", "até 20 de abril de 2027"],
  ["ro", "până la 20 aprilie 2027"],
])("%s: a day of a month is no hour: %s", (language, line) => {
  const text = `9:00 Yoga\n10:00 Zumba\n11:00 X-ray\n\n${line}`;
  expect(itemsOf(language, text).map((item) => item.slice(0, 5))).toEqual([
    "09:00",
    "10:00",
    "11:00",
  ]);
});

test("a numbered title may begin with the word for a month", () => {
  const text = "1. Forum: 9:00\n2. Lunch: 12:00\n3. March to the castle: 14:00";
  expect(itemsOf("en", text).at(-1)).toBe("14:00-undefined March to the castle");
});

test.each([
  ["it", "I SESSIONE – La casa oggi 9.30 – 13.00", ["09:30-13:00 I SESSIONE – La casa oggi"]],
  ["en", "Session 2: At work 9:30-13:00", ["09:30-13:00 Session 2: At work"]],
  ["en", "The garden behind the hall 9:30-13:00", []],
])("%s: a session has its hours behind it with nothing between, %s", (language, line, expected) =>
  expect(itemsOf(language, `Programme\n${line}`)).toEqual(expected),
);

test("a title may begin with an ordinal", () => {
  const text = "Check-in: 7:00 am\n1st round: 7:30 am\n2nd round: 8:15 am\n10 km run: 9:00 am";
  const result = readProgramme(text, { date: "2026-11-18", language: "en" });
  const items = result.ok ? (result.value.event.agenda?.days[0]?.items ?? []) : [];
  expect(items.map(({ start, title }) => `${start} ${title}`)).toEqual([
    "07:00 Check-in",
    "07:30 1st round",
    "08:15 2nd round",
  ]);
});

test("a list with its hours behind its titles goes on, also where their words tell nothing", () => {
  const names = ["Bread", "Cheese", "Wine", "Honey", "Ponies", "Dogs", "Songs"];
  const lines = names.map((name, at) => `${name} ................. ${at + 1}.15pm`);
  const text = `Lunch ................. 12 noon\n${lines.join("\n")}`;
  const result = readProgramme(text, { date: "2026-11-18", language: "en" });
  const items = result.ok ? (result.value.event.agenda?.days[0]?.items ?? []) : [];
  expect(items.map(({ title }) => title)).toEqual(["Lunch", ...names]);
});

test.each([
  [
    "fr",
    "🚌 Départ ➡️ 7h15 pile (à l’heure)\n🏀 Match 1 ➡️ 9h40-10h05 (terrain B)\n🥪 Pique-nique ➡️ 12h",
  ],
  ["it", "Departure 👉 7.15\nMatch 1 👉 9.40-10.05\nPicnic 👉 12.00"],
  ["en", "Departure → 7:15\nMatch 1 → 9:40-10:05\nPicnic → 12:00"],
])("%s: what points at the hours parts them from the title", (language, text) => {
  const result = readProgramme(text, { date: "2026-11-18", language });
  const items = result.ok ? (result.value.event.agenda?.days[0]?.items ?? []) : [];
  expect(items.map(({ start }) => start)).toEqual(["07:15", "09:40", "12:00"]);
});
