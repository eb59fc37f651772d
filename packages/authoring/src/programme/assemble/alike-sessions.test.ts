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
