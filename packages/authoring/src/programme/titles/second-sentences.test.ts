import { expect, test } from "vitest";
import { itemsWithPeople } from "../test-support/items.ts";

test.each([
  [
    "nl",
    "14:00 De teams in het licht. Gesprek onder leiding van Els Smit met de teams\n15:00 Pauze 2. Lange pauze met soep en brood",
    ["14:00 De teams in het licht", "15:00 Pauze 2"],
  ],
  [
    "nl",
    "15:45 Lessen voor het platteland. Met inleiding van Piet Dam (hoogleraar)\n17:00 Einde",
    ["15:45 Lessen voor het platteland + Piet Dam", "17:00 Einde"],
  ],
  [
    "es",
    '12:00 Cine: "La casa". Entrada libre\n13:00 Taller 2. Accesibilidad cognitiva para todos\n14:00 Comida',
    ['12:00 Cine: "La casa"', "13:00 Taller 2. Accesibilidad cognitiva para todos", "14:00 Comida"],
  ],
  [
    "it",
    "10.00 Permessi, casa, lavoro. A che punto siamo?\n11.00 Visita al museo. Ritrovo alle nove",
    ["10:00 Permessi, casa, lavoro. A che punto siamo?", "11:00 Visita al museo"],
  ],
  [
    "de",
    "9.00 Frühstück. Es gibt auch Kuchen für alle\n10.00 Workshop 2. Singen mit Anna Schmidt\n11.00 Vortrag ‚Keine Zeit. Was treibt uns an mit Anna Schmidt?‘",
    [
      "09:00 Frühstück",
      "10:00 Workshop 2. Singen + Anna Schmidt",
      "11:00 Vortrag ‚Keine Zeit. Was treibt uns an mit Anna Schmidt?‘",
    ],
  ],
])("sentences behind a title (%s)", (language, text, expected) =>
  expect(itemsWithPeople(text, language)).toEqual(expected),
);
