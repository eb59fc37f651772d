import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  ["en", "9:00 Lunch: restaurant of the museum", "Lunch [restaurant of the museum]"],
  ["de", "9:00 Kaffeepause: Foyer", "Kaffeepause [Foyer]"],
  ["nl", "9.00 Lunch: in de kantine van het museum", "Lunch: in de kantine van het museum"],
  ["nl", "9.00 Ontvangst: foyer van het stadhuis", "Ontvangst [foyer van het stadhuis]"],
  ["fr", "9h00 Déjeuner : mezzanine du Café Bleu", "Déjeuner [mezzanine du Café Bleu]"],
  ["it", "9.00 Pranzo: ristorante Da Anna", "Pranzo [ristorante Da Anna]"],
  ["es", "9:00 Comida: restaurante del museo", "Comida [restaurante del museo]"],
  ["pt", "9h00 Almoço: refeitório", "Almoço [refeitório]"],
  ["ro", "9:00 Prânz: restaurantul muzeului", "Prânz [restaurantul muzeului]"],
  // What it is called, and what it is about.
  ["en", "9:00 Workshop: Rooms for all", "Workshop: Rooms for all"],
  ["en", "9:00 Concert: The Church Bells", "Concert: The Church Bells"],
  ["en", "9:00 Lunch: soup and bread", "Lunch: soup and bread"],
])("%s: %s", (language, line, expected) =>
  expect(itemsOf(line, { language })).toEqual([`09:00  ${expected}`]),
);
