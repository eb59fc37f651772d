import type { Line } from "../lines/line.ts";
import type { Cell, Row } from "../text/rows.ts";
import { type TableContext, timed } from "./table-cells.ts";
import { type Columns, cellAt, readHeader } from "./table-header.ts";
import { joinTimes, timesOfCell } from "./time-cells.ts";

/** A table whose columns are days is read day by day; a day may have a column of its own for times, or share that of the table. */
export function readDayByDay(
  rows: readonly Row[],
  columns: Columns,
  context: TableContext,
): Line[] {
  const below = rows.filter((row) => readHeader(context.text, row, context.lexicon) === undefined);
  return daysOf(columns).flatMap(({ date, from, to, times }) => [
    { kind: "day", row: columns.row, date } satisfies Line,
    ...below.flatMap((row) =>
      readDayCells(row, cellsIn(row, from, to), cellAt(row, times), context),
    ),
  ]);
}

/** The columns of each day, and the one in which its times stand if they stand in none of these. */
function daysOf({ roles }: Columns) {
  const isTime = (column: number) => /^(?:time|start)$/.test(roles[column]?.is ?? "");
  const starts = roles.flatMap((role, column) =>
    role.is === "day" && role !== roles[column - 1] ? [{ role, column }] : [],
  );
  return starts.map(({ role, column }, index) => {
    const next = starts[index + 1]?.column ?? Number.POSITIVE_INFINITY;
    return {
      date: role.date,
      from: column,
      to: isTime(next - 1) && next - 1 > column ? next - 1 : next,
      times: isTime(column - 1) ? column - 1 : 0,
    };
  });
}

/** The filled cells that reach into some columns. */
function cellsIn(row: Row, from: number, to: number): Cell[] {
  let column = 0;
  return row.cells.filter(({ start, end, width }) => {
    column += width;
    return start < end && column > from && column - width < to;
  });
}

function readDayCells(
  row: Row,
  cells: readonly Cell[],
  shared: Cell | undefined,
  { text, lexicon, style, readRow }: TableContext,
): Line[] {
  const clocks = cells.map((cell) => timesOfCell(text, cell, lexicon, style));
  const isTitle = (_: Cell, index: number) => clocks[index] === undefined;
  const texts = cells.filter(isTitle);
  const [title] = texts;
  const own = joinTimes(clocks.filter((times) => times !== undefined));
  const isOwn = shared === undefined || cells.includes(shared);
  const times = own ?? (isOwn ? undefined : timesOfCell(text, shared, lexicon, style));
  if (title === undefined)
    return own === undefined ? [] : [timed(text, { ...row, cells }, own, [])];
  return times === undefined
    ? texts.map((cell) => readRow({ ...row, cells: [cell] }))
    : [timed(text, { ...row, cells: texts }, times, texts)];
}
