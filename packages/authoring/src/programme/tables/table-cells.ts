import { readDate, type WrittenDate } from "../dates/dates.ts";
import { readDuration } from "../hours/durations.ts";
import type { Times } from "../hours/time-ranges.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Line, TimedLine } from "../lines/line.ts";
import type { Style } from "../lines/style.ts";
import { linesOfCell, withoutEdges } from "../text/clean.ts";
import type { Cell, Row } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";

import { type Columns, columnAt } from "./table-header.ts";
import { hourOfCell, timesOfCell } from "./time-cells.ts";

/** What a table is read with. */
export interface TableContext {
  readonly text: SourceText;
  readonly lexicon: Lexicon;
  readonly style: Style;
  /** Reads a row that has one cell. */
  readonly readRow: (row: Row) => Line;
}

/** What the title or the details of an item are read from; `speaker` where the column says so. */
export type TitledSpan = TimedLine["details"][number];

/** The cells of a row, told apart by what they say. */
export interface Cells {
  readonly clocks: Times[];
  readonly texts: Cell[];
  day?: WrittenDate;
  length?: Length;
}

/** How long an item lasts, in minutes. */
interface Length {
  readonly minutes: number;
  readonly cell: Cell;
}

export function cellsOf(
  row: Row,
  filled: readonly Cell[],
  columns: Columns | undefined,
  context: TableContext,
): Cells {
  const { text, lexicon } = context;
  const cells: Cells = { clocks: [], texts: [] };
  for (const cell of filled) {
    const role = columns === undefined ? undefined : columnAt(columns, row, cell)?.is;
    const minutes = lengthOfCell(text, cell, role, context);
    const times = minutes === undefined ? clockOfCell(text, cell, role, context) : undefined;
    const day = times === undefined ? dateOfCell(text, cell, lexicon) : undefined;
    if (minutes !== undefined) cells.length = { minutes, cell };
    else if (times !== undefined) cells.clocks.push(times);
    else if (day !== undefined) cells.day = day;
    else cells.texts.push(cell);
  }
  return cells;
}

function clockOfCell(
  text: SourceText,
  cell: Cell,
  role: string | undefined,
  context: TableContext,
) {
  // A room may be called 4.12.
  if (role === "room" || role === "speaker") return undefined;
  const isTime = role === "time" || role === "start" || role === "end";
  const times = timesOfCell(text, cell, context.lexicon, context.style);
  return times ?? (isTime ? hourOfCell(text, cell) : undefined);
}

/** A cell may hold no more than the mark between its neighbours: `| 9:00 | : | Opening |`. */
export function saysSomething(text: SourceText, { start, end }: Cell): boolean {
  return end - start > LONGEST_MARK ? true : /[^\s:–—|.-]/.test(text.slice(start, end));
}

const LONGEST_MARK = 3;

/** The date that a cell is, as in a table with a column for it. */
function dateOfCell(text: SourceText, cell: Cell, lexicon: Lexicon): WrittenDate | undefined {
  const tokens = text.tokens(cell, 10);
  const found = readDate(tokens, 0, lexicon);
  return found?.value.day !== undefined && found.next >= tokens.length ? found.value : undefined;
}

/** `45 min`; and in a column for lengths `45` and `1:30` too. */
function lengthOfCell(
  text: SourceText,
  cell: Cell,
  role: string | undefined,
  { lexicon, style }: TableContext,
): number | undefined {
  const tokens = text.tokens(cell, 10);
  const [number, ...others] = tokens;
  const found = readDuration(tokens, 0, lexicon);
  const isAlone = found !== undefined && found.next >= tokens.length;
  if (role !== "length")
    return isAlone && timesOfCell(text, cell, lexicon, style) === undefined
      ? found.value
      : undefined;
  const isBare = number?.kind === "number" && others.every(({ kind }) => kind === "mark");
  if (isAlone || isBare) return isAlone ? found.value : Number(number?.text);
  return timesOfCell(text, cell, lexicon, style)?.start?.minutes;
}

const LONGEST_LENGTH = 12 * 60;

/** Times with the end that a length gives them. */
export function withLength(
  times: Times | undefined,
  length: Length | undefined,
): Times | undefined {
  if (times?.start === undefined || times.end !== undefined || length === undefined) return times;
  if (length.minutes <= 0 || length.minutes > LONGEST_LENGTH) return times;
  const { start, end } = length.cell;
  const minutes = times.start.minutes + length.minutes;
  return { ...times, end: { ...times.start, minutes, start, end } };
}

/** An item of a table: its title is the first line of its cells. */
export function timed(
  text: SourceText,
  row: Row,
  times: Times,
  cells: readonly TitledSpan[],
): TimedLine {
  const [first, ...details] = cells.flatMap((cell) =>
    linesOfCell(text, cell).map((line) => (cell.speaker ? { ...line, speaker: true } : line)),
  );
  const title = first === undefined ? {} : { title: withoutEdges(text, first) };
  return { kind: "timed", row, notation: "table", times, ...title, details, sure: true };
}
