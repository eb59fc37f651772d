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
