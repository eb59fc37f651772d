import { expect, test } from "vitest";
import { itemsWithPeople } from "../test-support/items.ts";

test.each([
  ["es", "9:00 Sesiones, aulas 2, 5 y 9", "09:00 Sesiones [aulas 2, 5 y 9]"],
  ["en", "9:00 Workshops, rooms A and B", "09:00 Workshops [rooms A and B]"],
  ["de", "9.00 Workshops, Räume 2 und 3", "09:00 Workshops [Räume 2 und 3]"],
  ["fr", "9h00 Ateliers – salles 2, 3 et 4", "09:00 Ateliers [salles 2, 3 et 4]"],
  ["it", "9.00 Laboratori, aule 2 e 3", "09:00 Laboratori [aule 2 e 3]"],
  ["en", "9:00 Sessions, rounds 2 and 3", "09:00 Sessions, rounds 2 and 3"],
  ["en", "9:00 Talk (Round 1: rooms A and B)", "09:00 Talk"],
  ["fr", "9h00 Café, place de l’Abbé-Magnet", "09:00 Café [place de l’Abbé-Magnet]"],
  ["fr", "9h00 Goûter, place de la Mairie", "09:00 Goûter [place de la Mairie]"],
  ["en", "9:00 Lunch, museum and garden", "09:00 Lunch, museum and garden"],
  // Where somebody is from is no room.
  [
    "it",
    "9.00 Anna Rossi (Ministero della Giustizia)",
    "09:00 Anna Rossi (Ministero della Giustizia) + Anna Rossi",
  ],
  [
    "pt",
    "9:00 O Retábulo - Dr. Joaquim Caetano (Museu de Évora)",
    "09:00 O Retábulo + Joaquim Caetano",
  ],
  // A label, or people behind its bracket.
  [
    "en",
    "9:00 Lunch Venue: Hotel Dacia, 4 High Street",
    "09:00 Lunch [Hotel Dacia, 4 High Street]",
  ],
  ["de", "9:00 Ein besonderer Ort: die Bibliothek", "09:00 Ein besonderer Ort: die Bibliothek"],
  [
    "fr",
    "9h00 Porter la parole (Auditoire Pahud) Gilles Sérier, professeur",
    "09:00 Porter la parole [Auditoire Pahud] + Gilles Sérier",
  ],
  ["it", "9.00 Anna Rossi (Sala Mare)", "09:00 Anna Rossi [Sala Mare] + Anna Rossi"],
  // A name of somebody is in that of a place.
  ["es", "9:00 Salida desde el Hotel Doña Urraca", "09:00 Salida desde el Hotel Doña Urraca"],
])("%s: %s", (language, text, expected) =>
  expect(itemsWithPeople(`${text}\n10:00 Film`, language)[0]).toBe(expected),
);
