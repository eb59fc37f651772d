import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  ["en", "- Doors open at 7 pm, ends around 1:00 am"],
  ["de", "- Einlass ab 19.00 Uhr, Ende ca. 01.00 Uhr"],
  ["de", "- Veranstaltungsende: 1.00 Uhr"],
  ["nl", "- Iedereen welkom; einde: 1.00 uur"],
  ["fr", "- Fin : 1h00"],
  ["it", "- Fine: ore 1.00"],
  ["es", "- Fin a la 1:00 h."],
  ["pt", "- Fim à 1h00"],
  ["ro", "- Se încheie la ora 1:00."],
])("%s: the end stands below: %s", (language, line) =>
  expect(itemsOf(`20:00 Zen\n${line}\n20:30 Yoga`, { language })).toEqual([
    "20:00 2026-05-05T01:00 Zen",
    "20:30  Yoga",
  ]),
);

test.each([
  "- The end of the bridge is near, 22:00 or later",
  "- A bus leaves at 22:00 from the gate",
  "- Ends at 19:00",
  "- End of the line 22",
])("no end: %s", (line) =>
  expect(itemsOf(`20:00 Zen\n${line}\n20:30 Yoga`, { language: "en" })).toEqual([
    "20:00 20:30 Zen",
    "20:30  Yoga",
  ]),
);
