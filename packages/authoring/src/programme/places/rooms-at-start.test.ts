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

test.each([
  ["en", "Outdoors: paper making", "Harper Museum: guided tour", "paper making [Outdoors]"],
  ["de", "Im Garten: Basteln", "Stadtkirche: Konzert", "Basteln [Im Garten]"],
  ["nl", "Grote Kerk: orgelconcert", "Zaal 2: Papier", "orgelconcert [Grote Kerk]"],
  ["fr", "Salle Coloriès : ciné", "En extérieur, sous des tentes : jeux", "ciné [Salle Coloriès]"],
  ["it", "All'aperto: laboratorio", "Palazzo Ducale: visita", "laboratorio [All'aperto]"],
  [
    "es",
    "Plaza del Caño. Ruta guiada",
    "Plaza del Caño. Cine de verano",
    "Ruta guiada [Plaza del Caño]",
  ],
  ["pt", "Praça da República: concerto", "Sala 2: Papel", "concerto [Praça da República]"],
  ["ro", "Casa Mare: concert", "În aer liber: jocuri", "concert [Casa Mare]"],
])("%s: places before a colon or a full stop: %s", (language, first, second, expected) =>
  expect(itemsOf(`10:00 ${first}\n12:00 ${second}`, { language })[0]).toBe(
    `10:00 12:00 ${expected}`,
  ),
);

test.each([
  ["ro", "Casa Lucăcești – „Anii”", "„Anii” [Casa Lucăcești]"],
  ["de", "Museum Berg: „Was bleibt“", "„Was bleibt“ [Museum Berg]"],
  ["en", "Housing – “Who pays?”", "Housing – “Who pays?”"],
  ["en", "Theatre: “Hamlet”", "Theatre: “Hamlet”"],
])("%s: a place before a quotation: %s", (language, title, expected) =>
  expect(itemsOf(`10:00 ${title}\n12:00 Film`, { language })[0]).toBe(`10:00 12:00 ${expected}`),
);

test.each([
  ["en", "Open University: who learns", "Healthy School: a new plan"],
  ["en", "Theatre: Hamlet", "Theatre: Macbeth"],
  ["en", "Museum of the future: a debate", "School of tomorrow: a debate"],
  ["de", "Haus der Zukunft: Wohnen", "Schule im Wandel: Lernen"],
  ["fr", "L’école inclusive : bilan", "Une école pour tous : débat"],
  ["es", "Casa tomada: lectura", "Museo vivo. Qué guardamos"],
])("%s: titles that a word for a place begins: %s", (language, first, second) =>
  expect(itemsOf(`10:00 ${first}\n12:00 ${second}`, { language })).toEqual([
    `10:00 12:00 ${first}`,
    `12:00  ${second}`,
  ]),
);

test.each([
  ["es", "(aula 1): Taller A", "Taller A [aula 1]"],
  ["en", "(Room 2) Housing", "Housing [Room 2]"],
  ["en", "(Day 2) Housing", "(Day 2) Housing"],
])("%s: a room in brackets before a title: %s", (language, title, expected) =>
  expect(itemsOf(`10:00 ${title}\n12:00 Film`, { language })[0]).toBe(`10:00 12:00 ${expected}`),
);

test("an address above each title is where it is", () => {
  const place =
    "Aula Magna Dipartimento di Giurisprudenza – Unimore – via S. Geminiano, 3 – Modena";
  const text = `▪ Ore 9 – ${place}\nApertura del Festival\n\n▪ Ore 10 – ${place}\nDall’accoglienza all’integrazione`;
  expect(itemsOf(text, { language: "it" })).toEqual([
    `09:00 10:00 Apertura del Festival [${place}]`,
    `10:00  Dall’accoglienza all’integrazione [${place}]`,
  ]);
});
