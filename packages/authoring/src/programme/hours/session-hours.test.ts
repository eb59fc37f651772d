import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  ["en", "Session 1, 9:00-10:00: Housing", "09:00 10:00 Session 1: Housing"],
  ["en", "Panel 2 (9:00–10:00): Who pays?", "09:00 10:00 Panel 2: Who pays?"],
  [
    "pt",
    "Painel I - 9H00 – 10H00 – Refugiados na Europa",
    "09:00 10:00 Painel I - Refugiados na Europa",
  ],
  ["fr", "Atelier 1 : 9h00-10h00 – Le logement", "09:00 10:00 Atelier 1: Le logement"],
  ["fr", "Session 3 9h-10h Les droits", "09:00 10:00 Session 3 Les droits"],
  ["it", "II sessione (9.00-10.00): Il lavoro", "09:00 10:00 II sessione: Il lavoro"],
  ["de", "Workshop A – 9:00–10:00 Uhr: Wohnen", "09:00 10:00 Workshop A: Wohnen"],
  ["nl", "Workshop 2, 9.00-10.00 uur: Wonen", "09:00 10:00 Workshop 2: Wonen"],
  ["ro", "Panelul II, orele 9:00-10:00: Cine plătește?", "09:00 10:00 Panelul II: Cine plătește?"],
  ["ro", "Sesiunea a III-a (9:00-10:00) – Locuințe", "09:00 10:00 Sesiunea a III-a – Locuințe"],
])("%s: hours between a label and its title: %s", (language, line, expected) =>
  expect(itemsOf(`${line}\n12:00-13:00 Xx`, { language })[0]).toBe(expected),
);

test.each([
  ["en", "Session 9:00 – Housing"],
  ["en", "Panel 2 9:00 the room is open"],
  ["en", "Room 2 (9:00-10:00): Housing"],
])("%s: no label with its hours: %s", (language, line) =>
  expect(itemsOf(line, { language })[0]).not.toMatch(/^09:00.*(?:Session|Panel 2|Room 2).*Housing/),
);
