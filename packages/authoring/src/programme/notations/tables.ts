import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Line, TimedLine } from "../lines/line.ts";
import type { Style } from "../lines/style.ts";
import { linesOfCell, withoutEdges } from "../text/clean.ts";
import type { Cell, Row } from "../text/rows.ts";
import { tokenize } from "../text/tokens.ts";
import { readDate, type WrittenDate } from "./dates.ts";
import { isSessionLabel } from "./parallel.ts";
import { type Columns, cellAt, columnAt, readHeader } from "./table-header.ts";
import { hourOfCell, joinTimes, timesOfCell } from "./time-cells.ts";
import type { Times } from "./time-ranges.ts";

/** What a table is read with. */
export interface TableContext {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly style: Style;
  /** Reads a row that has one cell. */
  readonly readRow: (row: Row) => Line;
}

/** Reads the rows of one table, under the header that it has. */
export function readTable(rows: readonly Row[], context: TableContext): Line[] {
  let columns: Columns | undefined;
  const lines: Line[] = [];
  for (const [index, row] of rows.entries()) {
    const header = readHeader(context.text, row, context.lexicon);
    if (header?.days) {
      for (const line of readDayByDay(rows.slice(index + 1), header, context)) lines.push(line);
      return lines;
    }
    if (header !== undefined) columns = header;
    else lines.push(...readTableRow(row, columns, context));
  }
  return lines;
}

/** A table whose columns are days is read column by column. */
function readDayByDay(rows: readonly Row[], columns: Columns, context: TableContext): Line[] {
  const { text, lexicon, style, readRow } = context;
  return columns.roles.flatMap((role, column) => {
    if (role.is !== "day") return [];
    const items = rows.flatMap((row): Line[] => {
      const cell = cellAt(row, column);
      if (cell === undefined || cell.start >= cell.end) return [];
      const [first] = row.cells;
      const times =
        column > 0 && first !== undefined ? timesOfCell(text, first, lexicon, style) : undefined;
      const alone = { ...row, cells: [cell] };
      return times === undefined ? [readRow(alone)] : [timed(text, alone, times, [cell])];
    });
    return [{ kind: "day", row: columns.row, date: role.date } satisfies Line, ...items];
  });
}

function readTableRow(row: Row, columns: Columns | undefined, context: TableContext): Line[] {
  const { text, lexicon, style } = context;
  const filled = row.cells.filter((cell) => saysSomething(text, cell));
  const clocks: Times[] = [];
  const texts: Cell[] = [];
  let date: { date?: WrittenDate } = {};
  for (const cell of filled) {
    const role = columns === undefined ? undefined : columnAt(columns, row, cell)?.is;
    const isTime = role === "time" || role === "start" || role === "end";
    const times =
      timesOfCell(text, cell, lexicon, style) ?? (isTime ? hourOfCell(text, cell) : undefined);
    const day = times === undefined ? dateOfCell(text, cell, lexicon) : undefined;
    if (times !== undefined) clocks.push(times);
    else if (day === undefined) texts.push(cell);
    else date = { date: day };
  }
  const times = joinTimes(clocks);
  if (times === undefined || clocks.length > 2) return withoutClock(row, filled, context);
  if (texts.length === 0) return [{ ...timed(text, row, times, []), ...date }];
  const parallel = columns === undefined ? [] : parallelItems(text, row, times, columns);
  const items =
    parallel.length > 0 ? parallel : itemsOf(row, times, inOrder(row, texts, columns), context);
  return items.map((item) => ({ ...item, ...date }));
}

/** A cell may hold no more than the mark between its neighbours: `| 9:00 | : | Opening |`. */
function saysSomething(text: string, { start, end }: Cell): boolean {
  return end - start > LONGEST_MARK ? true : /[^\s:–—|.-]/.test(text.slice(start, end));
}

const LONGEST_MARK = 3;

