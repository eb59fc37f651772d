import { FILLER_CODE, isSpace } from "./characters.ts";
import { skipPictographs } from "./pictographs.ts";
import type { SourceText } from "./source-text.ts";
import type { Span } from "./span.ts";

/** Stands between the cells of a table whose markup said so. */
export const CELL = "\u001f";
/** Follows `CELL`, once for each further column that the cell reaches over. */
export const WIDER = "\u001d";
/** Ends a line within a cell. */
export const CELL_LINE = "\v";

/** A cell of a row; `width` counts the columns that it reaches over. */
export interface Cell extends Span {
  readonly width: number;
}

/** A line of a text, or a row of a table. A line has one cell. */
export interface Row {
  readonly cells: readonly Cell[];
  /** Whether an empty line stands before it. */
  readonly blankBefore: boolean;
  /** Whether its markup makes it a heading. */
  readonly heading: boolean;
  /** Whether it is an item of a list. */
  readonly bullet: boolean;
  /** Whether marks of a table stand in it. */
  readonly table: boolean;
  /** Whether it is a clause of prose that tells what happens at an hour. */
  readonly told?: boolean;
  /** Whether it is the hours of an item whose title got lost in a line that flows: what stands around it is another's. */
  readonly untitled?: boolean;
}

const BULLETS: ReadonlySet<string> = new Set([..."•·▪●○◦‣⁃*+–—-►▶»✓✔■□❖➢➤\uf0b7\uf0a7"]);
/** What the bullets of Word become where its font is lost. */
const LETTERS: ReadonlySet<string> = new Set([..."oüØ§"]);
const DELIMITERS: ReadonlySet<string> = new Set([...":-|=+_ \t"]);

/** Cuts a text into rows; `separators` are the characters that may stand between cells. */
export function rowsOf(text: SourceText, separators: ReadonlySet<string>): Row[] {
  const rows: Row[] = [];
  let blankBefore = true;
  // A bullet alone on its line is that of the next.
  let bulletBefore = false;
  for (const line of linesOf(text)) {
    const inner = trim(text, line);
    if (inner.start >= inner.end || isRule(text, inner)) {
      blankBefore ||= inner.start >= inner.end;
      continue;
    }
    const heading = text.charAt(inner.start) === "#";
    const body = heading
      ? trim(text, { start: afterHashes(text, inner), end: inner.end })
      : skipBullet(text, inner);
    if (body.start >= body.end) {
      bulletBefore = !heading;
      continue;
    }
    const isListed = body.start > inner.start;
    const indent = { start: isListed ? body.start : line.start, end: body.start };
    const above = blankBefore ? undefined : rows.at(-1);
    const { cells, table } = cutRow(text, indent, body, separators, above);
    if (cells.every(({ start, end }) => start >= end)) continue;
    rows.push({
      cells,
      blankBefore,
      heading,
      bullet: !heading && (isListed || bulletBefore),
      table,
    });
    [blankBefore, bulletBefore] = [false, false];
  }
  return rows;
}

export function isFilled({ start, end }: Cell): boolean {
  return start < end;
}

/** A row with one cell in place of its own. */
export function rowWith(row: Row, span: Span): Row {
  return { ...row, cells: [{ ...span, width: 1 }] };
}

function* linesOf(text: SourceText): Iterable<Span> {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (at < text.length && code !== LF && code !== CR && code !== FF && code !== LS) continue;
    yield { start, end: at };
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    start = at + 1;
  }
}

/** The characters that end a line. */
const [LF, CR, FF, LS] = [0x0a, 0x0d, 0x0c, 0x2028];

