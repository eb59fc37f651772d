import { expect, test } from "vitest";
import { itemsOf, itemsWithPeople } from "../test-support/items.ts";

test.each([
  [
    "with where they work",
    "8:30 a 9:30\nJose Castro\nSoluciones INDTECH SAS (Colombia)\nCiberseguridad en casa\n9:30 a 10:30\nSara\nUniversidad Autónoma (México)\nPor definir\n10:30 a 11:00 Receso\n11:00 a 12:00\nPedro Alberti\nUniversidad de Magallanes (Chile)\nPor definir",
    [
      "08:30 09:30 Ciberseguridad en casa",
      "09:30 10:30 Por definir",
      "10:30 11:00 Receso",
      "11:00 12:00 Por definir",
    ],
  ],
  [
    "in cells",
    "9:00\tAnna Rossi\tAbitare in montagna\n9:30\tPaolo Bianchi\tChi cura chi cura?\n10:00\tPausa caffè",
    ["09:00 09:30 Abitare in montagna", "09:30 10:00 Chi cura chi cura?", "10:00  Pausa caffè"],
  ],
  [
    "in a row that was cut",
    "Hora\tConferencia\tSala\n9:00\tAna López\nVivir en el pueblo\tSala 1\n10:00\tLuis Gómez\nEl alquiler justo\tSala 2",
    ["09:00 10:00 Vivir en el pueblo [Sala 1]", "10:00  El alquiler justo [Sala 2]"],
  ],
  [
    "one alone, with a quotation",
    '10.00 Ion Popescu\n"Casele de copii după închidere"\n11.00 Pauză',
    ["10:00 11:00 Casele de copii după închidere", "11:00  Pauză"],
  ],
  [
    "not their offices",
    "9:00 Anna Smith\nDirector of Housing, City of Bath\n9:30 Peter Jones\nProfessor of Law\n10:00 Mary Hill\nHead of Unit\n10:30 Coffee",
    ["09:00 09:30 Anna Smith", "09:30 10:00 Peter Jones", "10:00 10:30 Mary Hill", "10:30  Coffee"],
  ],
  [
    "not what they play",
    "18:00 Ana Moura\nFado\n19:00 Carlos Santos\nJazz\n20:00 Maria Silva\nSamba",
    ["18:00 19:00 Ana Moura", "19:00 20:00 Carlos Santos", "20:00  Maria Silva"],
  ],
])("who speaks, before the talk: %s", (_, text, expected) =>
  expect(itemsOf(text)).toEqual(expected),
);

test("a bracket has marks of its own, and a talk goes on in the next line", () => {
  const text = [
    "9:00\nDr. Ana Pop (historian; Cluj)\nThe order of the market and\nthe old forum of the town",
    "10:00\nDr. Jan Vos (lawyer, priest; Delft, Zuid)\nWhat bread was worth",
    "11:00\nDr. Eva Lang (Bonn)\nThe songs of the market",
  ].join("\n\n");
  expect(itemsWithPeople(text, "en")).toEqual([
    "09:00 The order of the market and the old forum of the town + Ana Pop",
    "10:00 What bread was worth + Jan Vos",
    "11:00 The songs of the market + Eva Lang",
  ]);
});
