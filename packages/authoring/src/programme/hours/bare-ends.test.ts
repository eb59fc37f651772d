import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  ["it", "Ore 8 – 8.45 Arrivi", "Ore 8.45 – 9 Saluti", "Ore 9 – 9.30 Film", "Ore 9.30-10 Tè"],
  ["ro", "Ora 8 – 8.45 Sosiri", "Ora 8.45 – 9 Salut", "Ora 9 – 9.30 Film", "Ora 9.30 – 10 Ceai"],
  ["de", "8 – 8.45 Ankunft", "8.45 – 9 Gruß", "9 – 9.30 Film", "9.30 – 10 Tee"],
  ["nl", "8 – 8.45 Inloop", "8.45 – 9 Welkom", "9 – 9.30 Film", "9.30 – 10 Thee"],
  ["fr", "8 – 8h45 Accueil", "8h45 – 9 Mot", "9 – 9h30 Film", "9h30 – 10 Thé"],
  ["es", "8 - 8:45 Llegada", "8:45 - 9 Saludo", "9 - 9:30 Cine", "9:30 - 10 Té"],
  ["pt", "8 – 8h45 Chegada", "8h45 – 9 Saudação", "9 – 9h30 Filme", "9h30 – 10 Chá"],
  ["en", "8 - 8:45 Arrivals", "8:45 - 9 Welcome", "9 - 9:30 Film", "9:30 - 10 Tea"],
])("%s: a bare hour behind a dash is an end where others go on from it", (language, ...lines) => {
  const hours = itemsOf(lines.join("\n"), { language }).map((item) => item.slice(0, 11));
  expect(hours).toEqual(["08:00 08:45", "08:45 09:00", "09:00 09:30", "09:30 10:00"]);
});

test.each([
  ["that the text writes otherwise", "9.00 – 10 theses\n10.00 – 3 films\n11.00 – Lunch"],
  ["once, by chance", "9.45 – 10 theses\n10.00 – 3 films\n11.00 – Lunch"],
  ["that goes back", "8:30 – 9 Tea\n9:00 – 9:30 Film\n9:30 – 9 posters\n10:00 – Lunch"],
])("a number %s is part of the title", (_, text) =>
  expect(itemsOf(text, { language: "en" }).join()).toMatch(/10 theses|9 posters/),
);

test.each([
  ["it", "Ore 11-11-30 Pausa\nOre 12 Pranzo", ["11:00 11:30 Pausa", "12:00  Pranzo"]],
  ["ro", "Ora 10-11-15 Pauză\nOra 12 Masă", ["10:00 11:15 Pauză", "12:00  Masă"]],
])("%s: a dash where the mark of the minutes should be", (language, text, items) =>
  expect(itemsOf(text, { language })).toEqual(items),
);

test("three numbers of a date are no range", () =>
  expect(itemsOf("Ore 9 Film\nOre 10-10-25 Tè", { language: "it" })).not.toContain(
    "10:00 10:25 Tè",
  ));
