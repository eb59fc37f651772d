import { expect, test } from "vitest";
import { rowsOf } from "./rows.ts";
import { SourceText } from "./source-text.ts";

test.each([
  ["9h00 | Opening 9h30-10h45 | Talk (Hall) 10h45 | Break", 1],
  ["Programme 9:00 | Opening 9:30 | Talk 10:45 | Break", 1],
  ["9:00 | Opening | Hall", 3],
  ["| 9:00 | Opening |", 2],
  ["Opening 9:00 | Talk 9:30 | Break 10:45", 3],
  ["Room 1 | Opening 9:30 | Room 2", 3],
])("%s: pipes between hours and titles of one line make no cells", (line, cells) =>
  expect(rowsOf(new SourceText(line), new Set(["|"])).map((row) => row.cells.length)).toEqual([
    cells,
  ]),
);

test.each([
  ["9:00;10:00;Opening", 3],
  ["10:00-11:45; 12:30-13:30 and 14:00-16:00", 1],
])(
  "%s: a semicolon parts cells in what a spreadsheet exports, and hours in a line",
  (line, cells) =>
    expect(
      rowsOf(new SourceText(line), new Set(["\t", "|"])).map((row) => row.cells.length),
    ).toEqual([cells]),
);
