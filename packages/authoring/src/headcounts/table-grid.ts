import { namedIn } from "./measure-words.ts";
import { readPhrase } from "./phrase.ts";
import {
  type Cell,
  cellOf,
  hasRoleWithin,
  hasWords,
  isHeaded,
  isMissing,
  numberIn,
  type Row,
  wholeOf,
} from "./table-cell.ts";
import type { Stretch } from "./text-lines.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A table with what heads each column: its own cell, and one above that is that of several columns. */
export interface Grid {
  readonly headers: readonly (readonly Cell[])[];
  readonly body: readonly Row[];
  readonly width: number;
}

/** The most rows of a heading: a title, measures, and women and men below them. */
const MAX_HEADERS = 3;
/** The rows that tell how wide a table is. */
const SAMPLE = 1000;

/** Finds the heads of a table; one whose groups stand side by side is turned, so that each row is a group. */
export function gridOf(
  text: string,
  rows: readonly (readonly Stretch[])[],
  vocabulary: Vocabulary,
): Grid {
  const cells = rows.map((row) => row.map((stretch) => cellOf(text, stretch, vocabulary)));
  const turned = isTurned(cells) ? turn(cells) : cells;
  const width = Math.max(0, ...turned.slice(0, SAMPLE).map((row) => row.length));
  const heads = headRows(turned);
  const headers = Array.from({ length: width }, (_, column) => headersOf(heads, column));
  return { headers, body: turned.slice(heads.length), width };
}

/** The rows above the first number; one with a single cell that is filled is a title, or below the heads that of a section. */
function headRows(rows: readonly Row[]): readonly Row[] {
  const first = rows.findIndex(
    (row) => row.some((cell) => numberIn(cell) !== undefined) && !isOfYears(row),
  );
  if (first < 1) return [];
  const above = rows.slice(0, Math.min(first, MAX_HEADERS));
  const isHead = (row: Row) => row.filter((cell) => !isMissing(cell)).length > 1;
  const start = above.findIndex(isHead);
  if (start === -1) return above.slice(0, 1);
  const end = above.findIndex((row, at) => at > start && !isHead(row));
  return above.slice(0, end === -1 ? above.length : end);
}

/** `| Group | 2022 | 2023 |`: heads, and no numbers of people; beside one year a word for people makes it their number. */
function isOfYears(row: Row): boolean {
  const numbers = row.filter((cell) => numberIn(cell) !== undefined);
  if (numbers.length === 0 || !numbers.every(isYear)) return false;
  return numbers.length > 1 || !row.some(namesPeople);
}

function namesPeople(cell: Cell): boolean {
  const { categories, noun, isTotal } = readPhrase(cell, wholeOf(cell));
  return categories.length > 0 || noun !== undefined || isTotal;
}

function isYear({ source }: Cell): boolean {
  return /^(?:19|20)\d\d$/.test(source);
}

/** What heads a column; a merged cell heads those to its right that are empty and have a head of their own below. */
function headersOf(heads: readonly Row[], column: number): Cell[] {
  return heads.flatMap((row, at) => {
    const own = row[column];
    if (own !== undefined && !isMissing(own)) return [own];
    const isLast = at === heads.length - 1;
    const below = heads[at + 1]?.[column];
    if (isLast || below === undefined || isMissing(below)) return [];
    return row.slice(0, column).findLast((cell) => !isMissing(cell)) ?? [];
  });
}

const FEWEST_GROUPS = 2;

/** `| | Judges | Lawyers |`, `| Invited | 12 | 9 |`: groups head the columns, and measures the rows. */
function isTurned(rows: readonly Row[]): boolean {
  const [head, ...body] = rows;
  if (head === undefined || body.length === 0 || body.length > MAX_MEASURES) return false;
  if (head.some((cell) => numberIn(cell) !== undefined)) return false;
  const groups = head.filter((cell) => readPhrase(cell, wholeOf(cell)).categories.length > 0);
  if (groups.length < FEWEST_GROUPS) return false;
  return body.every(([first, ...others]) => {
    const counted = others.filter((cell) => numberIn(cell) !== undefined).length;
    return first !== undefined && counted > 0 && tellsWhat(first);
  });
}

/** The most rows of measures. */
const MAX_MEASURES = 12;

/** Whether a cell tells what is counted, and not of whom. */
function tellsWhat(cell: Cell): boolean {
  if (!hasWords(cell)) return true;
  const { columns } = cell.vocabulary.attendance;
  if (readPhrase(cell, wholeOf(cell)).categories.length > 0) return false;
  return (
    namedIn(cell, wholeOf(cell)) !== undefined ||
    hasRoleWithin(cell, "attended") ||
    hasRoleWithin(cell, "total") ||
    [columns.number, columns.sexes, columns.present].some((words) => isHeaded(cell, words))
  );
}

function turn(rows: readonly Row[]): Row[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.flatMap((row) => row[column] ?? []));
}
