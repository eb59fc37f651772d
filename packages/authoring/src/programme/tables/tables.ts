import { readDate } from "../dates/dates.ts";
import type { Times } from "../hours/time-ranges.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Line, TimedLine } from "../lines/line.ts";
import { isSessionLabel } from "../lines/parallel.ts";
import type { Style } from "../lines/style.ts";
import { linesOfCell } from "../text/clean.ts";
import { type Cell, isFilled, type Row, withoutBullet } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark } from "../text/tokens.ts";
import { pipedTitles } from "./piped-titles.ts";
import {
  cellsOf,
  saysSomething,
  type TableContext,
  type TitledSpan,
  timed,
  withLength,
} from "./table-cells.ts";
import { continueAbove } from "./table-continuations.ts";
import { readDayByDay } from "./table-days.ts";
import { type Columns, columnAt, readHeader, timeColumn } from "./table-header.ts";
import { joinTimes, timesOfCell } from "./time-cells.ts";

/** Reads the rows of one table, under the header that it has. */
export function readTable(rows: readonly Row[], context: TableContext): Line[] {
  const starts = blockStarts(rows, context);
  if (starts.length > 1)
    return starts.flatMap((from, index) =>
      readTable(blockOf(rows, from, starts[index + 1] ?? Number.POSITIVE_INFINITY), context),
    );
  const piped = pipedTitles(rows, context);
  const more = new Map<Line, Span[]>();
  let columns: Columns | undefined;
  const lines: Line[] = [];
  for (const [index, row] of rows.entries()) {
    const header = readHeader(context.text, row, context.lexicon, columns);
    if (header?.days) {
      for (const line of readDayByDay(rows.slice(index + 1), header, context)) lines.push(line);
      break;
    }
    const single =
      columns === undefined
        ? (piped.get(row) ?? readDatedRow(row, rows.length === 1, context))
        : undefined;
    if (header !== undefined) columns = header;
    else if (single !== undefined) lines.push(single);
    else {
      const continued = continueAbove(lines, row, columns, {
        ...context,
        readAt: (below, { times }) => readBelow(below, times, columns, context),
      });
      lines.push(
        ...(continued?.lines ?? readTableRow(aligned(row, columns, context), columns, context)),
      );
      for (const { of, spans } of continued?.details ?? []) addTo(more, of, spans);
    }
  }
  return lines.map((line) => withDetails(line, more.get(line)));
}

function addTo(more: Map<Line, Span[]>, line: Line, spans: readonly Span[]): void {
  const known = more.get(line) ?? [];
  known.push(...spans);
  more.set(line, known);
}

function withDetails(line: Line, more: readonly Span[] | undefined): Line {
  if (line.kind !== "timed" || more === undefined) return line;
  return { ...line, details: [...line.details, ...more] };
}

/** A row that has the times of the row above. */
function readBelow(row: Row, times: Times, columns: Columns | undefined, context: TableContext) {
  const filled = row.cells.filter((cell) => saysSomething(context.text, cell));
  return itemsOf(row, times, inOrder(row, filled, columns), context);
}

/**
 * Where the halves of a table start that goes on beside itself: times, titles, and again times and titles. Rows of days side
 * by side have a header.
 */
function blockStarts(rows: readonly Row[], { text, lexicon, style }: TableContext): number[] {
  const found = new Map<string, number[]>();
  const count = new Map<string, number>();
  for (const row of rows.slice(0, ENOUGH)) {
    if (readHeader(text, row, lexicon)?.days) return [];
    const starts = row.cells
      .slice(0, ENOUGH)
      .flatMap((cell, column) =>
        timesOfCell(text, cell, lexicon, style) === undefined ? [] : [column],
      );
    if (starts.length === 0) continue;
    const key = starts.join(" ");
    found.set(key, starts);
    const isTitled = starts.every((column) =>
      saysTitle(text, row.cells[column + 1], lexicon, style),
    );
    count.set(key, (count.get(key) ?? 0) + (starts.length > 1 && isTitled ? 1 : 0));
  }
  const [best] = [...count].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] > 1 ? (found.get(best[0]) ?? []) : [];
}

/** Of rows and columns: enough to tell how a table is laid out. */
const ENOUGH = 20;

function saysTitle(
  text: SourceText,
  cell: Cell | undefined,
  lexicon: Lexicon,
  style: Style,
): boolean {
  if (cell === undefined || timesOfCell(text, cell, lexicon, style) !== undefined) return false;
  return /\p{L}{2}/u.test(text.slice(cell.start, cell.end));
}

function blockOf(rows: readonly Row[], from: number, to: number): Row[] {
  return rows.flatMap((row) => {
    const cells = row.cells.slice(from, to);
    return cells.some(isFilled) ? [{ ...row, cells }] : [];
  });
}

