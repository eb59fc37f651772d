import { isDayOfYear, readDate } from "../dates/dates.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Row, rowWith } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";

const LONGEST = 300;
const GAP = / {3,}(?=\S)/g;
/** What parts two columns in a line that has both. */
const BETWEEN = /^ {2}$/;

/**
 * Parts two days that stand beside each other, as blanks leave them that are copied from a page: under "Thursday, 20 May      Friday, 21 May"
 * each line has what is on one of the days, or on both. The first day is read to its end before the other. Linear.
 */
export function partDayColumns(text: SourceText, rows: readonly Row[], lexicon: Lexicon): Row[] {
  const result: Row[] = [];
  const waiting: Row[] = [];
  let column: number | undefined;
  for (const row of rows) {
    const start = secondDay(text, row, lexicon);
    if (start !== undefined) column = start - lineStart(text, start);
    const parts = column === undefined ? undefined : partAt(text, row, column);
    if (start !== undefined || parts === undefined)
      for (const part of waiting.splice(0)) result.push(part);
    if (parts === undefined) column = undefined;
    const { left, right } = parts ?? { left: row };
    if (left !== undefined) result.push(left);
    if (right !== undefined) waiting.push(right);
  }
  return [...result, ...waiting];
}

/** Where the second of two dates starts that are all that a line says. */
function secondDay(
  text: SourceText,
  { cells: [line, ...others], table }: Row,
  lexicon: Lexicon,
): number | undefined {
  if (line === undefined || others.length > 0 || table || line.end - line.start > LONGEST)
    return undefined;
  const words = text.slice(line.start, line.end);
  const [gap, another] = words.includes("   ") ? words.matchAll(GAP) : [];
  if (gap === undefined || another !== undefined) return undefined;
  const start = line.start + gap.index + gap[0].length;
  const areDays = [
    { start: line.start, end: line.start + gap.index },
    { start, end: line.end },
  ].every((span) => {
    const tokens = text.tokens(span);
    const found = readDate(tokens, 0, lexicon);
    return isDayOfYear(found?.value) && found?.next === tokens.length;
  });
  return areDays ? start : undefined;
}

/** What a line says on either side of a column; none where words reach over it. */
function partAt(
  text: SourceText,
  row: Row,
  column: number,
): { left?: Row; right?: Row } | undefined {
  const [line, ...others] = row.cells;
  if (line === undefined || others.length > 0 || row.table) return undefined;
  const cut = lineStart(text, line.start) + column;
  if (line.start >= cut - 1) return { right: row };
  if (line.end <= cut) return { left: row };
  if (!BETWEEN.test(text.slice(cut - 2, cut))) return undefined;
  const end = cut - (/ *$/.exec(text.slice(line.start, cut))?.[0].length ?? 0);
  return {
    left: rowWith(row, { start: line.start, end }),
    right: rowWith(row, { start: cut, end: line.end }),
  };
}

function lineStart(text: SourceText, at: number): number {
  let start = at;
  while (start > 0 && start > at - LONGEST && !/[\n\r]/.test(text.charAt(start - 1))) start--;
  return start;
}
