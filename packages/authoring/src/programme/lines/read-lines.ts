import type { Lexicon } from "../lexicon/lexicon.ts";
import { cutFlowed } from "../notations/flowed.ts";
import { readTable } from "../notations/tables.ts";
import type { Row } from "../text/rows.ts";
import type { Line } from "./line.ts";
import { readLine } from "./read-line.ts";
import type { Style } from "./style.ts";

/** Reads the rows of a text, each for itself, but those of a table together. */
export function readLines(
  text: string,
  written: readonly Row[],
  lexicon: Lexicon,
  style: Style,
): Line[] {
  const rows = cutFlowed(text, written, lexicon);
  const lines: Line[] = [];
  const read = (row: Row) => readLine(text, row, lexicon, style);
  const context = { text, lexicon, style, readRow: read };
  for (let at = 0; at < rows.length; ) {
    const row = rows[at];
    if (row === undefined) break;
    if (!row.table) {
      lines.push(read(row));
      at++;
      continue;
    }
    const start = at;
    while (rows[at]?.table) at++;
    for (const line of readTable(rows.slice(start, at), context)) lines.push(line);
  }
  return lines;
}
