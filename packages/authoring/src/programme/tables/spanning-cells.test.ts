import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

const row = (...cells: readonly string[]) => `<tr>${cells.join("")}</tr>`;
const head = row("<th>Time</th>", "<th>What</th>", "<th>Room</th>");

test.each([
  [
    "hours that reach over two rows",
    [
      row('<td rowspan="2">9:00 – 10:00</td>', "<td>Bread</td>", "<td>Hall 1</td>"),
      row("<td>Cheese</td>", "<td>Hall 2</td>"),
      row("<td>10:00</td>", "<td>Lunch</td>", "<td>Hall 1</td>"),
    ],
    ["09:00 10:00 Bread [Hall 1]", "09:00 10:00 Cheese [Hall 2]", "10:00  Lunch [Hall 1]"],
  ],
  [
    "a room that reaches over two rows",
    [
      row("<td>9:00</td>", "<td>Bread</td>", '<td rowspan="2">Hall 1</td>'),
      row("<td>10:00</td>", "<td>Cheese</td>"),
      row("<td>11:00</td>", "<td>Lunch</td>", "<td>Hall 2</td>"),
    ],
    ["09:00 10:00 Bread [Hall 1]", "10:00 11:00 Cheese", "11:00  Lunch [Hall 2]"],
  ],
])("%s", (_, rows, items) =>
  expect(itemsOf(`<table>${head}${rows.join("")}</table>`, { language: "en" })).toEqual(items),
);

test.each([
  [
    "columns beside that of a room are rooms",
    "Wann\tLesesaal (EG)\tWerkstatt\n10:00\tBrot\tKäse\n11:00\t–\tWein\n12:00\tEnde\t–",
    [
      "10:00 12:00 Brot [Lesesaal (EG)]",
      "10:00 11:00 Käse [Werkstatt]",
      "11:00  Wein [Werkstatt]",
      "12:00  Ende [Lesesaal (EG)]",
    ],
  ],
  [
    "columns of teams",
    "Zeit\tTeam Rot\tTeam Blau\n10:00\tBrot\tKäse\n11:00\tPause\t\n12:00\tWein\tBier",
    ["10:00 11:00 Brot", "10:00 11:00 Käse", "11:00 12:00 Pause", "12:00  Wein", "12:00  Bier"],
  ],
])("%s", (_, text, items) => expect(itemsOf(text, { language: "de" })).toEqual(items));

test("a row with hours of its own goes on with none, whatever its column is called", () =>
  expect(
    itemsOf(
      "Day\tHour it all begins\tTopic\tPlace\nFri\t11:50\tBread\tHall 1\n\t13:00\tLunch\tHall 2\n\t14:00\tWine\tHall 1",
      { language: "en" },
    ),
  ).toEqual(["11:50 13:00 Bread [Hall 1]", "13:00 14:00 Lunch [Hall 2]", "14:00  Wine [Hall 1]"]));

test("a room by its word alone makes rooms of the columns beside it", () =>
  expect(
    itemsOf("Zeit\tLesesaal\tMakerspace\tGalerie\n10:00\tBrot\tKäse\tWein\n11:00\tBier\t–\tTee", {
      language: "de",
    }),
  ).toEqual([
    "10:00 11:00 Brot [Lesesaal]",
    "10:00  Käse [Makerspace]",
    "10:00 11:00 Wein [Galerie]",
    "11:00  Bier [Lesesaal]",
    "11:00  Tee [Galerie]",
  ]));
