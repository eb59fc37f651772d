import { type Line, spanOfRow } from "../lines/line.ts";
import { isSessionLabel } from "../lines/parallel.ts";
import { type Row, rowWith } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";
import type { TableContext } from "./table-cells.ts";

/** So many rows that look alike are a table. */
const FEWEST_ROWS = 3;

/**
 * The rows of a table that are none, read as lines: "10:00 Panel 1 | Housing" has a time and a title in one cell, as
 * "Panel 1 – 10:00 | Housing" has, so that its pipe stands within the title.
 */
export function pipedTitles(rows: readonly Row[], context: TableContext): ReadonlyMap<Row, Line> {
  const found = new Map<Row, Line>();
  for (const row of rows) {
    const [first, second] = row.cells;
    if (first === undefined || second === undefined || !isOpenRow(row, context.text)) continue;
    const head = context.readRow(rowWith(row, first));
    if (head.kind !== "timed" || head.title === undefined) continue;
    const isLabel = isSessionLabel(context.text, head.title, context.lexicon);
    if (head.notation !== "time-first" && !isLabel) continue;
    found.set(row, context.readRow(rowWith(row, spanOfRow(row))));
  }
  const widths = new Set(rows.map(({ cells }) => cells.length));
  const isTable = rows.length >= FEWEST_ROWS && widths.size === 1 && found.size === rows.length;
  return isTable ? new Map() : found;
}

/** Pipes between the cells, and none around the row. */
function isOpenRow({ cells }: Row, text: SourceText): boolean {
  const [first, second] = cells;
  if (first === undefined || second === undefined) return false;
  const line = text.slice(Math.max(0, first.start - LONGEST_INDENT), first.start);
  return text.slice(first.end, second.start).includes("|") && !/\|[^\S\n]*$/.test(line);
}

const LONGEST_INDENT = 12;
