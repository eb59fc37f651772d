import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  ["fr", "20h : repas ; 18 € pour les adultes et 8 € pour les enfants, apporter couverts", "repas"],
  ["fr", "20h : concours de belote ; participation : 8 € par personne", "concours de belote"],
  ["nl", "20.00 Maaltijd, € 7,50 p.p.", "Maaltijd"],
  ["nl", "20.00 Bloemschikken (€ 7,50)", "Bloemschikken"],
  ["de", "20 Uhr Grillabend – 12 Euro", "Grillabend"],
  ["it", "20.00 Cena sociale - adulti 15 €", "Cena sociale"],
  ["ro", "20:00 Concert; bilete 30 lei", "Concert"],
  ["es", "20:00 Cena (15 euros)", "Cena"],
  ["pt", "20h00 Jantar; 12,50 € por pessoa", "Jantar"],
  // What it is about.
  ["en", "20:00 Living on 2 € a day", "Living on 2 € a day"],
  [
    "en",
    "20:00 Housing – 500 million euro for the young",
    "Housing – 500 million euro for the young",
  ],
  ["en", "20:00 Rents, 20 € more for nothing at all", "Rents, 20 € more for nothing at all"],
  ["en", "20:00 Bread; wine", "Bread; wine"],
])("%s: prices beside a title, %s", (language, line, title) =>
  expect(itemsOf(line, { language })).toEqual([`20:00  ${title}`]),
);
