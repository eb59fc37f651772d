import { readTimes } from "../hours/time-ranges.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Row } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

/** So many rows that have two items say that these are columns. */
const FEWEST = 2;
const LONGEST = 300;
const LONGEST_TIMES = 40;
const GAP = / {3,}(?=[0-9]{1,2}[:.h][0-9]{0,2})/g;

/**
 * Parts two columns of items that blanks make: `9:00 Opening      14:00 Workshop`. The left column is read to its end first. Linear.
 */
export function partSideColumns(
  text: SourceText,
  written: readonly Row[],
  lexicon: Lexicon,
): Row[] {
  const rows = withTimeColumns(text, written);
  const result: Row[] = [];
  for (let at = 0; at < rows.length; ) {
    const run: { row: Row; cut: number | undefined }[] = [];
    for (let row = rows[at]; row !== undefined; row = rows[++at]) {
      const goesOn = run.length === 0 || !row.blankBefore;
      if (!goesOn) break;
      run.push({ row, cut: row.table ? undefined : cutOf(text, row, lexicon) });
    }
    const isCut = run.filter(({ cut }) => cut !== undefined).length >= FEWEST;
    for (const row of isCut ? inColumns(text, run) : run.map((one) => one.row)) result.push(row);
  }
  return result;
}

const START_AND_END = /^[0-9]{1,2}[:.h][0-9]{2} {2,}[0-9]{1,2}[:.h][0-9]{2} {2,}(?=\p{L})/u;
const COLUMN = / {2,}/g;

/** Rows of a table that blanks make, with columns for start and end: `9:00    10:00    Opening`. */
function withTimeColumns(text: SourceText, rows: readonly Row[]): readonly Row[] {
  const isTimed = ({ cells: [line, ...others] }: Row) =>
    line !== undefined &&
    others.length === 0 &&
    START_AND_END.test(text.slice(line.start, line.start + LONGEST_TIMES));
  if (rows.filter(isTimed).length < FEWEST) return rows;
  return rows.map((row) =>
    isTimed(row) ? { ...row, cells: columnsOf(text, row), table: true } : row,
  );
}

function columnsOf(text: SourceText, { cells }: Row): Row["cells"] {
  return cells.flatMap((line) => {
    const gaps = [...text.slice(line.start, line.end).matchAll(COLUMN)];
    const starts = [0, ...gaps.map((gap) => gap.index + gap[0].length)];
    return starts.map((start, at) => ({
      start: line.start + start,
      end: gaps[at] === undefined ? line.end : line.start + gaps[at].index,
      width: 1,
    }));
  });
}

function inColumns(text: SourceText, run: readonly { row: Row; cut: number | undefined }[]): Row[] {
  const left = run.map(({ row, cut }) => (cut === undefined ? row : part(row, { end: cut })));
  const right = run.flatMap(({ row, cut }) => {
    if (cut === undefined) return [];
    const start = cut + text.slice(cut, cut + LONGEST).search(/\S/);
    return [{ ...part(row, { start }), blankBefore: false }];
  });
  return [...left, ...right];
}

function part(row: Row, span: Partial<Span>): Row {
  return { ...row, cells: row.cells.map((cell) => ({ ...cell, ...span })) };
}

/** Where the gap starts between two items of a line, each with times and a title. */
function cutOf(text: SourceText, { cells }: Row, lexicon: Lexicon): number | undefined {
  const [line, ...others] = cells;
  if (line === undefined || others.length > 0 || line.end - line.start > LONGEST) return undefined;
  const words = text.slice(line.start, line.end);
  if (!words.includes("   ")) return undefined;
  for (const gap of words.matchAll(GAP)) {
    const cut = line.start + gap.index;
    const right = { start: cut + gap[0].length, end: line.end };
    if (isItem(text, { start: line.start, end: cut }, lexicon) && isItem(text, right, lexicon))
      return cut;
  }
  return undefined;
}

/** Times, and a title behind them. */
function isItem(text: SourceText, span: Span, lexicon: Lexicon): boolean {
  const tokens = text.tokens(
    { start: span.start, end: Math.min(span.end, span.start + LONGEST_TIMES) },
    12,
  );
  const found = readTimes(tokens, 0, lexicon);
  const title = tokens.slice(found?.next ?? tokens.length).find(({ kind }) => kind === "word");
  return title !== undefined && title.end - title.start > 1;
}