/** The date that a cell is, as in a table with a column for it. */
function dateOfCell(text: string, cell: Cell, lexicon: Lexicon): WrittenDate | undefined {
  const tokens = tokenize(text, cell, 10);
  const found = readDate(tokens, 0, lexicon);
  return found?.value.day !== undefined && found.next >= tokens.length ? found.value : undefined;
}

/** A row without a time of its own: one cell is a line like any other, several are more of the row above. */
function withoutClock(row: Row, filled: readonly Cell[], { text, readRow }: TableContext): Line[] {
  const [first, ...others] = filled;
  if (first === undefined) return [];
  const line = readRow({ ...row, cells: [first] });
  if (others.length === 0) return [line];
  if (line.kind !== "timed" || line.title === undefined) return [{ kind: "text", row }];
  const details = others.flatMap((cell) => linesOfCell(text, cell));
  return [{ ...line, details: [...line.details, ...details] }];
}

/** What the title or the details of an item are read from; `speaker` where the column says so. */
type TitledSpan = TimedLine["details"][number];

/** The title first, wherever its column stands; the room by itself. */
function inOrder(
  row: Row,
  texts: readonly Cell[],
  columns: Columns | undefined,
): { cells: TitledSpan[]; place?: Cell } {
  if (columns === undefined) return { cells: [...texts] };
  const roleOf = (cell: Cell) => columnAt(columns, row, cell)?.is;
  const rank = (cell: Cell) => (roleOf(cell) === "title" ? 0 : roleOf(cell) === "speaker" ? 2 : 1);
  const place = texts.length > 1 ? texts.find((cell) => roleOf(cell) === "room") : undefined;
  const cells = texts
    .filter((cell) => cell !== place)
    .sort((a, b) => rank(a) - rank(b))
    .map((cell) => (roleOf(cell) === "speaker" ? { ...cell, speaker: true } : cell));
  return { cells, ...(place === undefined ? {} : { place }) };
}

/** One item, or several sessions that stand in one cell, with their rooms in another. */
function itemsOf(
  row: Row,
  times: Times,
  { cells, place }: { cells: readonly TitledSpan[]; place?: Cell },
  { text, lexicon }: TableContext,
): TimedLine[] {
  const [title] = cells;
  const sessions = title === undefined ? [] : linesOfCell(text, title);
  if (sessions.length < 2 || !sessions.every((line) => isSessionLabel(text, line, lexicon))) {
    return [{ ...timed(text, row, times, cells), ...(place === undefined ? {} : { place }) }];
  }
  const places = place === undefined ? [] : linesOfCell(text, place);
  return sessions.map((line, index) => {
    const at = places.length === sessions.length ? places[index] : undefined;
    return { ...timed(text, row, times, [line]), ...(at === undefined ? {} : { place: at }) };
  });
}

function parallelItems(text: string, row: Row, times: Times, columns: Columns): TimedLine[] {
  const cells = row.cells.flatMap((cell) => {
    const role = columnAt(columns, row, cell);
    return role?.is === "track" ? [{ cell, role }] : [];
  });
  const filled = cells.filter(({ cell }) => cell.start < cell.end);
  // One cell for all columns is for everybody; as text, its other columns are empty.
  const shared = filled.length === 1 && filled[0] === cells[0];
  return filled.map(({ cell, role }) => {
    const line = timed(text, row, times, [cell]);
    if (shared || cell.width > 1) return line;
    return { ...line, ...(role.room ? { room: role.name } : { track: role.name }) };
  });
}

function timed(text: string, row: Row, times: Times, cells: readonly TitledSpan[]): TimedLine {
  const [first, ...details] = cells.flatMap((cell) =>
    linesOfCell(text, cell).map((line) => (cell.speaker ? { ...line, speaker: true } : line)),
  );
  const title = first === undefined ? {} : { title: withoutEdges(text, first) };
  return { kind: "timed", row, notation: "table", times, ...title, details, sure: true };
}