/** A row that leaves out its first cells, as below a date that is written once, with its times under the column for them. */
function aligned(row: Row, columns: Columns | undefined, { text, lexicon, style }: TableContext) {
  const column = columns === undefined ? -1 : timeColumn(columns);
  if (column < 1 || row.cells.some(({ width }) => width > 1)) return row;
  const first = row.cells
    .slice(0, column + 1)
    .findIndex((cell) => timesOfCell(text, cell, lexicon, style) !== undefined);
  if (first === -1 || first === column) return row;
  const at = row.cells[0]?.start ?? 0;
  const missing = Array.from({ length: column - first }, () => ({ start: at, end: at, width: 1 }));
  return { ...row, cells: [...missing, ...row.cells] };
}

/** `6 November – 20:00 | Concert`; and by itself, above its title, `6 November – 20:00 | City Hall`. */
function readDatedRow(
  row: Row,
  isAlone: boolean,
  { text, lexicon, style }: TableContext,
): TimedLine | undefined {
  const [when, place, ...others] = row.cells;
  if (when === undefined || place === undefined || others.length > 0) return undefined;
  const tokens = text.tokens(when, LONGEST_HEAD);
  const date = readDate(tokens, 0, lexicon);
  if (date?.value.day === undefined || date.value.last !== undefined) return undefined;
  const at = isMark(tokens[date.next], ",–—-") ? date.next + 1 : date.next;
  const start = tokens[at]?.start ?? when.end;
  const times = timesOfCell(text, { start, end: when.end }, lexicon, style);
  if (times?.start === undefined) return undefined;
  const hasKind = text.tokens(place).some((_, index, all) => lexicon.kinds.has(all, index));
  if (hasKind || !isAlone) return { ...timed(text, row, times, [place]), date: date.value };
  return { ...timed(text, row, times, []), notation: "time-alone", date: date.value, place };
}

const LONGEST_HEAD = 20;

function readTableRow(row: Row, columns: Columns | undefined, context: TableContext): Line[] {
  const { text } = context;
  const filled = row.cells.filter((cell) => saysSomething(text, cell));
  const { clocks, texts, day, length } = cellsOf(row, filled, columns, context);
  const date = day === undefined ? {} : { date: day };
  const times = withLength(joinTimes(clocks), length);
  if (times === undefined || clocks.length > 2) return withoutClock(row, filled, context);
  if (texts.length === 0) return [{ ...timed(text, row, times, []), ...date }];
  if (texts.length === 1 && saysWhen(text, texts[0], context.lexicon))
    return [{ kind: "text", row }];
  const parallel = columns === undefined ? [] : parallelItems(text, row, times, columns);
  const items =
    parallel.length > 0 ? parallel : itemsOf(row, times, inOrder(row, texts, columns), context);
  return items.map((item) => ({ ...item, ...date }));
}

/** `Saturday | from 4:15 pm`, `Time | 9:30 - 15:30`: when something is, and not what. */
function saysWhen(text: SourceText, cell: Cell | undefined, lexicon: Lexicon): boolean {
  const tokens = cell === undefined ? [] : text.tokens(cell, 4);
  const column = lexicon.columns.match(tokens, 0);
  const next =
    lexicon.weekdays.match(tokens, 0)?.next ?? (column?.value === "time" ? column.next : 0);
  return next > 0 && next === tokens.length;
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
  const lines = title === undefined ? [] : linesOfCell(text, title);
  const sessions = lines.map((line) => withoutBullet(text, line));
  if (sessions.length < 2 || !sessions.every((line) => isSessionLabel(text, line, lexicon))) {
    return [{ ...timed(text, row, times, cells), ...(place === undefined ? {} : { place }) }];
  }
  const places = place === undefined ? [] : linesOfCell(text, place);
  return sessions.map((line, index) => {
    const at = places.length === sessions.length ? places[index] : undefined;
    return { ...timed(text, row, times, [line]), ...(at === undefined ? {} : { place: at }) };
  });
}

function parallelItems(text: SourceText, row: Row, times: Times, columns: Columns): TimedLine[] {
  const cells = row.cells.flatMap((cell) => {
    const role = columnAt(columns, row, cell);
    return role?.is === "track" ? [{ cell, role }] : [];
  });
  const filled = cells.filter(({ cell }) => isFilled(cell));
  // One cell for all columns is for everybody; as text, its other columns are empty.
  const shared = filled.length === 1 && filled[0] === cells[0];
  const titled = filled.filter(({ cell }) => saysSomething(text, cell));
  return titled.map(({ cell, role }) => {
    const line = timed(text, row, times, [cell]);
    if (shared || cell.width > 1) return line;
    return { ...line, ...(role.room ? { room: role.name } : { track: role.name }) };
  });
}
