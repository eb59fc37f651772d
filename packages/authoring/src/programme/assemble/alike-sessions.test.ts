import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  [
    "nl",
    "15.00 uur:\n\n • Workshop Geld\n   Over geld.\n • Workshop Werk – zaal 2\n\n16.00 uur: Borrel",
    ["15:00 16:00 Workshop Geld", "15:00 16:00 Workshop Werk [zaal 2]", "16:00  Borrel"],
  ],
  [
    "fr",
    "15h00\n- Atelier Argent\n- Atelier Travail\n- Atelier Logement\n16h00\nPause",
    [
      "15:00 16:00 Atelier Argent",
      "15:00 16:00 Atelier Travail",
      "15:00 16:00 Atelier Logement",
      "16:00  Pause",
    ],
  ],
  ["en", "15:00\n- Doors\n- Workshop tables\n16:00\nTea", ["15:00 16:00 Doors", "16:00  Tea"]],
  [
    "en",
    "15:00\n- Workshop Money\n- Bring a pen\n16:00\nTea",
    ["15:00 16:00 Workshop Money", "16:00  Tea"],
  ],
])("%s: the sessions of an hour alone", (language, text, expected) =>
  expect(itemsOf(text, { language })).toEqual(expected),
);

test.each([
  [
    "en",
    "9:00 Workshop A: Money\nWorkshop B: Work\n10:00 Lunch",
    ["Workshop A: Money", "Workshop B: Work"],
  ],
  [
    "ro",
    "9:00 Atelier A: Bani (Sala 1)\nAna Pop\nAtelier B: Muncă (Sala 2)\n10:00 Prânz",
    ["Atelier A: Bani [Sala 1]", "Atelier B: Muncă [Sala 2]"],
  ],
  [
    "fr",
    "9h Atelier A1 – Argent\nAtelier A2 – Travail\n10h Repas",
    ["Atelier A1 – Argent", "Atelier A2 – Travail"],
  ],
  [
    "fr",
    "9h Atelier 1 (FR) : Argent\nWorkshop 2 (NL) : Werk\n10h Repas",
    ["Atelier 1 (FR) : Argent", "Workshop 2 (NL) : Werk"],
  ],
  [
    "it",
    "9:00 Gruppo 1: soldi\nGruppo 2: lavoro\n10:00 Pranzo",
    ["Gruppo 1: soldi", "Gruppo 2: lavoro"],
  ],
  ["en", "9:00 Session 1: Money\nSession 2: Work\n10:00 Lunch", ["Session 1: Money"]],
])("%s: %s stands beside the one above it", (language, text, titles) =>
  expect(itemsOf(text, { language }).slice(0, -1)).toEqual(
    titles.map((title) => `09:00 10:00 ${title}`),
  ),
);
