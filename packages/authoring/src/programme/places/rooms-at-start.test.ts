import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  ["en", "Great Hall – Opening", "Room 2 - Home and away"],
  ["de", "Aula – Opening", "Raum 2 - Home and away"],
  ["nl", "Grote Zaal – Opening", "Zaal 2 - Home and away"],
  ["fr", "Grande salle – Opening", "Salle 2 - Home and away"],
  ["it", "Aula Magna – Opening", "Sala 2 - Home and away"],
  ["es", "Aula Magna – Opening", "Sala 2 - Home and away"],
  ["pt", "Auditório – Opening", "Sala 2 - Home and away"],
  ["ro", "Holul Mare -Opening", "Foaier – Home and away"],
])("%s: rooms stand before titles: %s", (language, first, second) =>
  expect(
    itemsOf(`10:00 ${first}\n12:00 ${second}`, { language }).map((item) => item.slice(6, -1)),
  ).toEqual([
    expect.stringMatching(/^12:00 Opening \[/),
    expect.stringMatching(/^ Home and away \[/),
  ]),
);

test.each([
  ["one of them", "10:00 Great Hall – Opening\n12:00 Home", "10:00 12:00 Great Hall – Opening"],
  [
    "with places",
    "10:00 Room 2 – City Hall\n12:00 Room 3 – City Hall",
    "10:00 12:00 Room 2 – City Hall",
  ],
  [
    "no rooms",
    "10:00 Housing – Who pays?\n12:00 Room to grow – A film",
    "10:00 12:00 Housing – Who pays?",
  ],
])("%s: no rooms before titles", (_, text, expected) =>
  expect(itemsOf(text, { language: "en" })[0]).toBe(expected),
);