/** A span without the spaces and fillers at its ends. */
function trim(text: SourceText, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isEmpty(text.charCodeAt(from))) from++;
  while (to > from && isEmpty(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

const CELL_CODE = CELL.charCodeAt(0);

function isEmpty(code: number): boolean {
  return code === FILLER_CODE || (isSpace(code) && code !== CELL_CODE);
}

/** The cells of a row. In a table tabs before its first word make empty ones. */
function cutRow(
  text: SourceText,
  indent: Span,
  body: Span,
  separators: ReadonlySet<string>,
  above: Row | undefined,
): Pick<Row, "cells" | "table"> {
  const separator = separatorOf(text, body, separators);
  const cells = separator === undefined ? [{ ...body, width: 1 }] : cellsOf(text, body, separator);
  const tabs =
    separator === "\t" || (separator === undefined && isTabbed(text, above))
      ? tabsIn(text, indent)
      : [];
  return tabs.length === 0
    ? { cells, table: separator !== undefined }
    : { cells: [...tabs, ...cells], table: true };
}

function tabsIn(text: SourceText, { start, end }: Span): Cell[] {
  const cells: Cell[] = [];
  for (let at = start; at < end; at++)
    if (text.charAt(at) === "\t") cells.push({ start: at, end: at, width: 1 });
  return cells;
}

function isTabbed(text: SourceText, row: Row | undefined): boolean {
  const [first, second] = row?.cells ?? [];
  if (first === undefined || second === undefined) return false;
  return text.slice(first.end, second.start).includes("\t");
}

/** The line under a Markdown table's header, or one drawn across the page. */
function isRule(text: SourceText, { start, end }: Span): boolean {
  if (end - start < 3) return false;
  for (let at = start; at < end; at++) if (!DELIMITERS.has(text.charAt(at))) return false;
  return true;
}

/** A line of a cell without its bullet; the same where it has none. */
export function withoutBullet(text: SourceText, line: Span): Span {
  return skipBullet(text, trim(text, line));
}

/** `• `, `- `, and the letters that stand for bullets where Word's signs are lost: `o `, `ü `, `Ø `. */
function skipBullet(text: SourceText, { start, end }: Span): Span {
  const [first, second] = [text.charAt(start), text.charAt(start + 1)];
  const isBullet =
    BULLETS.has(first) &&
    (isEmpty(text.charCodeAt(start + 1)) || !/[-–—*+0-9]/.test(`${first}${second}`));
  const isLetter =
    LETTERS.has(first) && (second === "\t" || (second === " " && text.charAt(start + 2) === " "));
  const body = isBullet || isLetter ? trim(text, { start: start + 1, end }) : { start, end };
  return trim(text, { start: skipPictographs(text, body.start, end), end });
}

function afterHashes(text: SourceText, { start, end }: Span): number {
  let at = start;
  while (at < end && text.charAt(at) === "#") at++;
  return at;
}

function cellsOf(text: SourceText, span: Span, separator: string): Cell[] {
  const cells: Cell[] = [];
  const outer = separator === "|" || separator === CELL;
  let start = outer && text.charAt(span.start) === separator ? span.start + 1 : span.start;
  for (let at = start; at <= span.end; at++) {
    if (at < span.end && text.charAt(at) !== separator) continue;
    if (at < span.end || start < at || separator !== "|") cells.push(cellOf(text, start, at));
    start = at + 1;
  }
  return cells;
}

function cellOf(text: SourceText, start: number, end: number): Cell {
  let width = 1;
  while (text.charAt(start + width - 1) === WIDER) width++;
  return { ...trim(text, { start, end }), width };
}

/** But `9h00 : Accueil ; 9h30 : …` and `10:00–11:45; 12:30–13:30` are lines. */
const EXPORTED = /^"?[0-9]{1,2}[:.h][0-9]{2}(?:[^;\p{L}]|uhr|uur|[ap]m|hrs?|h){0,16};(?!\s[0-9])/iu;

/** `9h00 | Opening 9h30-10h45 | Talk 10h45 | Break`: pipes between hours and titles of one line, and no cells. */
function isFlowed(text: SourceText, { start, end }: Span): boolean {
  if (end - start > LONGEST_FLOWED) return false;
  const cells = text.slice(start, end).split("|");
  const last = cells.pop() ?? "";
  const hours = cells.filter((cell) => HOUR_AT_END.test(cell.slice(-LONGEST_HOUR)));
  return hours.length >= FEWEST_HOURS && !HOUR_AT_END.test(last.slice(-LONGEST_HOUR));
}

/** Behind a word. */
const HOUR_AT_END =
  /\p{L}[\s)]+(?:[0-9]{1,2}[:.h][0-9]{2}\s?[-–]\s?)?[0-9]{1,2}(?:[:.][0-9]{2}|h(?:[0-9]{2})?)\s*$/u;
const [LONGEST_FLOWED, LONGEST_HOUR, FEWEST_HOURS] = [10_000, 32, 2];

/** A comma never separates cells: titles are full of them. A semicolon does in what a spreadsheet exports. */
function separatorOf(
  text: SourceText,
  { start, end }: Span,
  separators: ReadonlySet<string>,
): string | undefined {
  for (let at = start; at < end; at++) {
    const mark = text.charAt(at);
    if (separators.has(mark))
      return mark === "|" && isFlowed(text, { start, end }) ? undefined : mark;
  }
  const isExport = separators.has("\t") && EXPORTED.test(text.slice(start, start + 32));
  return isExport ? ";" : undefined;
}
